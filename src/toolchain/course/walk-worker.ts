/** Walks the stories it is told of, one after the other, on a thread of its own: for the cache alone. */
import { parentPort } from 'node:worker_threads';
import { compileStory } from '../compile/compile.ts';
import { readingOf } from './minimised.ts';

parentPort?.on('message', (file: string) => {
	readingOf(compileStory(file, { release: true }));
	parentPort?.postMessage(file);
});
