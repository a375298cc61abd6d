/** The edition in numbers: the same story as `play` has it, every number reachable, neighbours that give nothing away. */
import { describe, expect, it } from 'vitest';
import {
	type Book,
	type BookSection,
	makeBook,
	pagesByNumber,
} from '../../../../../src/toolchain/editions/book/make.ts';
import { sectionHtml } from '../../../../../src/toolchain/editions/book/view.ts';
import { worded } from '../../../helpers.ts';
import { compareRoutes, editionOf, FIXTURES, type Standing } from '../routes.ts';

const sectionsOf = (book: Book) => book.pages.flatMap(({ sections }) => sections);

/** Follows numbers, as a reader does. */
function follower(book: Book): () => Standing {
	const byNumber = new Map(sectionsOf(book).map((section) => [section.number, section]));
	const at = (number: number): Standing => {
		const { turn, choices, ending } = byNumber.get(number) as BookSection;
		return { turn, offered: choices, ending, choose: (index) => at(choices[index]?.to ?? 0) };
	};
	return () => at(1);
}

describe.each(FIXTURES)('the book of the fixture “%s”', (name) => {
	const { story, text } = editionOf(name);
	const book = makeBook(text);

	it('says what play says, by every route tried', () => {
		expect(compareRoutes(story, follower(book), 40).difference).toBe('');
	});

	it('numbers its sections from 1 without a gap, through all pages', () => {
		expect(sectionsOf(book).map(({ number }) => number)).toEqual(sectionsOf(book).map((_, index) => index + 1));
	});

	it('has every choice lead to a section, and every section but the first come from one', () => {
		const numbers = new Set(sectionsOf(book).map(({ number }) => number));
		const led = new Set(sectionsOf(book).flatMap(({ choices }) => choices.map(({ to }) => to)));
		expect([...led].filter((number) => !numbers.has(number))).toEqual([]);
		expect([...numbers].filter((number) => number !== 1 && !led.has(number))).toEqual([]);
	});

	it('has its endings where there is no choice, and nowhere else', () => {
		for (const { choices, ending } of sectionsOf(book)) expect(choices.length === 0).toBe(ending !== undefined);
	});
});

describe('a book', () => {
	const { story, text } = editionOf('booklets');
	const book = makeBook(text);

	it('has a page a scene, with the scene’s title where it opens', () => {
		expect(book.pages.map(({ id, parts }) => [id, parts])).toEqual([
			['hall', 1],
			['noon', 1],
			['four', 1],
		]);
		for (const { turn, opens } of sectionsOf(book)) {
			expect(opens).toBe(turn.pick === undefined || turn.pick === 'go_out' || turn.pick === 'till_four');
		}
	});

	it('shuffles by its seed: the same each time, another with another seed, the first always first', () => {
		const order = (seed?: string) =>
			sectionsOf(makeBook(text, seed ? { seed } : {})).map(({ turn }) => `${turn.pick} ${turn.place}`);
		expect(order()).toEqual(order());
		expect(order('other')).not.toEqual(order());
		expect([order()[0], order('other')[0]]).toEqual(['undefined hall.shoes', 'undefined hall.shoes']);
	});

	it('sets no two numbers side by side that follow one another, where there is room', () => {
		const { pages } = makeBook(text, { seed: 'room' });
		const four = pages.find(({ id }) => id === 'four')?.sections ?? [];
		const leads = (a: BookSection, b: BookSection) => a.choices.some(({ to }) => to === b.number);
		const close = four.filter((section, i) => {
			const next = four[i + 1];
			return next && (leads(section, next) || leads(next, section));
		});
		expect(four.length).toBeGreaterThan(6);
		expect(close).toEqual([]);
	});

	it('cuts a scene that grows too large into parts, none over the bound by more than a section', () => {
		const parts = makeBook(text, { most: 4000 }).pages.filter(({ scene }) => scene.id === 'four');
		expect(parts.length).toBeGreaterThan(1);
		expect(parts.map(({ id, part }) => [id, part])).toEqual(parts.map((_, i) => [`four-${i + 1}`, i + 1]));
		const pages = pagesByNumber(makeBook(text, { most: 4000 }));
		expect(pages.get(1)).toBe('hall');
	});

	it('is written with its words escaped, no style attribute, and a link for each choice', () => {
		const hostile = { ...story, cast: { ...story.cast, teo: '<b>Teo</b>' } };
		for (const section of sectionsOf(book)) {
			const { html } = sectionHtml(worded(hostile), section, (number) => `#${number}`);
			expect(html).not.toMatch(/style=|<b>Teo<\/b>/);
			expect(html.match(/<a href=#\d+>/g)?.length ?? 0).toBe(section.choices.length);
			expect(html).toContain(`<h2>${section.number}</h2>`);
		}
	});

	it('leaves the right half of the sheet blank where nothing was heard', () => {
		const lost = sectionsOf(book).find(({ turn }) => turn.heard === 'nothing') as BookSection;
		expect(sectionHtml(worded(story), lost, String).html).toContain(
			'<b>Teo heard</b><span class="quiet">Nothing. It was not heard.</span>',
		);
	});
});
