/** The steps one by one, then together against a naive telling. */
import { describe, expect, it } from 'vitest';
import { ATTEMPTS, type Attempts, attemptOf } from '../../../../src/client/state/attempts.ts';
import {
	goneBack,
	heldBack,
	released,
	startedAgain,
	withEnding,
	withLighter,
	withPick,
} from '../../../../src/client/state/steps.ts';
import { chance, deepFreeze } from './fake-device.ts';

const BAD_DAY = 'the-bad-day';
const begun = deepFreeze<Attempts>({
	v: 1,
	byStory: {
		[BAD_DAY]: { picks: ['mint_tea', 'stay', 'name_it'], endings: ['half'], at: 5 },
		'late-home': { picks: ['row_five'], endings: [], at: 4 },
	},
});
const of = (attempts: Attempts, story = BAD_DAY) => attemptOf(attempts, story);

describe('a pick', () => {
	it('begins an attempt', () => {
		expect(withPick(ATTEMPTS.empty, BAD_DAY, 'mint_tea', 7)).toEqual({
			v: 1,
			byStory: { [BAD_DAY]: { picks: ['mint_tea'], endings: [], at: 7 } },
		});
	});

	it('goes on the end, and leaves other stories as they are', () => {
		const next = withPick(begun, BAD_DAY, 'go_on', 9);
		expect(of(next)).toEqual({ picks: ['mint_tea', 'stay', 'name_it', 'go_on'], endings: ['half'], at: 9 });
		expect(of(next, 'late-home')).toBe(of(begun, 'late-home'));
	});

	it('cuts what the page did not show, so that a pick that is gone is passed', () => {
		expect(of(withPick(begun, BAD_DAY, 'ask', 9, { after: 1 }))?.picks).toEqual(['mint_tea', 'ask']);
	});

	it('takes what other stories left with the first pick only', () => {
		const first = withPick(ATTEMPTS.empty, BAD_DAY, 'mint_tea', 7, { given: { teo_told: 'none' } });
		expect(of(first)?.given).toEqual({ teo_told: 'none' });
		expect(of(withPick(first, BAD_DAY, 'stay', 8, { given: { teo_told: 'whole' } }))?.given).toEqual({
			teo_told: 'none',
		});
		expect(of(withPick(begun, BAD_DAY, 'ask', 9, { given: { teo_told: 'whole' } }))).not.toHaveProperty('given');
	});

	it('keeps what was given when the reader went back to the first turn', () => {
		const first = withPick(ATTEMPTS.empty, BAD_DAY, 'mint_tea', 7, { given: { teo_told: 'none' } });
		const again = withPick(goneBack(first, BAD_DAY, 0, 8), BAD_DAY, 'stay', 9, { given: { teo_told: 'whole' } });
		expect(of(again)?.given).toEqual({ teo_told: 'none' });
	});
});

describe('going back', () => {
	it('cuts picks and keeps the endings met', () => {
		expect(of(goneBack(begun, BAD_DAY, 1, 9))).toEqual({ picks: ['mint_tea'], endings: ['half'], at: 9 });
		expect(of(goneBack(begun, BAD_DAY, 0, 9))?.picks).toEqual([]);
	});

	it.each([3, 4, 1000, -1, Number.NaN, Number.POSITIVE_INFINITY])(
		'to a place that is not behind (%d) changes nothing',
		(length) => {
			expect(goneBack(begun, BAD_DAY, length, 9)).toBe(begun);
		},
	);

	it('in a story that was not begun changes nothing', () => {
		expect(goneBack(begun, 'elsewhere', 0, 9)).toBe(begun);
		expect(goneBack(begun, 'constructor', 0, 9)).toBe(begun);
	});
});

describe('endings, a new start and the lighter way', () => {
	it('adds an ending once', () => {
		const next = withEnding(begun, BAD_DAY, 'sea_lion', 9);
		expect(of(next)?.endings).toEqual(['half', 'sea_lion']);
		expect(withEnding(next, BAD_DAY, 'half', 10)).toBe(next);
	});

	it('starts again with no picks, nothing given, and every ending met', () => {
		const given = withPick(ATTEMPTS.empty, BAD_DAY, 'mint_tea', 7, { given: { teo_told: 'none' } });
		expect(of(startedAgain(withEnding(given, BAD_DAY, 'half', 8), BAD_DAY, 9))).toEqual({
			picks: [],
			endings: ['half'],
			at: 9,
		});
		expect(startedAgain(begun, 'elsewhere', 9)).toBe(begun);
	});

	it('marks the lighter way, also in a story never begun, and leaves the place alone', () => {
		expect(of(withLighter(begun, BAD_DAY, 9))).toEqual({ ...of(begun), lighter: true, at: 9 });
		const light = withLighter(ATTEMPTS.empty, BAD_DAY, 9);
		expect(of(light)).toEqual({ picks: [], endings: [], lighter: true, at: 9 });
		expect(withLighter(light, BAD_DAY, 10)).toBe(light);
	});
});

