/**
 * The device's storage, guarded: nothing here throws, whatever the browser does.
 * It knows texts under keys, not what they mean. synced-store.ts decides what is read and written, and holds the memory behind.
 */

/** As much of `Storage` as is used. Each of the three may throw. */
export interface Engine {
	getItem(key: string): string | null;
	setItem(key: string, text: string): void;
	removeItem(key: string): void;
}

/** The world outside, passed in, so that a test can be two tabs, a full disk or a blocked frame. */
export interface Outside {
	/** Asked anew at each use. May throw: in a sandboxed frame the mere mention of `localStorage` does. */
	readonly engine: () => Engine | null | undefined;
	/** Calls back whenever what is stored may have changed behind this page's back. */
	readonly listen: (changed: () => void) => void;
	/** Milliseconds since the epoch. */
	readonly now: () => number;
}

/** What the rest of the state sees of the engine. */
export interface Device {
	/** The text under a key; '' when there is none; undefined when the device cannot be read. */
	readonly read: (key: string) => string | undefined;
	/**
	 * Puts a text under a key; '' removes it. True only if the device then has it so: some browsers take a value
	 * without a word and do not keep it.
	 */
	readonly write: (key: string, text: string) => boolean;
}

/** Guards an engine that may be absent, blocked, full or deaf. */
export function openDevice(engine: Outside['engine']): Device {
	const ask = <T>(use: (found: Engine) => T): T | undefined => {
		try {
			return use(engine() as Engine);
		} catch {
			// Absent, blocked or full. The caller learns it from the undefined, and the reader from a quiet line.
			return undefined;
		}
	};
	const read = (key: string) => ask((found) => found.getItem(key) ?? '');
	return {
		read,
		write: (key, text) => {
			ask((found) => (text ? found.setItem(key, text) : found.removeItem(key)));
			return read(key) === text;
		},
	};
}

/** A page that stands in a package for a school’s system: the page around it brings what keeps (classroom/lms/entry.ts). */
export interface Package extends Window {
	readonly attuned?: { readonly engine: Engine };
}

/**
 * The reader's browser; in a package, whose pages are marked for it, what the package's first page brings, and nothing of
 * the device's. At build time there is no window: then nothing is read, nothing kept.
 * `pageshow` because a page that comes back by the Back button was asleep and got no `storage` events.
 */
export const browser: Outside = {
	engine: () => ('package' in document.documentElement.dataset ? (parent as Package).attuned?.engine : localStorage),
	listen: (changed) => {
		for (const event of ['storage', 'pageshow']) globalThis.addEventListener?.(event, changed);
	},
	now: Date.now,
};

/** What this tab alone keeps, until it is closed. No other tab has it, so nothing changes behind this page's back. */
export const tab: Outside = {
	engine: () => ('package' in document.documentElement.dataset ? undefined : sessionStorage),
	listen: () => {},
	now: Date.now,
};
