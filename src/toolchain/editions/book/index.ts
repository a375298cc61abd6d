/** The edition in numbers: every road, without JavaScript. Its pages: stories/<story>/book/<page>.html, of one scene each. */
import type { Making, StorySource } from '../edition.ts';
import { madeOf } from '../source.ts';
import { type Book, makeBook, START } from './make.ts';

export const book: Making<Book> = {
	id: 'book',
	make: (from) => makeBook(from.read()),
	budget: 120_000,
};

/** Where a number stands, as seen from the folder of its book: `36-3-17` is at `36.html#3-17`. */
export function placeOf(number: string): string {
	const [page, ...rest] = number.split('-');
	// A page is built in a folder, as all are, and then made a file (site/flat-pages.ts): its address is written so often.
	return `${page}${import.meta.env?.DEV ? '/' : '.html'}#${rest.join('-')}`;
}

/** The address of a number of the book, below the site's root. */
const addressOf = (from: StorySource, number: string): string => `/stories/${from.story.id}/book/${placeOf(number)}`;

/** The address of the book’s start, below the site’s root. */
export const startOf = (from: StorySource): string => addressOf(from, START);

/** For each choice of a story's first turn, the address of what it brings: pick → address. */
export function firstAddresses(from: StorySource): ReadonlyMap<string, string> {
	const first = madeOf(book, from).pages[0]?.lists[0] ?? [];
	return new Map(first.map(({ pick, to }) => [pick, addressOf(from, to)]));
}
