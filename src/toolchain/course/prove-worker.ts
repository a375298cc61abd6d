/** One story proved on a thread of its own, so that two cores prove two stories. Answers with what it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { proveStory } from './proved.ts';

/** What a thread says: how far it is, or all it found. */
export type Told = { readonly states: number } | { readonly proved: ReturnType<typeof proveStory> };

const tell = (told: Told) => parentPort?.postMessage(told);

tell({ proved: proveStory(workerData as string, { progress: (states) => tell({ states }) }) });
