/**
 * What is dear before a story can be played, in pieces: ink's engine, its first turn, and what was played so far. On a
 * slow phone each takes longer than a frame. Whoever then calls `play` has it at once. It knows no page.
 */
import type { AttemptStore } from '../state/attempt-store.ts';
import { playing } from '../story/play.ts';
import { buildInk } from '../story/run.ts';
import type { Story } from '../story/types.ts';

/** So long it goes on at a stretch, in milliseconds; then whoever taps is heard. */
const SLICE = 8;

/** Builds a story's engine, and plays an attempt as far as it has come. */
export function* opening(story: Story, { $picks, given }: Pick<AttemptStore, '$picks' | 'given'>): Generator<void> {
	yield* buildInk(story);
	yield* playing(story, []);
	// With flags from other stories the first turn is played once more, by an engine of its own.
	if (Object.keys(given()).length > 0) yield* buildInk(story);
	yield* playing(story, $picks.get(), given());
}

/** Does all pieces of some work, and lets the page do its own in between. */
export async function inSlices(pieces: Iterable<unknown>): Promise<void> {
	let since = performance.now();
	for (const _ of pieces) {
		if (performance.now() - since < SLICE) continue;
		await new Promise((done) => setTimeout(done));
		since = performance.now();
	}
}
