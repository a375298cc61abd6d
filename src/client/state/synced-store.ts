/**
 * Keeps a store's value in memory and, where it can, on the device, and in step with other tabs.
 * It knows when to read and write and whose word counts; what an act makes of the value is its caller's business, and
 * how two copies become one is the line's (`merge`).
 *
 * Whose word counts
 * - Every act looks at the device first, so that two tabs that change two parts never undo each other.
 * - The same part in two tabs: `merge` decides. Of a story the tab where the reader acted last has its whole list of
 *   picks kept, never a mixture of two roads, which no replay could follow (attempts.ts).
 * - Erased in another tab (or by the browser): erased stays erased. At once everything goes from memory but what `merge`
 *   leaves of a part that is open on this page: to pull the lines from under somebody who is reading them would be worse
 *   than to let them finish. `$kept` then turns false. Nothing is written by that. Only the reader's next step writes
 *   again, and nothing but what is open on this page: they saw it, and chose to go on from there. Leaving, also by quick
 *   exit, writes nothing, nor does an act that changes nothing.
 *
 * What is never lost
 * - A text that cannot be read stays as it is until the reader's next act; then it moves to the key set aside, unless
 *   something is set aside already (the first is the one with the history in it). If it cannot be moved, it stays
 *   where it is, and this tab's value lives in memory.
 * - A text from a newer release is never written over by this one: memory only, until a reload brings the newer page.
 * - Nothing is written that could not be read back: the line judges it on the way out as on the way in.
 * - Erasing is stronger than all of these: it takes both keys.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { browser, type Outside, openDevice, tab } from './storage.ts';
import type { Reading, StoreLine } from './store.ts';

/** Where a text of a store goes that this release could not read. */
export const setAside = (key: string): string => `${key}:set-aside`;

/** Makes the next value. Pure; gives back its own argument when nothing changes. */
export type Change<T> = (value: T, now: number) => T;

export interface SyncedStore<T> {
	readonly $value: ReadableAtom<T>;
	/** Whether what `$value` holds would be there again after a reload. */
	readonly $kept: ReadableAtom<boolean>;
	/** Says that this page has a part open: erased elsewhere, `merge` may leave it in this page's memory. */
	readonly open: (part: string) => void;
	/** Changes one part, here and on the device. */
	readonly update: (part: string, change: Change<T>) => void;
	/** Erases everything. False if something may be left on the device, because it would not let go of it. */
	readonly erase: () => boolean;
}

/** Opens a line in the world outside. Reads at once, writes only after an act. */
export function syncStore<T>(line: StoreLine<T>, outside: Outside): SyncedStore<T> {
	const { key, empty } = line;
	const { read, write } = openDevice(outside.engine);
	const opened = new Set<string>();
	/** The device's text at the last look, undefined when it cannot be read; and what the last one read came to. */
	let text: string | undefined = '';
	let reading: Reading<T> = { value: empty };
	const stored = () => reading.value ?? empty;
	const $value = atom(empty);
	const $kept = atom(true);

	/** What the value is now, as far as the device and this page can tell. For `acting` the page's word counts. */
	const readDevice = (acting?: string): T => {
		const found = read(key);
		const here = $value.get();
		if (found === text) return here;
		text = found;
		if (found === undefined) return here;
		const was = stored();
		reading = line.read(found);
		const there = reading.value;
		return there === undefined ? here : line.merge({ here, was, there, opened, acting });
	};

	const textOf = (value: T): string => {
		const written = JSON.stringify(value);
		return written === JSON.stringify(empty) ? '' : written;
	};

	/** Brings the device up to date; where it may not or cannot, leaves it as it is. */
	const save = (value: T): void => {
		const wanted = textOf(value);
		if (reading.newer || text === undefined || !line.read(wanted).value) return;
		const aside = setAside(key);
		if (!reading.value && !read(aside) && !write(aside, text)) return;
		if (!write(key, wanted)) return;
		text = wanted;
		reading = { value };
	};

	const show = (value: T): void => {
		const same = textOf(value) === textOf(stored());
		// First, so that who hears of the value is not told of the old one's keeping.
		$kept.set(same && !reading.newer && text !== undefined);
		$value.set(value);
	};

	const sync = () => show(readDevice());
	sync();
	outside.listen(sync);
	return {
		$value,
		$kept,
		open: (part) => void opened.add(part),
		update: (part, change) => {
			opened.add(part);
			const now = readDevice(part);
			const next = change(now, outside.now());
			// What was erased elsewhere is not written before a step is taken in it.
			if (next !== now) save(next);
			show(next);
		},
		erase: () => {
			const gone = [key, setAside(key)].map((each) => write(each, ''));
			// What would not go has been seen before: a later look does not bring it back into this tab.
			$value.set(empty);
			sync();
			return gone.every(Boolean);
		},
	};
}

/** The stores of this page, by their lines. */
const here = new Map<unknown, unknown>();

/** A line opened on the reader's own device: at the first call, and the same for all who ask on this page. */
export function openStore<T>(line: StoreLine<T>): SyncedStore<T> {
	const store = (here.get(line) as SyncedStore<T>) ?? syncStore(line, line.place === 'tab' ? tab : browser);
	here.set(line, store);
	return store;
}
