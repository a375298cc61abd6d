/**
 * The editions of the course's stories: the numbered book, what is printed, the teacher's key, and the addresses of
 * the book's numbers. For pages, at build time; each story's are made once a build.
 */
import { describeState } from '../../client/markup/describe.ts';
import { notesOf } from '../compile/author-tags.ts';
import { type Compiled, compileStory } from '../compile/compile.ts';
import { condensedOf } from '../course/minimised.ts';
import type { Condensed } from '../explore/minimise.ts';
import { asText, type Book, makeBook, pagesByNumber } from './book/make.ts';
import { type Key, makeKey } from './key/make.ts';
import { type Booklet, makeBooklets } from './paper/booklets.ts';
import { makeScript, type Script } from './paper/script.ts';

/** What is printed of a story: booklets where a class can handle them, else the script. */
export type Printed =
	| { readonly form: 'booklets'; readonly booklets: readonly Booklet[] }
	| { readonly form: 'script'; readonly script: Script };

export interface Editions extends Pick<Compiled, 'story' | 'teaches' | 'teacher'> {
	readonly book: Book;
	/** The page on which each number stands. */
	readonly pages: ReadonlyMap<number, string>;
	readonly printed: Printed;
	readonly key: Key;
}

/** All editions of a story, from what is condensed: some tenths of a second, so it is not kept. */
export function makeEditions({ story, lines, teaches, teacher }: Compiled, condensed: Condensed): Editions {
	const text = asText(condensed, (turn) => Object.values(describeState(story, turn)).join(' '));
	const notes = notesOf(lines);
	const book = makeBook(text);
	const booklets = makeBooklets(text);
	return {
		story,
		teaches,
		teacher,
		book,
		pages: pagesByNumber(book),
		printed: booklets ? { form: 'booklets', booklets } : { form: 'script', script: makeScript(text, notes) },
		key: makeKey(condensed, notes),
	};
}

const made = new Map<string, Editions>();

/** The editions of one of the course's stories, by its id. While writing they are made anew each time. */
export function editionsOf(id: string): Editions {
	const known = import.meta.env.PROD ? made.get(id) : undefined;
	if (known) return known;
	const compiled = compileStory(`stories/${id}.ink`, { release: true });
	const editions = makeEditions(compiled, condensedOf(compiled));
	made.set(id, editions);
	return editions;
}

/** The address of a number of the book. */
export function addressOf({ story, pages }: Editions, number: number): string {
	return `/stories/${story.id}/book/${pages.get(number)}/#${number}`;
}

/** For each choice of a story's first turn, the address of what it brings: pick → address. */
export function firstAddresses(id: string): ReadonlyMap<string, string> {
	const editions = editionsOf(id);
	const first = editions.book.pages[0]?.sections[0];
	return new Map(first?.choices.map(({ pick, to }) => [pick, addressOf(editions, to)]));
}
