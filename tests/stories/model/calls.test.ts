/**
 * Every call of model.md's “What stories call”, each on both sides of the edge where its answer turns.
 * Limit: how a scene starts and clears is in scenes.test.ts, debts are in debts.test.ts, and what a scene's end does
 * to trust is in trust.test.ts.
 */
import { describe, expect, test } from 'vitest';
import { talk } from './harness.ts';

describe('door', () => {
	test('door() is now, was_open() as it stood when the reader chose', () => {
		const open = talk({ trust: 8, understood: 5 });
		const shutting = open.does('blame');
		expect([open.asks('door'), shutting.asks('door'), shutting.asks('was_open')]).toEqual(['open', 'ajar', true]);
		expect(shutting.does('presence').asks('was_open')).toBe(false);
	});

	test.each([
		[3, 0, 'shut'],
		[4, 1, 'shut'],
		[4, 0, 'ajar'],
		[9, 1, 'ajar'],
		[10, 1, 'ajar'],
		[10, 0, 'open'],
	])('footing 3, understood %i, pressure %i: %s', (understood, pressure, door) => {
		expect(talk().given({ footing: 3, understood, pressure }).asks('door')).toBe(door);
	});

	test('warm() is ajar, understood from 5 and no rupture', () => {
		expect([4, 5, 6, 7].map((understood) => talk().given({ understood }).asks('warm'))).toEqual([
			false,
			true,
			true,
			false,
		]);
		expect(talk().given({ understood: 6, rupture: 6 }).asks('warm')).toBe(false);
		expect(talk().given({ understood: 6, rupture: 0 }).asks('warm')).toBe(false);
		expect(talk({ warmUp: 1 }).given({ understood: 9 }).asks('warm')).toBe(true);
		expect(talk().given({ understood: 5, pressure: 3 }).asks('warm')).toBe(false);
	});

	test('left_open() and left_shut() are the door at the last scene’s end', () => {
		const left = (...moves: string[]) => {
			const over = talk()
				.does(...moves)
				.ends()
				.starts(5, 4);
			return [over.asks('left_open'), over.asks('left_shut')];
		};
		expect(left('validate', 'validate')).toEqual([true, false]);
		expect(left('validate')).toEqual([false, false]);
		expect(left('interrogate', 'interrogate')).toEqual([false, true]);
	});
});

describe('questions about the person', () => {
	test.each([
		[0, 'nothing'],
		[1, 'nothing'],
		[2, 'fine'],
		[3, 'fine'],
		[4, 'some'],
		[6, 'some'],
		[7, 'everything'],
		[10, 'everything'],
	])('with trust %i they bring %s', (trust, word) => {
		expect(talk({ trust }).asks('brings')).toBe(word);
	});

	test('ready_for_help() from understood 6, overwhelmed() from distress 8', () => {
		expect([5, 6].map((understood) => talk().given({ understood }).asks('ready_for_help'))).toEqual([false, true]);
		expect([7, 8].map((distress) => talk({ distress }).asks('overwhelmed'))).toEqual([false, true]);
	});

	test('ruptured() from a miss to its repair, at whatever level it happened', () => {
		const open = talk().does('advise');
		expect([talk().asks('ruptured'), open.asks('ruptured'), open.does('repair').asks('ruptured')]).toEqual([
			false,
			true,
			false,
		]);
		expect(talk().given({ understood: 0 }).does('advise').asks('ruptured')).toBe(true);
	});
});

describe('what a story says', () => {
	test('wants_now() holds for its scene; the next one is as usual', () => {
		const asked = talk({ wants: 'company' }).says('wants_now', 'ideas');
		expect([talk({ wants: 'company' }).now.wants, asked.now.wants]).toEqual(['company', 'ideas']);
		expect(asked.ends().starts(5, 4).now.wants).toBe('company');
	});

	test('peak() raises distress, never lowers it, and is no turn', () => {
		const peaked = talk({ distress: 6 }).given({ pressure: 2 }).says('peak', 9);
		expect([peaked.now.distress, peaked.now.pressure, peaked.now.last_move]).toEqual([9, 2, '']);
		expect(peaked.says('peak', 4).now.distress).toBe(9);
	});

	test('kept_break() is one step of company, and none beyond warm_up', () => {
		const kept = talk({ warmUp: 2 }).says('kept_break');
		expect([kept.now.company_kept, kept.says('kept_break').now.company_kept]).toEqual([1, 2]);
		expect([
			kept.says('kept_break').says('kept_break').now.company_kept,
			talk().says('kept_break').now.company_kept,
		]).toEqual([2, 0]);
	});

	test('a break named, then kept, opens what company opens', () => {
		const back = talk({ warmUp: 1, trust: 7, understood: 5 }).does('break_named').says('kept_break');
		expect([back.now.door, back.does('validate').now.door]).toEqual(['ajar', 'open']);
	});

	test('settle() keeps understood to 2, 4, 6, 8 and lets pressure go', () => {
		const settled = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
			(understood) => talk().given({ understood, pressure: 4 }).says('settle').now,
		);
		expect(settled.map(({ understood }) => understood)).toEqual([2, 2, 2, 2, 4, 4, 6, 6, 8, 8, 8]);
		expect(new Set(settled.map(({ pressure }) => pressure))).toEqual(new Set([0]));
	});
});
