/** Every story's names and roads as a package writes them: no two names alike, and the longest roads of the whole course not too long. */
import { expect, it } from 'vitest';
import { MOST, readPlace, shortName, writePlace } from '../../src/client/classroom/lms/resume.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { inkFile, storyIds } from '../../src/toolchain/compile/story-path.ts';
import { readLessons } from '../../src/toolchain/course/lesson-files.ts';
import { readingOf } from '../../src/toolchain/course/minimised.ts';
import { namesOf } from '../../src/toolchain/packages/outline.ts';

/** A walk from cold takes a minute or more; from the cache, a moment. */
const LONG = 900_000;

/** The picks of a longest road to an ending. */
function longestRoad(id: string): string[] {
	const { sections } = readingOf(compileStory(inkFile({ id, lang: 'en' })));
	const roads = new Map<number, string[]>();
	const from = (at: number): string[] => {
		const known = roads.get(at);
		if (known) return known;
		const ways = (sections[at]?.edges ?? []).map(({ pick, to }) => [pick, ...from(to)]);
		const road = ways.reduce<string[]>((best, way) => (way.length > best.length ? way : best), []);
		roads.set(at, road);
		return road;
	};
	return from(0);
}

const stories = Object.fromEntries(storyIds().map((id) => [id, namesOf(id)]));

it('no two stories, nor two picks, endings or flags of one story, are written alike; nor two lessons', () => {
	const lists = [
		storyIds(),
		readLessons().map(({ slug }) => slug),
		...Object.values(stories).flatMap(({ picks, endings, given }) => [[...new Set(picks)], endings, given]),
	];
	for (const list of lists) expect(new Set(list.map(shortName)).size, list.join()).toBe(list.length);
});

it(
	'the longest road of every story at once, with every ending met and all that other stories left, is short enough',
	() => {
		const byStory = Object.fromEntries(
			storyIds().map((id, at) => {
				const { endings = [], given = [] } = stories[id] ?? {};
				const left = Object.fromEntries(given.map((flag) => flag.split('=')));
				return [id, { picks: longestRoad(id), endings, ...(given.length && { given: left }), at: at + 1 }];
			}),
		);
		const lessons = Object.fromEntries(readLessons().map(({ slug }) => [slug, 'read' as const]));
		const place = { attempts: { v: 1 as const, byStory }, lessons };
		const text = writePlace(place, Number.POSITIVE_INFINITY);
		expect(text.length, `${text.length} letters`).toBeLessThanOrEqual(MOST);
		expect(readPlace(text, { stories, lessons: Object.keys(lessons) })).toEqual(place);
	},
	LONG,
);
