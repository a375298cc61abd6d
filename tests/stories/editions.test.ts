/**
 * The editions of “The bad day”: by any of many routes the numbered book says what `play` says; the script and the key go
 * where they say. And of every story: its numbers have every road. What their pages weigh: site/weigh.test.ts.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { play } from '../../src/client/story/play.ts';
import { SOURCES } from '../../src/content/sources.ts';
import { FIRST } from '../../src/strings/languages.ts';
import { type Compiled, compileStory } from '../../src/toolchain/compile/compile.ts';
import { everyStory, inkFile } from '../../src/toolchain/compile/story-path.ts';
import { book } from '../../src/toolchain/editions/book/index.ts';
import { type Book, START, sectionsOf, type WholeSection } from '../../src/toolchain/editions/book/make.ts';
import type { StorySource } from '../../src/toolchain/editions/edition.ts';
import { key } from '../../src/toolchain/editions/key/index.ts';
import { paper } from '../../src/toolchain/editions/paper/index.ts';
import { madeOf, sourceOf } from '../../src/toolchain/editions/source.ts';
import { differences } from '../unit/toolchain/editions/book/roads.ts';
import { wrongIn } from '../unit/toolchain/editions/book/shown.ts';
import { compareRoutes, type Standing } from '../unit/toolchain/editions/routes.ts';

let compiled: Compiled;
let source: StorySource;
let numbers: Book;
let byNumber: ReadonlyMap<string, WholeSection>;

beforeAll(() => {
	compiled = compileStory('stories/the-bad-day/en.ink', { release: true });
	source = sourceOf(compiled);
	numbers = madeOf(book, source);
	byNumber = sectionsOf(numbers);
}, 600_000);

describe('the bad day in numbers', () => {
	it('says what play says, by 150 routes', () => {
		const at = (number: string): Standing => {
			const { turn, choices, ending } = byNumber.get(number) as WholeSection;
			return { turn, offered: choices, ending, choose: (index) => at(choices[index]?.to ?? '') };
		};
		const { difference, all } = compareRoutes(compiled.story, () => at(START), 150, 11);
		expect(difference).toBe('');
		expect(new Set(all.map((picks) => picks.join(' '))).size).toBeGreaterThanOrEqual(100);
	});
});

describe.each(everyStory().filter(({ lang }) => lang === FIRST))('“$id” in numbers', ({ id }) => {
	// The bad day is made already.
	const sourceHere = () =>
		id === source.story.id ? source : sourceOf(compileStory(inkFile({ id, lang: FIRST }), { release: true }));

	it('has every road of the story as it is read, no other, and shows at every number what is its', () => {
		const here = sourceHere();
		const made = madeOf(book, here);
		expect(sectionsOf(made).size).toBeGreaterThan(6);
		expect(differences(here.read(), made)).toEqual([]);
		expect(wrongIn(here)).toEqual([]);
	}, 120_000);
});

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
