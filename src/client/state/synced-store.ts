/**
 * Keeps attempts in memory and, where it can, on the device, and in step with other tabs.
 * It knows when to read and write and whose word counts; what an act makes of the attempts is attempts.ts's business.
 *
 * Whose word counts
 * - Every act looks at the device first, so that two tabs that play two stories never undo each other.
 * - The same story in two tabs: the one where the reader acted last has its whole list of picks kept, never a mixture
 *   of two roads, which no replay could follow. Endings met in either stay met.
 * - Erased in another tab (or by the browser): erased stays erased. At once every story goes from memory, but for one
 *   that is open on this page: to pull the lines from under somebody who is reading them would be worse than to let
 *   them finish, so its picks stay here, its endings and the lighter way go, and `$kept` turns false. Nothing is
 *   written by that. Only the reader's next step in the story writes again, and nothing but what is open on this page:
 *   they saw its turns, and chose to go on from them. Leaving, also by quick exit, writes nothing.
 *
 * What is never lost
 * - A text that cannot be read stays as it is until the reader's next act; then it moves to the key SET_ASIDE, unless
 *   something is set aside already (the first is the one with the history in it). If it cannot be moved, it stays
 *   where it is, and this tab's attempts live in memory.
 * - A text from a newer release is never written over by this one: memory only, until a reload brings the newer page.
 * - Nothing is written that could not be read back: schema.ts judges it on the way out as on the way in.
 * - Erasing is stronger than all of these: it takes both keys.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { Attempt, Attempts } from './attempts.ts';
import { EMPTY, type Reading, readAttempts } from './schema.ts';
import { type Outside, openDevice } from './storage.ts';

/** Where the attempts are kept, and where a text goes that this release could not read. */
export const KEY = 'attuned:attempts';
export const SET_ASIDE = `${KEY}:set-aside`;

/** Makes the next attempts. Pure; gives back its own argument when nothing changes. */
export type Change = (attempts: Attempts, now: number) => Attempts;

export interface Keeper {
	readonly $attempts: ReadableAtom<Attempts>;
	/** Whether what `$attempts` holds would be there again after a reload. */
	readonly $kept: ReadableAtom<boolean>;
	/** Why the device's text, or the last one meant for it, was refused. For who looks into a complaint. */
	readonly $refusal: ReadableAtom<string | undefined>;
	/** Says that this page has a story open: erased elsewhere, its picks stay in this page's memory. */
	readonly open: (story: string) => void;
	/** Changes one story's attempt, here and on the device. */
	readonly act: (story: string, change: Change) => void;
	/** Erases everything. False if something may be left on the device, because it would not let go of it. */
	readonly erase: () => boolean;
}

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
const placeOnly = ({ lighter: _, ...mine }: Attempt): Attempt => ({ ...mine, endings: [], at: 0 });

/** Opens the attempts of the world outside. Reads at once, writes only after an act. */
export function keepAttempts(outside: Outside): Keeper {
	const { read, write } = openDevice(outside.engine);
	const opened = new Set<string>();
	/** The device's text at the last look, undefined when it cannot be read; and what the last one read came to. */
	let text: string | undefined = '';
	let reading: Reading = { value: EMPTY };
	const stored = () => reading.value ?? EMPTY;
	const $attempts = atom(EMPTY);
	const $kept = atom(true);
	const $refusal = atom<string | undefined>();

	/** What the attempts are now, as far as the device and this page can tell. For `acting` the page's word counts. */
	const look = (acting?: string): Attempts => {
		const found = read(KEY);
		const here = $attempts.get();
		if (found === text) return here;
		text = found;
		if (found === undefined) return here;
		const before = stored();
		reading = readAttempts(found);
		$refusal.set(reading.refused);
		if (!reading.value) return here;
		const byStory = { ...reading.value.byStory };
		for (const story of opened) {
			const mine = attemptOf(here, story);
			const was = attemptOf(before, story);
			const other = byStory[story];
			if (!mine) continue;
			if (!other) byStory[story] = was ? placeOnly(mine) : mine;
			else if (story === acting || (mine !== was && mine.at > other.at)) byStory[story] = joined(mine, other);
			else if (mine !== was) byStory[story] = joined(other, mine);
		}
		return { v: 1, byStory };
	};

	/** Brings the device up to date; where it may not or cannot, leaves it as it is. */
	const save = (attempts: Attempts): void => {
		const wanted = JSON.stringify(attempts);
		const { refused } = readAttempts(wanted);
		$refusal.set(refused ?? reading.refused);
		if (refused || reading.newer || text === undefined) return;
		if (reading.refused && !read(SET_ASIDE) && !write(SET_ASIDE, text)) return;
		if (!write(KEY, wanted)) return;
		text = wanted;
		reading = { value: attempts };
		$refusal.set(undefined);
	};

	const show = (attempts: Attempts): void => {
		$attempts.set(attempts);
		const same = JSON.stringify(attempts) === JSON.stringify(stored());
		$kept.set(same && !reading.newer && text !== undefined);
	};

	const sync = () => show(look());
	sync();
	outside.listen(sync);
	return {
		$attempts,
		$kept,
		$refusal,
		open: (story) => void opened.add(story),
		act: (story, change) => {
			opened.add(story);
			const next = change(look(story), outside.now());
			// What was erased elsewhere is not written before a step is taken in it.
			if (attemptOf(next, story)?.at) save(next);
			show(next);
		},
		erase: () => {
			const gone = [KEY, SET_ASIDE].map((key) => write(key, ''));
			// What would not go has been seen before: a later look does not bring it back into this tab.
			$attempts.set(EMPTY);
			sync();
			return gone.every(Boolean);
		},
	};
}
