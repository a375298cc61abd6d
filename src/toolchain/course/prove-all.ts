/** Proves several stories at once, a thread each, as many threads as there are cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Told } from './prove-worker.ts';
import type { Proved } from './proved.ts';

/** Told how many states each story under way has been walked through so far. */
export type Progress = (file: string, states: number) => void;

function proveApart(file: string, progress: Progress): Promise<Proved> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./prove-worker.ts', import.meta.url), { workerData: file });
		worker.on('message', (told: Told) => {
			if ('proved' in told) resolve(told.proved);
			else progress(file, told.states);
		});
		worker.on('error', reject);
		worker.on('exit', () => reject(new Error(`${file}: its thread ended without an answer.`)));
	});
}

/** Proves each file; the answers stand in the files' order. */
export async function proveAll(files: readonly string[], progress: Progress = () => {}): Promise<Proved[]> {
	const found: Proved[] = [];
	const waiting = [...files.entries()];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [index, file] = next;
			found[index] = await proveApart(file, progress);
		}
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, work));
	return found;
}
