/** The edition in numbers: every road, a page a scene, without JavaScript. Its pages: stories/<story>/book/<page>/. */
import type { Making, StorySource } from '../edition.ts';
import { madeOf } from '../source.ts';
import { type Book, makeBook, pagesByNumber } from './make.ts';

export interface Numbers {
	readonly book: Book;
	/** The page on which each number stands. */
	readonly pages: ReadonlyMap<number, string>;
}

export const book: Making<Numbers> = {
	id: 'book',
	make(from) {
		const made = makeBook(from.read());
		return { book: made, pages: pagesByNumber(made) };
	},
};

/** The address of a number of the book, below the site's root. */
export const addressOf = (from: StorySource, number: number): string =>
	`/stories/${from.story.id}/book/${madeOf(book, from).pages.get(number)}/#${number}`;

/** For each choice of a story's first turn, the address of what it brings: pick → address. */
export function firstAddresses(from: StorySource): ReadonlyMap<string, string> {
	const first = madeOf(book, from).book.pages[0]?.sections[0];
	return new Map(first?.choices.map(({ pick, to }) => [pick, addressOf(from, to)]));
}
