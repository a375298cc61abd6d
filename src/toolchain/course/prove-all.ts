/** Proves several stories at once, a thread each, as many threads as there are cores. */
import { existsSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Told } from './prove-worker.ts';
import type { Proved } from './proved.ts';
import { forEachFile } from './threads.ts';

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

/** Whether a story takes what others leave: then their walks are wanted first. */
const takes = (file: string): boolean => existsSync(file) && /^# takes:/m.test(readFileSync(file, 'utf8'));

/** Proves each file, those last that take from others; the answers stand in the files' order. */
export async function proveAll(files: readonly string[], progress: Progress = () => {}): Promise<Proved[]> {
	const [taking, first] = [files.filter(takes), files.filter((file) => !takes(file))];
	const found = new Map<string, Proved>();
	for (const some of [first, taking]) {
		const proved = await forEachFile(some, (file) => proveApart(file, progress));
		for (const [index, file] of some.entries()) found.set(file, proved[index] as Proved);
	}
	return files.map((file) => found.get(file) as Proved);
}
