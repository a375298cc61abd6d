/** What is said of how things stand, and what there is to press with it: one pure function. No DOM. */
import type { offline } from '../../strings/en/offline.ts';
import type { Standing } from './course.ts';

type Words = typeof offline;

/** What a press does. */
export type Act = 'fetch' | 'change' | 'off' | 'on';

export interface Line {
	readonly text: string;
	readonly act?: { readonly does: Act; readonly name: string };
	/** Whether the text leads to the page about it. */
	readonly leads?: boolean;
}

/** How things stand, as a page knows: what its worker says; or that there can be none, or is to be none. */
export type Known = Standing | 'none' | 'off' | 'fetching';

/** What a browser says of its line; many say nothing. */
export interface Connection {
	readonly saveData?: boolean;
	readonly type?: string;
}

/** So many bytes are fetched over a line that costs before anybody is asked. */
const UNASKED = 2_000_000;

/** Whether a reader is asked before so many bytes are fetched. */
export const asksFirst = (bytes: number, { saveData = false, type }: Connection = {}): boolean =>
	bytes > 0 && (saveData || (type === 'cellular' && bytes > UNASKED));

/** A size as people read it, never less than a tenth of a megabyte. */
export const sizeOf = (bytes: number, { size }: Pick<Words, 'size'>, locale?: string): string =>
	size(Math.max(0.1, bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 }));

/**
 * The line to show, if there is anything to say.
 * @param whole whether everything is told, on the page about it; else only what a reader may want to know anywhere
 */
export function lineOf(known: Known, words: Words, whole: boolean, locale?: string): Line | undefined {
	const off = { does: 'off', name: words.takeOff } as const;
	if (known === 'none') return whole ? { text: words.none } : undefined;
	if (known === 'fetching') return whole ? { text: words.fetching } : undefined;
	if (known === 'off') return whole ? { text: words.off, act: { does: 'on', name: words.take } } : undefined;
	const { here, works, missing, failed } = known;
	if (here === 'newer') return { text: words.newer, act: { does: 'change', name: words.change } };
	if (here === 'whole') return whole ? { text: words.whole, act: off } : { text: words.works, leads: true };
	if (failed) return whole ? { text: words[failed], ...(works && { act: off }) } : undefined;
	const size = sizeOf(missing, words, locale);
	return works
		? { text: words.newerOffer(size), act: { does: 'fetch', name: words.fetchNewer } }
		: { text: words.offer(size), act: { does: 'fetch', name: words.take } };
}
