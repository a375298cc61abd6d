/**
 * The steps that a reader takes in a story, each a function from attempts to attempts, in which one of them is other.
 * Pure, and whatever the story is: a pick that it does not offer is `play`'s to find.
 */
import { type Attempt, type Attempts, attemptOf, type Flags } from './attempts.ts';

/** What a pick may need to know besides its name. */
export interface From {
	/** How many picks the page showed when this one was made; those after it are cut. All, if left out. */
	readonly after?: number;
	/** What other stories left. Taken only by the first pick of an attempt, then part of it. */
	readonly given?: Flags | undefined;
}

/** An attempt not begun. */
export const NONE: Attempt = { picks: [], endings: [], at: 0 };

/** The attempts with one of them edited, or as they were if the edit comes to nothing. */
function edit(attempts: Attempts, story: string, at: number, next: (old: Attempt) => Attempt | false): Attempts {
	const attempt = next(attemptOf(attempts, story) ?? NONE);
	return attempt ? { v: 1, byStory: { ...attempts.byStory, [story]: { ...attempt, at } } } : attempts;
}

// Every step taken in a story also lets go of `held`: who takes one has come back.

/** A pick is taken. */
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

/** The lighter way was taken. The resume point in the story itself stays as it was, held or not. */
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
