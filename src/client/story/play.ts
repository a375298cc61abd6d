/**
 * `play(story, picks)`: the whole session of an attempt, from the compiled story and the picks taken.
 * Pure to its callers. It reads what ink says and what the model's variables hold; it never decides what anyone feels.
 */

import { orderChoices } from './order.ts';
import { leavesOf, type Run, startRun, takePick } from './run.ts';
import type { Choice, Session, Story } from './types.ts';

/** The engine of the last call for each story: where new picks begin with the old ones, it goes on from there. */
const last = new WeakMap<Story, Run>();

const sameFlags = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
	JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/**
 * Plays an attempt from its first line.
 * @param picks choice ids, in order. One that the story does not offer ends the replay there: see `stoppedAt`.
 * @param given flags from other stories; each must be one of the values its `takes` lists, others take its default
 * @throws StoryError when the story itself is broken (content runs out, a tag is unknown to ink's output)
 */
export function play(story: Story, picks: readonly string[], given: Readonly<Record<string, string>> = {}): Session {
	const cached = last.get(story);
	const goesOn =
		cached !== undefined &&
		sameFlags(cached.given, given) &&
		cached.picks.length <= picks.length &&
		cached.picks.every((pick, index) => pick === picks[index]);
	const run = goesOn ? cached : startRun(story, given);
	last.set(story, run);
	for (const [index, pick] of picks.entries()) {
		if (index < run.picks.length) continue;
		if (!takePick(run, pick))
			return sessionOf(run, { at: index, pick, offered: offeredBy(run).map((choice) => choice.pick) });
	}
	return sessionOf(run);
}

function offeredBy(run: Run): Choice[] {
	return orderChoices(run.story.id, run.turns.at(-1)?.place ?? '', run.offered);
}

function sessionOf(run: Run, stoppedAt?: Session['stoppedAt']): Session {
	return {
		story: run.story.id,
		turns: [...run.turns],
		offered: offeredBy(run),
		...(run.ending && { ending: run.ending }),
		...(stoppedAt && { stoppedAt }),
		leaves: run.ending ? leavesOf(run) : {},
	};
}