describe('quick exit', () => {
	it('holds an attempt back until the reader goes on', () => {
		const held = heldBack(begun, BAD_DAY, 9);
		expect(of(held)).toEqual({ ...of(begun), held: true, at: 9 });
		expect(heldBack(held, BAD_DAY, 10)).toBe(held);
		expect(of(released(held, BAD_DAY, 11))).toEqual({ ...of(begun), at: 11 });
		expect(released(begun, BAD_DAY, 9)).toBe(begun);
	});

	it('is over with any step in the story, and not with the lighter way', () => {
		const held = heldBack(begun, BAD_DAY, 9);
		for (const next of [
			withPick(held, BAD_DAY, 'ask', 10),
			goneBack(held, BAD_DAY, 1, 10),
			startedAgain(held, BAD_DAY, 10),
		]) {
			expect(of(next)).not.toHaveProperty('held');
		}
		expect(of(withLighter(held, BAD_DAY, 10))).toHaveProperty('held', true);
	});

	it('has nothing to hold back where nothing was begun', () => {
		expect(heldBack(ATTEMPTS.empty, BAD_DAY, 9)).toBe(ATTEMPTS.empty);
	});
});

describe('the functions together', () => {
	/** The same course of events as flat logs, told without any of the code under test. */
	class Naive {
		readonly log: { story: string; what: string; word: string; length: number; at: number }[] = [];

		attempts(): Attempts {
			const byStory: Record<string, Attempts['byStory'][string]> = {};
			for (const story of new Set(this.log.map((entry) => entry.story))) {
				let picks: string[] = [];
				const endings: string[] = [];
				let [lighter, held, at] = [false, false, 0];
				for (const entry of this.log.filter((candidate) => candidate.story === story)) {
					const before = JSON.stringify([picks, endings, lighter, held]);
					const back = entry.what === 'back' && entry.length < picks.length;
					if (entry.what === 'pick') picks = picks.concat(entry.word);
					if (back) picks = picks.filter((_, index) => index < entry.length);
					if (entry.what === 'ending' && !endings.includes(entry.word)) endings.push(entry.word);
					if (entry.what === 'lighter') lighter = true;
					if (entry.what === 'hold' && at > 0) held = true;
					const again = entry.what === 'again' && picks.length > 0;
					if (again) picks = [];
					if (entry.what === 'release' || entry.what === 'pick' || back || again) held = false;
					if (JSON.stringify([picks, endings, lighter, held]) !== before) at = entry.at;
				}
				if (at) byStory[story] = { picks, endings, at, ...(lighter && { lighter: true }), ...(held && { held: true }) };
			}
			return { v: 1, byStory };
		}
	}

	it.each([1, 2, 3, 4, 5, 6, 7, 8])(
		'agree with a naive telling over 300 acts, change no input, and can be saved (seed %d)',
		(seed) => {
			const roll = chance(seed);
			const naive = new Naive();
			let attempts = deepFreeze(ATTEMPTS.empty);
			for (let at = 1; at <= 300; at += 1) {
				const story = `story-${roll(3)}`;
				const word = `word_${roll(9)}`;
				const length = roll(6);
				const acts = {
					pick: () => withPick(attempts, story, word, at),
					back: () => goneBack(attempts, story, length, at),
					ending: () => withEnding(attempts, story, word, at),
					again: () => startedAgain(attempts, story, at),
					lighter: () => withLighter(attempts, story, at),
					hold: () => heldBack(attempts, story, at),
					release: () => released(attempts, story, at),
				};
				const names = [
					'pick',
					'pick',
					'pick',
					'pick',
					'back',
					'ending',
					'again',
					'lighter',
					'hold',
					'release',
				] as const;
				const what = names[roll(names.length)] ?? 'pick';
				naive.log.push({ story, what, word, length, at });
				attempts = deepFreeze(acts[what]());
				expect(attempts).toEqual(naive.attempts());
				expect(ATTEMPTS.read(JSON.stringify(attempts))).toEqual({ value: attempts });
			}
		},
	);
});
