/**
 * A device and its tabs, for tests: one map of texts, any number of tabs on it, each with faults of its own.
 * As in a browser, what a tab writes is there for all at once, and the others hear of it later (`deliver`).
 */
import type { Engine, Outside } from '../../../../src/client/state/storage.ts';

/** What can be wrong with a tab's storage. */
export type Fault =
	| 'none'
	| 'absent'
	| 'blocked: the very access throws'
	| 'unreadable: getItem throws'
	| 'full: setItem throws'
	| 'stuck: removeItem throws'
	| 'deaf: takes a value and does not keep it'
	| 'broken: everything throws';

export const FAULTS = [
	'absent',
	'blocked: the very access throws',
	'unreadable: getItem throws',
	'full: setItem throws',
	'stuck: removeItem throws',
	'deaf: takes a value and does not keep it',
	'broken: everything throws',
] as const satisfies readonly Fault[];

export interface Tab extends Outside {
	fault: Fault;
	/** Writes and removals that this tab's engine carried out. */
	writes: number;
	/** Tells this tab of what the others did, as its event loop would in time. */
	deliver: () => void;
}

export class FakeDevice {
	readonly texts = new Map<string, string>();
	/** What every tab's clock shows next, in ms. Goes on by one with each reading. */
	clock = 1000;
	private readonly tabs: (Tab & { changed: () => void; heard: boolean })[] = [];

	/** A device on which a text stands already. */
	static with(key: string, text: string): FakeDevice {
		const device = new FakeDevice();
		device.texts.set(key, text);
		return device;
	}

	tab(fault: Fault = 'none'): Tab {
		const fail = (...faults: Fault[]) => {
			if (faults.includes(tab.fault)) throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		const change = (alter: () => void) => {
			if (tab.fault.startsWith('deaf')) return;
			alter();
			tab.writes += 1;
			for (const other of this.tabs) if (other !== tab) other.heard = false;
		};
		const engine: Engine = {
			getItem: (key) => {
				fail('unreadable: getItem throws', 'broken: everything throws');
				return this.texts.get(key) ?? null;
			},
			setItem: (key, text) => {
				fail('full: setItem throws', 'broken: everything throws');
				change(() => this.texts.set(key, text));
			},
			removeItem: (key) => {
				fail('stuck: removeItem throws', 'broken: everything throws');
				change(() => this.texts.delete(key));
			},
		};
		const tab = {
			fault,
			writes: 0,
			heard: true,
			changed: () => {},
			engine: () => {
				fail('blocked: the very access throws');
				return tab.fault === 'absent' ? null : engine;
			},
			listen: (changed: () => void) => {
				tab.changed = changed;
			},
			now: () => this.clock++,
			deliver: () => {
				if (!tab.heard) tab.changed();
				tab.heard = true;
			},
		};
		this.tabs.push(tab);
		return tab;
	}

	/** The browser clears the site's data, or another tab erases it: every tab will hear of it. */
	clear(): void {
		this.texts.clear();
		for (const tab of this.tabs) tab.heard = false;
	}
}

/** A repeatable source of chance: whole numbers below `below`. */
export function chance(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

/** Freezes a value all the way down, so that whoever writes to it throws. */
export function deepFreeze<T>(value: T): T {
	if (Object(value) === value && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value as object)) deepFreeze(inner);
	}
	return value;
}
