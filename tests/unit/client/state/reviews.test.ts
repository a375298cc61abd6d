/** When a lesson's questions are on offer again: the table of intervals, a clock that goes wrong, and what the device holds. */
import { describe, expect, it } from 'vitest';
import {
	answeredOf,
	dueLesson,
	INTERVALS,
	isDue,
	offeredOf,
	REVIEWS,
	type Reviews,
	withAnswer,
	withoutNew,
} from '../../../../src/client/state/reviews.ts';
import { setAside, syncStore } from '../../../../src/client/state/synced-store.ts';
import { FakeDevice } from './fake-device.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 10, 30, 11);

describe('the intervals', () => {
	it('are two days, a week and three weeks, and then no more', () => {
		let reviews: Reviews = withAnswer({}, 'families', MONDAY);
		let now = MONDAY;
		const days: number[] = [];
		for (let day = 1; day <= 60; day++) {
			now = MONDAY + day * DAY;
			if (dueLesson(reviews, ['families'], now) === undefined) continue;
			days.push(day);
			reviews = withAnswer(reviews, 'families', now);
		}
		expect(INTERVALS).toEqual([2, 7, 21]);
		expect(days).toEqual([2, 2 + 7, 2 + 7 + 21]);
		expect(isDue({ at: 0, times: 3 }, now)).toBe(false);
	});

	it('take a morning two days later for two days, and the evening before for less', () => {
		expect(isDue({ at: MONDAY, times: 0 }, MONDAY + 2 * DAY - 3 * HOUR)).toBe(true);
		expect(isDue({ at: MONDAY, times: 0 }, MONDAY + DAY + 8 * HOUR)).toBe(false);
	});

	it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London'])(
		'are the same in %s, over a change of clocks',
		(zone) => {
			const before = process.env['TZ'];
			process.env['TZ'] = zone;
			const at = Date.UTC(2026, 9, 24, 12);
			const due = Array.from({ length: 96 }, (_, hour) => isDue({ at, times: 0 }, at + hour * HOUR)).indexOf(true);
			process.env['TZ'] = before;
			expect(due).toBe(36);
		},
	);

	it('change nothing where an offer is not taken', () => {
		const reviews = withAnswer({}, 'families', MONDAY);
		for (const days of [2, 20, 400]) expect(dueLesson(reviews, ['families'], MONDAY + days * DAY)).toBe('families');
	});
});

describe('an answer', () => {
	it('in the same sitting is the same answer, due or not', () => {
		const first = withAnswer({}, 'families', MONDAY);
		expect(withAnswer(first, 'families', MONDAY + HOUR)).toBe(first);
		const second = withAnswer(first, 'families', MONDAY + 3 * DAY);
		expect(second['families']).toEqual({ at: MONDAY + 3 * DAY, times: 1 });
		expect(withAnswer(second, 'families', MONDAY + 3 * DAY + HOUR)).toBe(second);
	});

	it('before its time begins the interval anew', () => {
		const early = withAnswer(withAnswer({}, 'families', MONDAY), 'families', MONDAY + DAY);
		expect(early['families']).toEqual({ at: MONDAY + DAY, times: 0 });
	});

	it('is forgotten with a lesson that was left by quick exit, but not once the questions came back', () => {
		const reviews: Reviews = { families: { at: MONDAY, times: 0 }, friends: { at: MONDAY, times: 1 } };
		expect(withoutNew(reviews, 'families')).toEqual({ friends: { at: MONDAY, times: 1 } });
		expect(withoutNew(reviews, 'friends')).toBe(reviews);
		expect(withoutNew(reviews, 'partners')).toBe(reviews);
	});

	it('after the last interval is kept nowhere', () => {
		const done: Reviews = { families: { at: MONDAY, times: 3 } };
		expect(withAnswer(done, 'families', MONDAY + 90 * DAY)).toBe(done);
	});
});

describe('a clock', () => {
	it('that was set back by seconds changes nothing; by a year, the questions are on offer, once', () => {
		const ahead: Reviews = { families: { at: MONDAY + 365 * DAY, times: 1 } };
		expect(isDue({ at: MONDAY + 5000, times: 0 }, MONDAY)).toBe(false);
		expect(dueLesson(ahead, ['families'], MONDAY)).toBe('families');
		const answered = withAnswer(ahead, 'families', MONDAY);
		expect(answered['families']).toEqual({ at: MONDAY, times: 2 });
		expect(dueLesson(answered, ['families'], MONDAY)).toBeUndefined();
	});

	it('that says 1970 offers nothing that it cannot know of', () => {
		const reviews = withAnswer({}, 'families', 0);
		expect(dueLesson(reviews, ['families'], HOUR)).toBeUndefined();
		expect(dueLesson(reviews, ['families'], MONDAY)).toBe('families');
	});
});

describe('what is on offer', () => {
	it('is of the lesson that was answered longest ago, of those that the page has', () => {
		const reviews: Reviews = {
			friends: { at: MONDAY - 9 * DAY, times: 0 },
			families: { at: MONDAY - 5 * DAY, times: 0 },
			gone: { at: 1, times: 0 },
			partners: { at: MONDAY - HOUR, times: 0 },
		};
		const lessons = ['families', 'friends', 'partners', 'constructor'];
		expect(dueLesson(reviews, lessons, MONDAY)).toBe('friends');
		expect(dueLesson({}, lessons, MONDAY)).toBeUndefined();
		expect(answeredOf(reviews, 'constructor')).toBeUndefined();
	});

	it('is two questions, others each time, and from the first again', () => {
		const all = ['a', 'b', 'c', 'd', 'e'];
		expect([0, 1, 2, 3].map((times) => offeredOf(all, times).join(''))).toEqual(['ab', 'cd', 'ea', 'bc']);
		expect(offeredOf(['a'], 7)).toEqual(['a']);
		expect(offeredOf([], 0)).toEqual([]);
	});
});

describe('a saved text', () => {
	it('is a time and a number for each lesson', () => {
		const device = new FakeDevice();
		syncStore(REVIEWS, device.tab()).update('families', (reviews) => withAnswer(reviews, 'families', 7));
		expect([...device.texts]).toEqual([['attuned:reviews', '{"families":{"at":7,"times":0}}']]);
	});

	it.each([
		['no JSON', '{'],
		['a list', '[]'],
		['a time that is none', '{"families":{"at":"Monday","times":0}}'],
		['a time before all time', '{"families":{"at":-1,"times":0}}'],
		['half a number', '{"families":{"at":1,"times":0.5}}'],
		['a key too many', '{"families":{"at":1,"times":0,"failed":2}}'],
		['a name that is none', '{"A b":{"at":1,"times":0}}'],
	])('with %s is nobody’s, and is set aside at the next answer', (_, text) => {
		const device = FakeDevice.with(REVIEWS.key, text);
		const store = syncStore(REVIEWS, device.tab());
		expect(store.$value.get()).toEqual({});
		store.update('friends', (reviews) => withAnswer(reviews, 'friends', 9));
		expect(device.texts.get(REVIEWS.key)).toBe('{"friends":{"at":9,"times":0}}');
		expect(device.texts.get(setAside(REVIEWS.key))).toBe(text);
	});
});
