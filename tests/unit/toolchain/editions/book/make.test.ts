/** The edition in numbers: the same story as `play` has it, every number reachable, and numbers that give nothing away. */
import { describe, expect, it } from 'vitest';
import {
	type Book,
	makeBook,
	START,
	sectionsOf,
	type WholeSection,
} from '../../../../../src/toolchain/editions/book/make.ts';
import { piecesOf } from '../../../../../src/toolchain/editions/book/view.ts';
import { worded } from '../../../helpers.ts';
import { compareRoutes, editionOf, FIXTURES, type Standing } from '../routes.ts';
import { differences } from './roads.ts';
import { pageOf, wronglyShown } from './shown.ts';

/** Follows numbers, as a reader does. */
function follower(book: Book): () => Standing {
	const byNumber = sectionsOf(book);
	const at = (number: string): Standing => {
		const { turn, choices, ending } = byNumber.get(number) as WholeSection;
		return { turn, offered: choices, ending, choose: (index) => at(choices[index]?.to ?? '') };
	};
	return () => at(START);
}

/** Cut small, so that even a fixture has pages. */
const SMALL = { most: 1000 };

describe.each(FIXTURES)('the book of the fixture “%s”', (name) => {
	const { story, text } = editionOf(name);
	const book = makeBook(text, SMALL);

	it('says what play says, by every route tried', () => {
		expect(compareRoutes(story, follower(book), 40).difference).toBe('');
	});

	it('has every road of the story as it is read, and no other', () => {
		expect(differences(text, book)).toEqual([]);
	});

	it('shows at every number its words and its choices, and nothing else', () => {
		expect(wronglyShown(worded(story), book)).toEqual([]);
	});

	it('numbers each section by its page, its words and its choices', () => {
		const numbers = book.pages.flatMap(({ sections }) => sections.map(({ number }) => number));
		expect(new Set(numbers).size).toBe(numbers.length);
		for (const { number: page, sections } of book.pages) {
			for (const { number, words, list } of sections) expect(number).toBe(`${page}-${words}-${list}`);
		}
		expect(book.pages.map(({ number }) => number)).toEqual(book.pages.map((_, index) => index + 1));
	});

	it('has its endings where there is no choice, and nowhere else', () => {
		for (const { choices, ending } of sectionsOf(book).values())
			expect(choices.length === 0).toBe(ending !== undefined);
	});

	it('holds words and choices once a page', () => {
		for (const { words, lists } of book.pages) {
			const texts = [words, lists].map((all) => all.map((one) => JSON.stringify(one)));
			for (const all of texts) expect(new Set(all).size).toBe(all.length);
		}
	});
});

describe('a book', () => {
	const { story, text } = editionOf('booklets');
	const book = makeBook(text);

	it('has pages of one scene each, with the scene’s title where it opens', () => {
		expect(book.pages.map(({ scene }) => scene.id)).toEqual(['hall', 'noon', 'four']);
		for (const { turn, opens } of sectionsOf(book).values()) {
			expect(opens).toBe(turn.pick === undefined || turn.pick === 'go_out' || turn.pick === 'till_four');
		}
		for (const { scene, words } of makeBook(text, SMALL).pages) {
			expect(words.filter(({ turn }) => turn.scene.id !== scene.id)).toEqual([]);
		}
	});

	it('shuffles by its seed: the same each time, another with another seed, the start always first', () => {
		const order = (seed?: string) =>
			makeBook(text, seed ? { seed } : {}).pages.flatMap(({ words }) =>
				words.map(({ turn }) => `${turn.pick} ${turn.place}`),
			);
		expect(order()).toEqual(order());
		expect(order('other')).not.toEqual(order());
		expect([order()[0], order('other')[0]]).toEqual(['undefined hall.shoes', 'undefined hall.shoes']);
		for (const seed of ['book', 'other', 'third']) {
			expect(sectionsOf(makeBook(text, { seed, ...SMALL })).get(START)?.turn.pick).toBeUndefined();
		}
	});

	it('cuts a scene that grows too large', () => {
		const of = (most: number) => makeBook(text, { most }).pages.filter(({ scene }) => scene.id === 'four').length;
		expect(of(100_000)).toBe(1);
		expect(of(1500)).toBeGreaterThan(1);
		expect(of(1)).toBeGreaterThan(of(1500));
	});

	it('is written with its words escaped, no style attribute, and no number of its own', () => {
		const hostile = { ...story, cast: { ...story.cast, teo: '<b>Teo</b>' } };
		for (const section of sectionsOf(book).values()) {
			const said = piecesOf(worded(hostile), section).join('');
			expect(said).not.toMatch(/style=|<b>Teo<\/b>|\d+-\d+-\d+/);
		}
	});

	it('leaves the right half of the sheet blank where nothing was heard', () => {
		const lost = [...sectionsOf(book).values()].find(({ turn }) => turn.heard === 'nothing') as WholeSection;
		expect(piecesOf(worded(story), lost).join('')).toContain(
			'<b>Teo heard</b><span class="quiet">Nothing. It was not heard.</span>',
		);
	});

	it('is found out where a road leads elsewhere, where a number is out of reach, and where a page shows too little', () => {
		const [first, ...others] = book.pages as [Book['pages'][number], ...Book['pages']];
		const astray = { ...first, lists: first.lists.map((list) => list.map((choice) => ({ ...choice, to: START }))) };
		expect(differences(text, { ...book, pages: [astray, ...others] })).toEqual(
			expect.arrayContaining([expect.stringMatching(/^1-1-1 is turn/), expect.stringMatching(/is out of reach$/)]),
		);
		const swapped = { ...first, words: first.words.toReversed() };
		expect(differences(text, { ...book, pages: [swapped, ...others] })).toContainEqual(
			expect.stringMatching(/^1-1-1 is not turn/),
		);
		const silent = { ...first, lists: first.lists.toReversed() };
		const shows = pageOf(worded(story), first);
		expect(pageOf(worded(story), silent)('1-1')).not.toEqual(shows('1-1'));
	});

	it('has no place for a number that is not on a page', () => {
		expect(() => pageOf(worded(story), book.pages[0] as Book['pages'][number])('99-1')).toThrow(/99-1/);
	});
});
