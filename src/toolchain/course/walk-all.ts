/** Walks every story that is not in the cache, on all cores: a build then finds what its editions are made of. */
import { Worker } from 'node:worker_threads';
import { everyStory, inkFile } from '../compile/story-path.ts';
import { forEachFile } from './threads.ts';

/** A broken story is no matter here: who builds it says what is wrong. */
const walkApart = (file: string): Promise<void> =>
	new Promise((resolve) => {
		const worker = new Worker(new URL('./walk-worker.ts', import.meta.url), { workerData: file });
		worker.on('error', () => resolve());
		worker.on('exit', () => resolve());
	});

/** Walks them as a release is built from them. */
export async function walkAll(): Promise<void> {
	await forEachFile(
		everyStory().map((story) => inkFile(story)),
		walkApart,
	);
}
