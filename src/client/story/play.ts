/**
 * `play(story, picks)`: the whole session of an attempt, from the compiled story and the picks taken.
 * Pure to its callers. It reads what ink says and what the model's variables hold; it never decides what anyone feels.
 */

import { orderChoices } from './order.ts';
import { whole } from './pieces.ts';
import { type Ahead, type Run, startingRun, takingPick, tryPick } from './run.ts';
import type { Choice, Session, Story } from './types.ts';

/** A run, and the turns that were looked ahead at from where it stands, by their picks. */
interface Played {
	readonly run: Run;
	readonly ahead: Map<string, Ahead & { readonly session: Session }>;
}

/** The engine of the last call for each story: where new picks begin with the old ones, it goes on from there. */
const last = new WeakMap<Story, Played>();

const sameFlags = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
	JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/**
 * Plays an attempt from its first line.
 * @param picks choice ids, in order. One that the story does not offer ends the replay there: see `stoppedAt`.
 * @param given flags from other stories; each must be one of the values its `takes` lists, others take its default
 * @throws StoryError when the story itself is broken (content runs out, a tag is unknown to ink's output)
 */
export function play(story: Story, picks: readonly string[], given: Readonly<Record<string, string>> = {}): Session {
	return whole(playing(story, picks, given));
}

/** Plays an attempt line by line, for a page that has taps to answer meanwhile. `play` then gives what came of it at once. */
export function* playing(
	story: Story,
	picks: readonly string[],
	given: Readonly<Record<string, string>> = {},
): Generator<void, Session> {
	const cached = last.get(story);
	const goesOn = cached && leadsTo(cached.run, picks, given);
	const known =
		goesOn && picks.length === cached.run.picks.length + 1 ? cached.ahead.get(picks.at(-1) ?? '') : undefined;
	if (known) {
		known.adopt();
		last.set(story, { run: known.run, ahead: new Map() });
		return known.session;
	}
	// What was looked ahead at stays good only where nothing is taken.
	if (goesOn && picks.length <= cached.run.picks.length) return sessionOf(cached.run);
	// While a turn is half read, or when it broke off, nobody goes on from there.
	last.delete(story);
	const run = goesOn ? cached.run : yield* startingRun(story, given);
	let stoppedAt: Session['stoppedAt'];
	for (const [at, pick] of picks.entries()) {
		if (at < run.picks.length) continue;
		if (yield* takingPick(run, pick)) continue;
		stoppedAt = { at, pick, offered: offeredBy(run).map((choice) => choice.pick) };
		break;
	}
	last.set(story, { run, ahead: new Map() });
	return sessionOf(run, stoppedAt);
}

/**
 * Plays one pick more than was played last, while that stands: `play` with this pick then gives this very session, at no
 * cost. Undefined where something else was played last, or the pick is not on offer.
 */
export function lookAhead(
	story: Story,
	picks: readonly string[],
	pick: string,
	given: Readonly<Record<string, string>> = {},
): Session | undefined {
	const played = last.get(story);
	if (!played || played.run.picks.length !== picks.length || !leadsTo(played.run, picks, given)) return undefined;
	const known = played.ahead.get(pick);
	if (known) return known.session;
	const tried = tryPick(played.run, pick);
	if (!tried) return undefined;
	const session = sessionOf(tried.run);
	played.ahead.set(pick, { ...tried, session });
	return session;
}

/** Whether a run stands on the road of these picks. */
const leadsTo = (run: Run, picks: readonly string[], given: Readonly<Record<string, string>>): boolean =>
	sameFlags(run.given, given) &&
	run.picks.length <= picks.length &&
	run.picks.every((pick, index) => pick === picks[index]);

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
		leaves: run.leaves,
	};
}
