/**
 * What is saved of a reader: the picks they took in each story, and no more. Everything shown is played from them.
 * Pure functions make the next value; the acts at the end put it in the store. Storage and other tabs: keep.ts.
 *
 * Keys on the device: `attuned:attempts` (the text of `Attempts`), `attuned:attempts:set-aside` (one text that a
 * release could not read, moved out of the way). Nothing else is kept, and nothing leaves the device.
 *
 * Changes to come, and what each does to a saved place
 * - A story is edited and a pick is gone. The save stays whole. `play` follows it up to that pick and says so
 *   (`stoppedAt`); the reader goes on from there, and their next step cuts the rest (`after`). Endings met stay met.
 * - A choice gets other words, a scene gets longer, choices move. Nothing: picks are names, not places in a list.
 * - A pick is renamed. Never after release: it would be a pick gone, for everybody past it. A new pick gets a new name,
 *   and a name once used is not used again for something else.
 * - An ending is gone or renamed. Its id stays in the save and still counts as done; pages list only endings they know.
 * - A story is removed or its id changed. Its attempt stays, takes little, and is shown nowhere: every page asks for
 *   the stories it knows. Should the story come back, so does the place.
 * - A flag gets other values. `given` is a copy, so the attempt goes on; `play` takes the default for what it no
 *   longer knows.
 * - The shape of `Attempt` changes in any way, a new key included: `v` becomes 2. schema.ts then reads v 1, makes a v 2
 *   of it, and goes on refusing all else; the first act writes v 2. Unknown keys in v 1 are refused, so that no
 *   release can add one and keep the number.
 * - `v` is newer than this release (an old page left open, or a release taken back): it is left alone. The page starts
 *   empty or goes on with what it had, in memory, and says that it is not being kept. A newer page finds it all again.
 * - `v` is missing, 0, or no number, or anything is broken: refused; set aside at the reader's next act (keep.ts).
 */

import { browser } from './storage.ts';
import { attemptOf, keepAttempts } from './synced-store.ts';

/** One reader's way through one story. */
export interface Attempt {
	/** Pick ids in order: the way itself. */
	readonly picks: readonly string[];
	/** What other stories had left when this attempt took its first pick: flag → value. */
	readonly given?: Readonly<Record<string, string>>;
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

/** What a pick may need to know besides its name. */
export interface From {
	/** How many picks the page showed when this one was made; those after it are cut. All, if left out. */
	readonly after?: number;
	/** What other stories left. Taken only by the first pick of an attempt, then part of it. */
	readonly given?: Readonly<Record<string, string>>;
}

export { attemptOf };

const NONE: Attempt = { picks: [], endings: [], at: 0 };

/** The attempts with one of them edited, or as they were if the edit comes to nothing. */
function edit(attempts: Attempts, story: string, at: number, next: (old: Attempt) => Attempt | false): Attempts {
	const attempt = next(attemptOf(attempts, story) ?? NONE);
	return attempt ? { v: 1, byStory: { ...attempts.byStory, [story]: { ...attempt, at } } } : attempts;
}

// Every step taken in a story also lets go of `held`: who takes one has come back.

/** A pick is taken. Ids are the story's: a pick that is not offered is `play`'s to find, not ours. */
export function withPick(attempts: Attempts, story: string, pick: string, now: number, from: From = {}): Attempts {
	return edit(attempts, story, now, ({ held: _, ...old }) => {
		const given = old.given ?? (!old.picks.length && from.given);
		return { ...old, ...(given && { given }), picks: [...old.picks.slice(0, from.after), pick] };
	});
}

/** The reader goes back to where `length` picks had been taken. Endings met stay met. */
export function goneBack(attempts: Attempts, story: string, length: number, now: number): Attempts {
	return edit(attempts, story, now, ({ held: _, ...old }) => {
		return length >= 0 && length < old.picks.length && { ...old, picks: old.picks.slice(0, length) };
	});
}

/** An ending is met. Meeting it again changes nothing. */
export function withEnding(attempts: Attempts, story: string, ending: string, now: number): Attempts {
	return edit(attempts, story, now, (old) => {
		return !old.endings.includes(ending) && { ...old, endings: [...old.endings, ending] };
	});
}

/** From the first turn again, as a new attempt: what other stories left is asked anew. Endings met stay met. */
export function startedAgain(attempts: Attempts, story: string, now: number): Attempts {
	return edit(attempts, story, now, ({ held: _, given, ...old }) => {
		return (old.picks.length > 0 || !!given) && { ...old, picks: [] };
	});
}

/** The lighter way was taken. A place in the story itself stays as it was, held or not. */
export function withLighter(attempts: Attempts, story: string, now: number): Attempts {
	return edit(attempts, story, now, (old) => !old.lighter && { ...old, lighter: true });
}

/** The reader left by quick exit. What is not kept (`at` 0) need not be held back, and leaving must not write it. */
export function heldBack(attempts: Attempts, story: string, now: number): Attempts {
	return edit(attempts, story, now, (old) => old.at > 0 && !old.held && { ...old, held: true });
}

/** The reader, asked on the next visit, goes on from where they left. */
export function released(attempts: Attempts, story: string, now: number): Attempts {
	return edit(attempts, story, now, ({ held, ...old }) => !!held && old);
}

const keeper = keepAttempts(browser);

/** The reader's attempts; whether they are being kept on this device; and why a saved text was refused, if it was. */
export const { $attempts, $kept, $refusal, open: openStory, erase: eraseProgress } = keeper;

type Next<Args extends unknown[]> = (attempts: Attempts, story: string, ...args: [...Args, number]) => Attempts;

/** Puts a function from above to work on the store, with this device's clock. */
const acting =
	<Args extends unknown[]>(next: Next<Args>) =>
	(story: string, ...args: Args): void =>
		keeper.act(story, (attempts, now) => next(attempts, story, ...args, now));

/** A choice is taken. Pass `after` from the session on show: two tabs, or an edited story, may have left more picks. */
export const takePick = (story: string, pick: string, from?: From): void =>
	keeper.act(story, (attempts, now) => withPick(attempts, story, pick, now, from));

/** Back to where so many picks had been taken. */
export const goBack = acting<[length: number]>(goneBack);

/** An ending is on show. */
export const meetEnding = acting<[ending: string]>(withEnding);

/** The story from its first turn. */
export const startAgain = acting(startedAgain);

/** The lighter way was read to its end. */
export const takeLighter = acting(withLighter);

/** Quick exit. */
export const holdBack = acting(heldBack);

/** “Go on from where you were”, after a quick exit. */
export const release = acting(released);
