/**
 * model.md's table of moves: every row with each of its conditions, in the ordinary state below, and the proof that
 * a move without a condition has none anywhere. Distress, understood and pressure are the rule's own changes.
 */
import { describe, expect, test } from 'vitest';
import { LISTS } from './bench.ts';
import { effect, type Talk, talk } from './harness.ts';

type Row = readonly [move: string, d: number, u: number, p: number, landed: string];

/** Nothing clamps here: pressure is 3, so 2 once it has fallen; the door is ajar and stays clear of shut. */
const ordinary = talk({ trust: 8, distress: 5, understood: 5 }).given({ pressure: 3 });

/** Rows whose effect hangs on nothing. */
const PLAIN: readonly Row[] = [
	['minimise', 1, -2, 0, 'missed'],
	['proportion_late', -2, 0, 0, 'met'],
	['shut_down', 1, -2, 0, 'missed'],
	['blame', 2, -3, 1, 'missed'],
	['advise', 0, -1, 1, 'missed'],
	['advise_wanted', -2, 0, 0, 'met'],
	['one_up', 0, -2, 0, 'missed'],
	['me_too', 0, 1, 0, 'met'],
	['assume', 0, -1, 0, 'missed'],
	['interrogate', 1, -1, 2, 'missed'],
	['safety', 0, 1, 0, 'met'],
	['positivity', 0, -2, 0, 'missed'],
	['hope_late', -1, 0, 0, 'met'],
	['distract', -1, -1, 0, 'missed'],
	['distract_wanted', -2, 0, 0, 'met'],
	['withdraw', 1, -2, 0, 'missed'],
	['break_named', 0, 0, -1, 'near'],
	['break_broken', 0, -1, 0, 'missed'],
	['debate', 0, -1, 0, 'missed'],
	['guess_off', 0, 0, -1, 'near'],
	['wrong_certain', 0, -2, 0, 'missed'],
	['label_unwanted', 0, -1, 0, 'missed'],
	['validate_loud', 0, -1, 0, 'missed'],
	['validate_late', 0, -1, 0, 'missed'],
	['question_pushed', 0, -1, 0, 'missed'],
	['notice', 0, 1, 0, 'met'],
	['ask_wanted', 0, 1, -1, 'met'],
	['touch_unasked', 1, -1, 1, 'missed'],
	['i_and_you', 0, 1, 0, 'met'],
	['i_that_you', 0, -2, 1, 'missed'],
	['repair_but', 0, -1, 0, 'missed'],
];

/** Rows that hang on something, with where they are tried. `missed` has a miss behind it that began at level 5. */
const pressed = ordinary.given({ pressure: 4 });
const missed = pressed.given({ rupture: 5, understood: 3 });
const indebted = pressed.says('owes', 'letter').says('pays', 'letter');
const CONDITIONAL: readonly (readonly [where: string, from: Talk, ...Row])[] = [
	['below understood 6', ordinary, 'limit', 0, -1, 1, 'missed'],
	['from understood 6', ordinary.given({ understood: 6 }), 'limit', 0, 0, -1, 'near'],
	['below distress 8', ordinary.given({ distress: 7 }), 'name', -1, 1, 0, 'met'],
	['from distress 8', ordinary.given({ distress: 8 }), 'name', 0, 1, 0, 'met'],
	['once told', ordinary, 'validate', -1, 2, 0, 'met'],
	['not told yet', ordinary.given({ told: false }), 'validate', -1, 1, 0, 'met'],
	['first', ordinary, 'paraphrase', 0, 1, 0, 'met'],
	['twice running', ordinary.given({ echoed: true }), 'paraphrase', 0, -1, 0, 'missed'],
	['first', ordinary, 'open_question', 0, 1, 0, 'met'],
	['second running', ordinary.given({ asked: 1 }), 'open_question', 0, 1, 0, 'met'],
	['third running', ordinary.given({ asked: 2 }), 'open_question', 1, -1, 2, 'missed'],
	['below distress 7', ordinary.given({ distress: 6 }), 'i_statement', 0, 0, 0, 'near'],
	['from distress 7', ordinary.given({ distress: 7 }), 'i_statement', 0, -1, 0, 'missed'],
	['after a miss', missed, 'repair', -1, 3, -2, 'met'],
	['under its cap', missed.given({ understood: 4 }), 'repair', -1, 2, -2, 'met'],
	['of a debt', indebted, 'repair', -1, 1, -2, 'met'],
	['with nothing open', ordinary, 'repair', 0, 0, 0, 'near'],
	['after a miss', missed, 'repair_part', 0, 1, 0, 'near'],
	['just under its cap', missed.given({ understood: 5 }), 'repair_part', 0, 1, 0, 'near'],
	['at its cap', missed.given({ understood: 6 }), 'repair_part', 0, 0, 0, 'near'],
	['above its cap', missed.given({ understood: 8 }), 'repair_part', 0, 0, 0, 'near'],
	['of a debt', indebted, 'repair_part', 0, 1, 0, 'near'],
	['with nothing open', ordinary, 'repair_part', 0, 0, 0, 'near'],
	...['presence', 'touch'].flatMap((move): [string, Talk, ...Row][] => [
		['below distress 7, door ajar', ordinary.given({ distress: 6 }), move, -1, 1, -1, 'met'],
		['from distress 7', ordinary.given({ distress: 7 }), move, -2, 1, -1, 'met'],
		['with the door just ajar', ordinary.given({ footing: 6 }), move, -1, 1, -1, 'met'],
		['with the door just shut', ordinary.given({ footing: 4 }), move, -2, 1, -1, 'met'],
	]),
];

