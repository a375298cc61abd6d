/**
 * The editions of “The bad day”: by any of many routes the numbered book says what `play` says; no number is dead or
 * out of reach; the pages stay within bounds; the script and the key go where they say.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { play } from '../../src/client/story/play.ts';
import { SOURCES } from '../../src/content/sources.ts';
import { type Compiled, compileStory } from '../../src/toolchain/compile/compile.ts';
import { book, type Numbers } from '../../src/toolchain/editions/book/index.ts';
import type { BookSection } from '../../src/toolchain/editions/book/make.ts';
import { sectionHtml } from '../../src/toolchain/editions/book/view.ts';
import type { StorySource } from '../../src/toolchain/editions/edition.ts';
import { key } from '../../src/toolchain/editions/key/index.ts';
import { paper } from '../../src/toolchain/editions/paper/index.ts';
import { madeOf, sourceOf } from '../../src/toolchain/editions/source.ts';
import { compareRoutes, type Standing } from '../unit/toolchain/editions/routes.ts';

let compiled: Compiled;
let source: StorySource;
let numbers: Numbers;
let byNumber: Map<number, BookSection>;

beforeAll(() => {
	compiled = compileStory('stories/the-bad-day/en.ink', { release: true });
	source = sourceOf(compiled);
	numbers = madeOf(book, source);
	byNumber = new Map(numbers.book.pages.flatMap(({ sections }) => sections.map((one) => [one.number, one])));
}, 600_000);

describe('the bad day in numbers', () => {
	it('says what play says, by 150 routes', () => {
		const at = (number: number): Standing => {
			const { turn, choices, ending } = byNumber.get(number) as BookSection;
			return { turn, offered: choices, ending, choose: (index) => at(choices[index]?.to ?? 0) };
		};
		const { difference, all } = compareRoutes(compiled.story, () => at(1), 150, 11);
		expect(difference).toBe('');
		expect(new Set(all.map((picks) => picks.join(' '))).size).toBeGreaterThanOrEqual(100);
	});

	it('has every number in reach of 1, and every choice lead to a number', () => {
		const reached = new Set([1]);
		for (const number of reached) for (const { to } of byNumber.get(number)?.choices ?? []) reached.add(to);
		expect([...reached].filter((number) => !byNumber.has(number))).toEqual([]);
		expect(reached.size).toBe(byNumber.size);
	});

	it('sets no two numbers of a page side by side that follow one another', () => {
		const close = numbers.book.pages
			.filter(({ sections }) => sections.length > 10)
			.flatMap(({ sections }) => sections.filter((section, i) => leads(section, sections[i + 1])));
		expect(close.map(({ number }) => number)).toEqual([]);
	});

	it('stays within 800 kB a page and 32 MB in all', () => {
		const sizes = numbers.book.pages.map(({ id, sections }) => {
			const hrefOf = (number: number) => `../${numbers.pages.get(number) ?? id}/index.html#${number}`;
			return sections.reduce((sum, one) => sum + Buffer.byteLength(sectionHtml(source, one, hrefOf).html), 0);
		});
		expect(Math.max(...sizes)).toBeLessThan(800_000);
		expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(32_000_000);
	});
});

const leads = (a: BookSection, b: BookSection | undefined) =>
	b !== undefined && [...a.choices, ...b.choices].some(({ to }) => to === a.number || to === b.number);

describe('the bad day on paper', () => {
	it('is a script: its scenes have too many roads for booklets', () => {
		expect(madeOf(paper, source).form).toBe('script');
	});

	it('has two roads that play goes too, the second with a miss in each of its first scenes, mended', () => {
		const printed = madeOf(paper, source);
		if (printed.form !== 'script') throw new Error('Expected a script.');
		const { roads, closes } = printed.script;
		for (const { stops, ending } of roads) {
			const picks = stops.map(({ ways }) => ways.find(({ taken }) => taken)?.choice.pick ?? '');
			expect(play(compiled.story, picks).ending).toEqual(ending);
		}
		const landed = roads.map(({ stops }) => stops.map(({ ways }) => ways.find(({ taken }) => taken)?.turn.landed));
		expect(landed[0]).not.toContain('missed');
		expect(landed[1]?.filter((one) => one === 'missed').length).toBeGreaterThanOrEqual(2);
		expect(closes.map(({ ending }) => ending.id).sort()).toEqual(Object.keys(compiled.story.endings).sort());
	});
});

describe('the key to the bad day', () => {
	it('has each decision with its move, its landing and its research', () => {
		const ids = new Set(SOURCES.map(({ id }) => id));
		for (const { choices, place } of madeOf(key, source).decisions) {
			for (const { moves, landed, sources, pick } of choices) {
				expect(moves.length, `${place} ${pick}`).toBeGreaterThan(0);
				expect(landed.length, `${place} ${pick}`).toBeGreaterThan(0);
				expect(sources.length, `${place} ${pick}`).toBeGreaterThan(0);
				expect(sources.filter((id) => !ids.has(id))).toEqual([]);
			}
		}
	});

	it('goes to each ending by the road it gives', () => {
		for (const { ending, road } of madeOf(key, source).closes) {
			expect(
				play(
					compiled.story,
					road.map(({ pick }) => pick),
				).ending?.id,
			).toBe(ending.id);
		}
	});
});
