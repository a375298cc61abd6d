/**
 * What a store is: a line that says under which key a value is kept, what it looks like, and how two copies become one.
 * Light, so that a page can read a saved value without all that keeps it: synced-store.ts opens a line, stores.ts lists
 * them all.
 */
import type { Guard } from './guard.ts';

/** The longest text taken in, in letters: several times what every story of the course needs together. */
export const LONGEST = 65_536;

/** What a page has to make one value of, when the device’s has changed behind its back. */
export interface Sides<T> {
	/** What this page holds. */
	readonly here: T;
	/** What the device had when this page last looked. Where `here` is other, it could not be kept. */
	readonly was: T;
	/** What the device has now; `empty` when it was erased. */
	readonly there: T;
	/** The parts of the value that this page has open, or has changed. */
	readonly opened: ReadonlySet<string>;
	/** The part that an act is about to change, whose road is this page’s. */
	readonly acting?: string | undefined;
}

export interface Definition<T> {
	/** Where it is kept on the device: `attuned:…`. Never another’s. */
	readonly key: string;
	/** `device`, if left out: until it is erased. `tab`: for this visit alone, and gone with the tab. */
	readonly place?: 'device' | 'tab';
	/**
	 * The number in the value’s own `v`, or 0 for a value that has none. It goes up with any change of shape, a new key
	 * included, so that no release takes another’s shape for its own.
	 */
	readonly v: number;
	/** Takes a value of this version, and nothing else. */
	readonly guard: Guard<T>;
	/** Nobody’s value. It is not written: where it would be, the key goes. */
	readonly empty: T;
	/** Makes one of the page’s value and the device’s. Left out: what the device has counts. */
	merge?(sides: Sides<T>): T;
}

/** What a text came to. Without a value it was refused. `newer`: by a later release, and not ours to judge. */
export interface Reading<T> {
	readonly value?: T;
	readonly newer?: boolean;
}

export interface StoreLine<T> extends Required<Definition<T>> {
	/** Reads a saved text; '' is nobody’s. Never throws. */
	readonly read: (text: string) => Reading<T>;
}

/** Defines a store. Nothing is read or opened by that. */
export function defineStore<T>(definition: Definition<T>): StoreLine<T> {
	const { v, guard, empty } = definition;
	return {
		place: 'device',
		merge: ({ there }) => there,
		...definition,
		read: (text) => {
			if (!text) return { value: empty };
			try {
				const found = JSON.parse(text.length > LONGEST ? '' : text);
				return guard(found) ? { value: found } : { newer: typeof found?.v === 'number' && found.v > v };
			} catch {
				return {};
			}
		},
	};
}
