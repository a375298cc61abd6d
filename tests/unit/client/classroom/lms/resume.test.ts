/** Places as texts: there and back, cut where a name is unknown, never too long. That no two names of a story are alike: tests/stories/resume.test.ts. */
import { describe, expect, it } from 'vitest';
import {
	isWhole,
	MOST,
	type Names,
	type Place,
	readPlace,
	shortName,
	writePlace,
} from '../../../../../src/client/classroom/lms/resume.ts';
import { ATTEMPTS } from '../../../../../src/client/state/attempts.ts';
import { LESSONS } from '../../../../../src/client/state/lessons.ts';

const picks = Array.from({ length: 60 }, (_, at) => `pick_${at}`);
const NAMES: Names = {
	stories: {
		one: { picks, endings: ['well', 'badly'], given: ['alone=yes', 'alone=no'] },
		two: { picks, endings: ['well'], given: [] },
	},
	lessons: ['families', 'friends'],
};
const EMPTY: Place = { attempts: { v: 1, byStory: {} }, lessons: {} };

const PLACE: Place = {
	attempts: {
		v: 1,
		byStory: {
			two: { picks: [], endings: [], lighter: true, at: 1 },
			one: { picks: picks.slice(0, 27), given: { alone: 'no' }, endings: ['badly'], held: true, at: 2 },
		},
	},
	lessons: { families: 'read', friends: 'begun' },
};

it('comes back as it was, in letters that every system keeps', () => {
	const text = writePlace(PLACE);
	expect(text).toMatch(/^[\w.~!-]+$/);
	expect(readPlace(text, NAMES)).toEqual(PLACE);
	expect(writePlace(readPlace(text, NAMES))).toBe(text);
});

it('is what the stores of the site take', () => {
	const { attempts, lessons } = readPlace(writePlace(PLACE), NAMES);
	expect(ATTEMPTS.guard(attempts)).toBe(true);
	expect(LESSONS.guard(lessons)).toBe(true);
});

it('holds no time, and no word of the course', () => {
	const text = writePlace({
		...PLACE,
		attempts: { v: 1, byStory: { one: { ...PLACE.attempts.byStory['one'], at: 1_764_000_000_000 } as never } },
	});
	expect(text).not.toMatch(/pick|badly|alone|famil|1764/);
});

it('of nothing is nothing', () => {
	expect(writePlace(EMPTY)).toBe('');
	expect(readPlace('', NAMES)).toEqual(EMPTY);
});

it.each(['{"v":1}', '1', '1~x', '2~', '<b>', '1abc~', `1${'A'.repeat(9000)}`, '1AAAA!!~~', '1AAAA!!.~', 'null'])(
	'takes %s for no place',
	(text) => expect(readPlace(text, NAMES)).toEqual(EMPTY),
);

it('follows a road as far as its picks are known, and drops stories and lessons that are not', () => {
	const later: Names = {
		stories: { one: { picks: picks.filter((pick) => pick !== 'pick_5'), endings: ['badly'], given: [] } },
		lessons: ['friends'],
	};
	const place = readPlace(writePlace(PLACE), later);
	expect(place.attempts.byStory['one']?.picks).toEqual(picks.slice(0, 5));
	expect(Object.keys(place.attempts.byStory)).toEqual(['one']);
	expect(place.lessons).toEqual({ friends: 'begun' });
});

it('writes a name the same for ever', () => {
	expect(['popcorn', 'watch_the_bag', ''].map(shortName)).toMatchInlineSnapshot(`
		[
		  "3_m",
		  "RU4",
		  "L2C",
		]
	`);
});

describe('a course too long', () => {
	const long = (count: number): Place => ({
		lessons: {},
		attempts: {
			v: 1,
			byStory: Object.fromEntries(
				Array.from({ length: count }, (_, at) => [
					`story-${at}`,
					{ picks: picks.slice(0, 50), endings: at % 2 ? ['well'] : [], at: at + 1 },
				]),
			),
		},
	});

	it('lets go of the roads of finished stories first, those left longest ago; finished they stay', () => {
		const place = long(40);
		const names: Names = {
			lessons: [],
			stories: Object.fromEntries(
				Object.keys(place.attempts.byStory).map((id) => [id, { picks, endings: ['well'], given: [] }]),
			),
		};
		const text = writePlace(place);
		expect(text.length).toBeLessThanOrEqual(MOST);
		const { byStory } = readPlace(text, names).attempts;
		expect(Object.values(byStory).filter(({ endings }) => endings.length > 0)).toHaveLength(20);
		expect(byStory['story-39']?.picks).toHaveLength(50);
		expect(byStory['story-1']?.picks).toHaveLength(0);
	});
});

it('is whole when each lesson is read, and each story ended or its lighter way taken', () => {
	const asked = { lessons: ['families'], stories: ['one', 'two'] };
	expect(isWhole(PLACE, asked)).toBe(true);
	expect(isWhole(PLACE, { ...asked, lessons: ['friends'] })).toBe(false);
	expect(isWhole(EMPTY, { lessons: [], stories: ['one'] })).toBe(false);
});
