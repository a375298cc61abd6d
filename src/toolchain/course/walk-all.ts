/**
 * Walks every story that is not in the cache, on all cores: a build then finds what its editions are made of. Run by
 * itself, it does that.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { everyStory, inkFile } from '../compile/story-path.ts';
import { forEachFile } from './threads.ts';

/**
 * Walks them as a release is built from them.
 * @throws what is wrong with the first story that cannot be walked
 */
export async function walkAll(): Promise<void> {
	const idle: Worker[] = [];
	const walk = async (file: string) => {
		const worker = idle.pop() ?? new Worker(new URL('./walk-worker.ts', import.meta.url));
		worker.postMessage(file);
		await once(worker, 'message');
		idle.push(worker);
	};
	const files = everyStory().map((story) => inkFile(story));
	await forEachFile(files, walk);
	await Promise.all(idle.map((worker) => worker.terminate()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await walkAll();
