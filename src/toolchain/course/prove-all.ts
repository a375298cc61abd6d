/** Proves several stories at once, a thread each, as many threads as there are cores. */
import { existsSync, readFileSync, statSync } from 'node:fs';
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

/** Whether a story takes what others leave: then their walks are wanted first. */
const takes = (file: string): boolean => existsSync(file) && /^# takes:/m.test(readFileSync(file, 'utf8'));

const length = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Proves each file, those last that take from others; the answers stand in the files' order. Long ones begin, so that no
 * core waits at the end for one that has only just been begun.
 */
export async function proveAll(files: readonly string[], progress: Progress = () => {}): Promise<Proved[]> {
	const found: Proved[] = [];
	const all = [...files.entries()].sort(([, one], [, other]) => length(other) - length(one));
	for (const waiting of [all.filter(([, file]) => !takes(file)), all.filter(([, file]) => takes(file))])
		await proveSome(waiting, found, progress);
	return found;
}

async function proveSome(waiting: [number, string][], found: Proved[], progress: Progress): Promise<void> {
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [index, file] = next;
			found[index] = await proveApart(file, progress);
		}
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, work));
}
