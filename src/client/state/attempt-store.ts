/**
 * One attempt at one story, as the player gets it: the picks on show, and what a reader may do with them. Where it is
 * kept is settled here and nowhere in the player: on the device, or in memory alone.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { Attempts } from './attempts.ts';
import { ATTEMPTS, type Attempt, attemptOf, type Flags } from './attempts.ts';
import { goneBack, heldBack, NONE, released, startedAgain, withEnding, withLighter, withPick } from './steps.ts';
import { openStore, type SyncedStore, syncStore } from './synced-store.ts';

export interface AttemptStore {
	/** The picks taken, in order: all that is shown follows from them, whoever took them. None while `held`. */
	readonly $picks: ReadableAtom<readonly string[]>;
	/** Whether the next visit would find the same resume point. */
	readonly $kept: ReadableAtom<boolean>;
	/** What other stories left for this attempt. */
	readonly given: () => Flags;
	/** Ids of the endings met, in this attempt or an earlier one. */
	readonly met: () => readonly string[];
	/** The reader left by quick exit, and has not said yet that they want to go on from there. */
	readonly held: () => boolean;
	/** Takes a pick, where so many had been taken; what was taken after that is cut. */
	readonly pick: (pick: string, after: number) => void;
	/** Back to where so many picks had been taken. */
	readonly goBack: (length: number) => void;
	/** The story from its first turn. */
	readonly startAgain: () => void;
	/** An ending is on show. */
	readonly meet: (ending: string) => void;
	/** Quick exit: the next visit does not go on by itself. */
	readonly hold: () => void;
	/** “Go on from where you were”, after a quick exit. */
	readonly release: () => void;
}

const NO_PICKS: readonly string[] = [];

/**
 * The attempt at a story in a store of attempts.
 * @param left what other stories left, for an attempt that is not begun yet
 */
export function attemptIn(store: SyncedStore<Attempts>, story: string, left: Flags = {}): AttemptStore {
	const saved = (): Attempt => attemptOf(store.$value.get(), story) ?? NONE;
	let held = saved().held === true && saved().picks.length > 0;
	// What is not on show goes when it is erased elsewhere.
	if (!held) store.open(story);
	const $picks = atom(held ? NO_PICKS : saved().picks);
	store.$value.listen(() => {
		const { picks, held: leaving } = saved();
		// Left by quick exit, here or in another tab: what is on show stays as it is.
		if (leaving || (!held && picks.join() === $picks.get().join())) return;
		held = false;
		$picks.set(picks);
	});
	/**
	 * A step is taken from what this page shows. Another tab may have left the story since by quick exit, further back,
	 * and this one has not followed: two roads made into one would be a road that no replay can follow.
	 */
	const act = (next: (attempts: Attempts, now: number) => Attempts): void =>
		store.update(story, (attempts, now) => {
			const old = attemptOf(attempts, story);
			if (!old) return next(attempts, now);
			const shown: Attempts = { v: 1, byStory: { ...attempts.byStory, [story]: { ...old, picks: $picks.get() } } };
			const taken = next(shown, now);
			return taken === shown ? attempts : taken;
		});
	const step =
		<Args extends unknown[]>(next: (attempts: Attempts, story: string, ...args: [...Args, number]) => Attempts) =>
		(...args: Args): void =>
			store.update(story, (attempts, now) => next(attempts, story, ...args, now));
	return {
		$picks,
		$kept: store.$kept,
		given: () => saved().given ?? (saved().picks.length ? {} : left),
		met: () => saved().endings,
		held: () => held,
		pick: (pick, after) =>
			act((attempts, now) =>
				withPick(attempts, story, pick, now, { after, given: Object.keys(left).length > 0 ? left : undefined }),
			),
		goBack: (length) => act((attempts, now) => goneBack(attempts, story, length, now)),
		startAgain: step(startedAgain),
		meet: step<[ending: string]>(withEnding),
		hold: step(heldBack),
		release: step(released),
	};
}

/** The reader's attempt at a story, kept on their device, in step with their other tabs. */
export const deviceAttempt = (story: string, left?: Flags): AttemptStore => attemptIn(openStore(ATTEMPTS), story, left);

/**
 * An attempt that is nobody's: for a class at the projector, for a test. It is kept nowhere, and knows nothing of what
 * the device keeps.
 * @param begun where it starts, if not at the first turn
 */
export function memoryAttempt(begun: Partial<Attempt> = {}, left?: Flags): AttemptStore {
	const story = 'story';
	const store = syncStore(ATTEMPTS, { engine: () => undefined, listen: () => {}, now: Date.now });
	store.update(story, (_, at) => ({ v: 1, byStory: { [story]: { ...NONE, at, ...begun } } }));
	return attemptIn(store, story, left);
}

/** The lighter way of a story was read to its end. */
export const takeLighter = (story: string): void =>
	openStore(ATTEMPTS).update(story, (attempts, now) => withLighter(attempts, story, now));