const result = (from: Talk, move: string) => {
	const { d, u, p, landed } = effect(from, move);
	return [move, d, u, p, landed];
};

test.each(PLAIN)('%s: %i / %i / %i, %s', (...row) => {
	expect(result(ordinary, row[0])).toEqual(row);
});

test.each(PLAIN)('%s does the same wherever it is said: a flip is a move of its own', (...row) => {
	for (const wants of LISTS.get('Wants') ?? []) {
		for (const footing of [1, 8]) {
			for (const [distress, understood] of [
				[2, 3],
				[6, 5],
				[7, 6],
				[8, 7],
			] as const) {
				const told = wants !== 'unknown';
				const elsewhere = ordinary.given({
					wants,
					footing,
					distress,
					understood,
					told,
					warm_up: 2,
					asked: 2,
					echoed: true,
				});
				expect([wants, footing, distress, ...result(elsewhere, row[0])]).toEqual([wants, footing, distress, ...row]);
			}
		}
	}
});

test.each(CONDITIONAL)('%s: see what it does', (_where, from, ...row) => {
	expect(result(from, row[0])).toEqual(row);
});

test('unheard: nothing changes, not even pressure', () => {
	const { now } = ordinary.does('unheard');
	expect(now).toEqual({ ...ordinary.now, last_move: 'unheard', landed: 'lost', door_was: 'ajar' });
});

describe('of all moves', () => {
	const moves = LISTS.get('Move') ?? [];

	test('each has a row, and only those', () => {
		const rows = [...PLAIN.map(([move]) => move), ...CONDITIONAL.map(([, , move]) => move), 'unheard'];
		expect([...new Set(rows)].sort()).toEqual([...moves].sort());
	});

	test('only being there, welcome touch and noticing count as company', () => {
		const company = moves.filter((move) => ordinary.given({ warm_up: 2 }).does(move).now.company_kept === 1);
		expect(company.sort()).toEqual(['notice', 'presence', 'touch']);
	});

	test.each(moves)('%s opens a rupture if it misses, is remembered by its name, and moves no trust', (move) => {
		const { now } = ordinary.does(move);
		expect([now.rupture, now.last_move, now.trust]).toEqual([now.landed === 'missed' ? 5 : -1, move, 8]);
	});

	test.each(moves)('%s keeps every meter in its range, from either end', (move) => {
		for (const rupture of [-1, 0, 10]) {
			const high = ordinary.given({ distress: 10, understood: 10, pressure: 4, rupture }).does(move).now;
			const low = ordinary.given({ distress: 0, understood: 0, pressure: 0, rupture }).does(move).now;
			for (const { distress, understood, pressure } of [high, low]) {
				expect([Math.min(10, Math.max(0, distress)), Math.min(10, Math.max(0, understood))]).toEqual([
					distress,
					understood,
				]);
				expect(Math.min(4, Math.max(0, pressure))).toBe(pressure);
			}
		}
	});
});
