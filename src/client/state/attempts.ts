/**
 * What is saved of a reader's way through the stories: the picks they took in each, and no more. Everything shown is
 * played from them. The steps that a reader takes: steps.ts. What else is kept on the device: stores.ts has all of it.
 *
 * Changes to come, and what each does to a resume point
 * - A story is edited and a pick is gone. The save stays whole. `play` follows it up to that pick and says so
 *   (`stoppedAt`); the reader goes on from there, and their next step cuts the rest (`after`). Endings met stay met.
 * - A choice gets other words, a scene gets longer, choices move. Nothing: picks are names, not places in a list.
 * - A pick is renamed. Never after release: it would be a pick gone, for everybody past it. A new pick gets a new name,
 *   and a name once used is not used again for something else.
 * - An ending is gone or renamed. Its id stays in the save and still counts as done; pages list only endings they know.
 * - A story is removed or its id changed. Its attempt stays, takes little, and is shown nowhere: every page asks for
 *   the stories it knows. Should the story come back, so does the resume point.
 * - A flag gets other values. `given` is a copy, so the attempt goes on; `play` takes the default for what it no
 *   longer knows.
 * - The shape of `Attempt` changes in any way, a new key included: `v` becomes 2. The line then reads v 1, makes a v 2
 *   of it, and goes on refusing all else; the first act writes v 2. Unknown keys in v 1 are refused, so that no
 *   release can add one and keep the number.
 * - `v` is newer than this release (an old page left open, or a release taken back): it is left alone. The page starts
 *   empty or goes on with what it had, in memory, and says that it is not being kept. A newer page finds it all again.
 * - `v` is missing, 0, or no number, or anything is broken: refused; set aside at the reader's next act (synced-store.ts).
 */
import { byName, count, list, only, optional, record, text } from './guard.ts';
import { defineStore, type Sides } from './store.ts';

/** Flag → value: what one story leaves and another takes. */
export type Flags = Readonly<Record<string, string>>;

/** One reader's way through one story. */
export interface Attempt {
	/** Pick ids in order: the way itself. */
	readonly picks: readonly string[];
	/** What other stories had left when this attempt took its first pick. */
	readonly given?: Flags;
	/** Ids of the endings met, in this attempt or an earlier one. */
	readonly endings: readonly string[];
	/** The lighter way was taken: the story counts as done. */
	readonly lighter?: true;
	/** The reader left by quick exit: the next visit does not resume by itself, and “go on” does not lead here. */
	readonly held?: true;
	/** When it last changed, in ms since the epoch, by this device's clock. 0: erased elsewhere, not touched since. */
	readonly at: number;
}

export interface Attempts {
	readonly v: 1;
	/** Story id → attempt. Look up with `attemptOf`. */
	readonly byStory: Readonly<Record<string, Attempt>>;
}

const ID = text(/^[a-z][a-z0-9_]{0,63}$/);

const ATTEMPT = record<Attempt>({
	// A long route is 25.
	picks: list(ID, 400),
	// Flags, and a word or two for each (`alone_mended`, `let go`): play knows which it may be.
	given: optional(byName(/^[a-z][a-z0-9_]{0,63}$/, text(/^[\w -]{1,64}$/), 40)),
	endings: list(ID, 99),
	lighter: optional(only(true)),
	held: optional(only(true)),
	at: count,
});

/** The attempt at a story, or undefined. Safe for any id, `constructor` too. */
export function attemptOf(attempts: Attempts, story: string): Attempt | undefined {
	return Object.hasOwn(attempts.byStory, story) ? attempts.byStory[story] : undefined;
}

/** The way of `last`, with what was met in either. */
const joined = (last: Attempt, other: Attempt): Attempt => ({
	...last,
	endings: [...new Set([...other.endings, ...last.endings])],
	...(other.lighter && { lighter: true }),
});

/** What an erasure elsewhere leaves of an open story: what this page shows, nothing met before, and no time (`at`). */
const picksOnly = ({ lighter: _, ...mine }: Attempt): Attempt => ({ ...mine, endings: [], at: 0 });

/**
 * The device's attempts, and of each story open on this page the one whose word counts: where the reader acted last,
 * its whole list of picks, and the endings met in either; erased elsewhere, this page's picks alone.
 */
function merge({ here, was, there, opened, acting }: Sides<Attempts>): Attempts {
	const byStory = { ...there.byStory };
	for (const story of opened) {
		const mine = attemptOf(here, story);
		const old = attemptOf(was, story);
		const other = byStory[story];
		if (!mine) continue;
		if (!other) byStory[story] = old ? picksOnly(mine) : mine;
		else if (story === acting || (mine !== old && mine.at > other.at)) byStory[story] = joined(mine, other);
		else if (mine !== old) byStory[story] = joined(other, mine);
	}
	return { v: 1, byStory };
}

/** Kept under `attuned:attempts`. */
export const ATTEMPTS = defineStore<Attempts>({
	key: 'attuned:attempts',
	v: 1,
	guard: record({ v: only(1), byStory: byName(/^[a-z](-?[a-z0-9]){0,63}$/, ATTEMPT, 100) }),
	empty: { v: 1, byStory: {} },
	merge,
});

/** An ending met, or the lighter way taken: for good. */
export const isDone = ({ endings, lighter }: Attempt): boolean => endings.length > 0 || lighter === true;

/**
 * The story to go on with: the one touched last, begun and not done; undefined means start. Leaves out a story left by
 * quick exit: whoever opens the page next must not read its name there.
 * @param stories ids the page can lead to; others (a story since removed) are passed over
 */
export function resumePoint(attempts: Attempts, stories: readonly string[]): string | undefined {
	const leftAt = (story: string) => {
		const attempt = attemptOf(attempts, story);
		return attempt?.picks.length && !attempt.held && !isDone(attempt) ? attempt.at : 0;
	};
	return stories.filter(leftAt).sort((a, b) => leftAt(b) - leftAt(a))[0];
}
