/**
 * What is dear before a story can be played, in pieces: ink's engine, its first turn, and what was played so far. On a
 * slow phone each takes longer than a frame. Whoever then calls `play` has it at once. It knows no page.
 */
import type { AttemptStore } from '../state/attempt-store.ts';
import { playing } from '../story/play.ts';
import { buildInk } from '../story/run.ts';
import type { Story } from '../story/types.ts';

/** Builds a story's engine, and plays an attempt as far as it has come. */
export function* opening(story: Story, { $picks, given }: Pick<AttemptStore, '$picks' | 'given'>): Generator<void> {
	// The files have just been read, and the page's own work waits.
	yield;
	yield* buildInk(story);
	yield* playing(story, []);
	yield* playing(story, $picks.get(), given());
}

/** So long a slice lasts before the page has its turn, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Does all pieces of some work, as many in a slice as half a frame holds, and lets the page do its own after each: a turn for
 * every piece takes longer than the pieces do.
 */
export async function inSlices(pieces: Iterable<unknown>): Promise<void> {
	let until = 0;
	for (const _ of pieces) {
		if (performance.now() > until) {
			await new Promise((done) => setTimeout(done));
			until = performance.now() + SLICE;
		}
	}
}
