/** Walks every story that is not in the cache, on all cores: a build then finds what its editions are made of. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { everyStory, inkFile } from '../compile/story-path.ts';
import { forEachFile } from './threads.ts';

/** Walks them as a release is built from them. A broken one is no matter here: who builds it says what is wrong. */
export async function walkAll(): Promise<void> {
	const idle: Worker[] = [];
	const walk = async (file: string) => {
		const worker = idle.pop() ?? new Worker(new URL('./walk-worker.ts', import.meta.url));
		worker.postMessage(file);
		try {
			await once(worker, 'message');
			idle.push(worker);
		} catch {
			await worker.terminate();
		}
	};
	const files = everyStory().map((story) => inkFile(story));
	await forEachFile(files, walk);
	await Promise.all(idle.map((worker) => worker.terminate()));
}
