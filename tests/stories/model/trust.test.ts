/**
 * What a scene does to trust (research.md §3.6, model.md readings 6 and 7), row by row; over many
 * scenes in tuesdays.test.ts.
 * Sizes are design: what they must show is that trust is slow, that nothing is final, and that one repair is felt.
 */
import { describe, expect, test } from 'vitest';
import { type Talk, talk } from './harness.ts';

const change = (scene: Talk) => scene.ends().now.trust - scene.now.trust;

describe('a scene’s end', () => {
	test.each([
		[0, -1],
		[3, -1],
		[4, 0],
		[6, 0],
		[7, 1],
		[10, 1],
	])('understood %i: %i', (understood, by) => {
		expect(change(talk().given({ understood }))).toBe(by);
	});

	test.each([
		[3, -1],
		[5, 0],
		[6, 1],
		[7, 1],
	])('understood %i with a miss mended: %i', (understood, by) => {
		expect(change(talk().given({ understood, mended: true }))).toBe(by);
	});

	test.each([
		[3, -1],
		[6, 0],
		[7, 0],
		[10, 0],
	])('understood %i with a rupture open: %i', (understood, by) => {
		expect(change(talk().given({ understood, rupture: 0, mended: true }))).toBe(by);
	});

	test.each([
		[3, -1],
		[7, 0],
		[10, 0],
	])('understood %i with a debt open: %i', (understood, by) => {
		expect(change(talk({ owes: ['eight'] }).given({ understood, mended: true }))).toBe(by);
	});

	test.each([
		[0, -2],
		[3, -2],
		[5, -2],
		[10, -2],
	])('understood %i with blame not mended: %i', (understood, by) => {
		expect(change(talk().does('blame').given({ understood }))).toBe(by);
	});

	test('blame is mended by a whole repair only', () => {
		expect(
			['repair', 'repair_part', 'repair_but', 'validate'].map((move) => talk().does('blame', move).now.blamed),
		).toEqual([false, true, true, true]);
		expect(
			talk({ owes: ['letter'] })
				.does('blame')
				.says('pays', 'letter')
				.does('repair').now.blamed,
		).toBe(false);
	});

	test('trust stays between 0 and 10', () => {
		expect(talk({ trust: 10 }).does('validate', 'validate').ends().now.trust).toBe(10);
		expect(talk({ trust: 1 }).does('blame').ends().now.trust).toBe(0);
	});

	test('trust moves there and nowhere else', () => {
		expect(talk().does('blame', 'minimise').says('told_an_adult').says('answers_bid').now.trust).toBe(6);
	});
});

describe('dips and bids', () => {
	const good = talk().does('validate', 'validate');

	test('telling an adult costs one at the scene’s end, and only once', () => {
		expect([change(good), change(good.says('told_an_adult')), change(talk().says('told_an_adult'))]).toEqual([
			1, 0, -1,
		]);
		expect(change(good.says('told_an_adult').says('told_an_adult'))).toBe(0);
		expect(change(talk().does('blame').says('told_an_adult'))).toBe(-3);
	});

	test('the dip does not last: the next good scene brings it back', () => {
		const told = talk().does('safety').says('told_an_adult').ends();
		expect([told.now.trust, told.starts(5, 4).does('validate', 'validate').ends().now.trust]).toEqual([5, 6]);
	});

	test('a bid that is answered gives one, and only once', () => {
		const quiet = talk({ trust: 2 });
		expect([change(quiet.says('answers_bid')), change(quiet.says('answers_bid').says('answers_bid'))]).toEqual([1, 1]);
		expect([change(good.says('answers_bid')), change(talk().does('minimise').says('answers_bid'))]).toEqual([2, 0]);
	});

	test('a bid comes on top of an open rupture or debt too: it is another moment than the miss', () => {
		expect(change(talk().does('advise', 'validate').says('answers_bid'))).toBe(1);
		expect(change(talk({ owes: ['letter'] }).says('answers_bid'))).toBe(1);
	});

	test('both in one scene are nought', () => {
		expect(change(talk().says('told_an_adult').says('answers_bid'))).toBe(0);
	});

	test('neither waits for the next scene', () => {
		const before = talk().says('told_an_adult').says('answers_bid').ends();
		expect(change(before.says('told_an_adult').starts(5, 4))).toBe(0);
		expect(change(before.starts(5, 4))).toBe(0);
	});
});
