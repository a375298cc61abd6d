/**
 * Where a scene starts and what it leaves: inside it equal situations must be equal states, so nothing of an earlier
 * talk may reach it but trust's band, debts, company and the door as it was left (model.md, “Shape”).
 */
import { describe, expect, test } from 'vitest';
import { head, type Talk, talk } from './harness.ts';

test('a story that sets nothing begins as an ordinary evening with somebody who trusts the reader a little', () => {
	expect(head.now).toEqual(talk({ trust: 6, warmUp: 0, wants: 'listen', distress: 5, understood: 4 }).now);
	expect(head.now).toMatchObject({ company_kept: 0, last_door: 'ajar', door_was: 'ajar', last_move: '', landed: '' });
	expect([head.now.owed, head.now.offered, head.asks('left_open'), head.asks('left_shut')]).toEqual([
		'',
		'',
		false,
		false,
	]);
});

describe('a scene', () => {
	test('starts from distress, understood and trust’s band alone', () => {
		const { now } = talk({ trust: 5, distress: 7, understood: 3 });
		expect([now.distress, now.understood, now.footing, now.door, now.pressure]).toEqual([7, 3, 6, 'ajar', 0]);
		expect([now.told, now.wants, now.rupture, now.mended]).toEqual([true, 'listen', -1, false]);
	});

	test.each([
		[0, 1],
		[1, 1],
		[2, 3],
		[3, 3],
		[4, 6],
		[6, 6],
		[7, 8],
		[10, 8],
	])('trust %i gives footing %i', (trust, footing) => {
		expect(talk({ trust }).now.footing).toBe(footing);
	});

	test('sets its door at once: shut, ajar or open by who they have been to each other', () => {
		const door = (trust: number, understood: number) => talk({ trust, understood }).now.door;
		expect([door(1, 5), door(3, 3), door(3, 4), door(6, 5), door(8, 4), door(8, 5)]).toEqual([
			'shut',
			'shut',
			'ajar',
			'ajar',
			'ajar',
			'open',
		]);
		expect(talk({ trust: 8, understood: 5, warmUp: 1 }).now.door).toBe('ajar');
	});

	/** A talk that has touched every VAR of its own; only one of `asked` and `echoed` can be left, by the last move. */
	const rough = (last: string) =>
		talk({ trust: 8, told: false })
			.does('advise', 'repair', 'validate', 'validate', 'validate', 'validate', 'blame', 'interrogate', last)
			.says('wants_now', 'space')
			.says('told_an_adult')
			.says('answers_bid')
			.says('pays', 'letter');

	test.each(['open_question', 'paraphrase'])('carries nothing of a talk into the next (%s last)', (last) => {
		const [talked, fresh] = [rough(last), talk({ trust: 8 })];
		expect(talked.now).toMatchObject({
			blamed: true,
			mended: true,
			dipped: true,
			lifted: true,
			pressure: 1,
			rupture: 9,
		});
		expect([talked.now.asked, talked.now.echoed]).toEqual(last === 'paraphrase' ? [0, true] : [1, false]);
		const { last_move, landed, door_was } = talked.now;
		expect(talked.starts(5, 4).now).toEqual({ ...fresh.now, last_move, landed, door_was });
	});

	test.each(['open_question', 'paraphrase'])('leaves trust, debts, company and a door, no more (%s last)', (last) => {
		const left = (scene: Talk) => {
			const { trust, owed, offered, company_kept, last_door, last_move, landed, door_was, ...rest } = scene.ends().now;
			return rest;
		};
		const open = talk({ distress: 9 }).does('validate', 'validate');
		expect([rough(last).now.door, open.now.door, left(open).door]).toEqual(['ajar', 'open', 'ajar']);
		expect(left(rough(last))).toEqual(left(open));
		expect(left(open)).toMatchObject({ distress: 0, understood: 0, footing: 0, pressure: 0, rupture: -1, told: true });
	});
});
