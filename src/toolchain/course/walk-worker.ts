/** One story walked on a thread of its own, for the cache alone. */
import { workerData } from 'node:worker_threads';
import { compileStory } from '../compile/compile.ts';
import { readingOf } from './minimised.ts';

readingOf(compileStory(workerData as string, { release: true }));
