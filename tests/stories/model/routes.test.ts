/**
 * The checks of research.md §3.8 that ask about roads: two ways to an open door from every ordinary start, none of
 * them through a miss, and no single choice after which there is no way back.
 * Limit: what the model allows; that each story offers such roads is shown by the story proofs.
 */
import { describe, expect, test } from 'vitest';
import { LISTS } from './bench.ts';
import { type Talk, talk } from './harness.ts';

/** Two roads of four decisions with no move for talking in common: one of care, one of interest. */
const ROADS = [
	['presence', 'presence', 'validate', 'validate'],
	['notice', 'notice', 'open_question', 'paraphrase'],
] as const;

const UPSET = [0, 5, 7, 8, 10];
const MOVES = LISTS.get('Move') ?? [];
const goodScene = (before: Talk) => before.starts(6, 4).does('presence', 'validate', 'name', 'validate', 'presence');

describe.each([4, 5, 6, 7, 8, 9, 10])('from trust %i', (trust) => {
	test.each([0, 1, 2])('with warm_up %i two roads of four decisions open the door without a miss', (warmUp) => {
		for (const understood of [3, 4, 5]) {
			for (const distress of UPSET) {
				for (const road of ROADS) {
					let here = talk({ trust, warmUp, understood, distress });
					for (const move of road) {
						here = here.does(move);
						expect([move, here.now.landed]).toEqual([move, 'met']);
					}
					expect([road[0], understood, distress, here.now.door]).toEqual([road[0], understood, distress, 'open']);
				}
			}
		}
	});

	test('a scene without a miss can raise trust: no scene needs one', () => {
		for (const road of ROADS)
			expect(
				talk({ trust })
					.does(...road)
					.ends().now.trust,
			).toBe(Math.min(10, trust + 1));
	});
});

describe('no single choice ends a relationship', () => {
	test.each(MOVES)('%s, alone in a scene: trust falls by two at most', (move) => {
		for (const trust of [0, 1, 2, 4, 6, 10]) {
			const after = talk({ trust }).does(move).ends().now.trust;
			expect(after).toBeGreaterThanOrEqual(Math.max(0, trust - (move === 'blame' ? 2 : 1)));
		}
	});

	test.each(MOVES)('after %s, from the lowest ordinary trust, the next good scene can open the door', (move) => {
		expect(goodScene(talk({ trust: 4 }).does(move).ends()).now.door).toBe('open');
	});

	test('and from no trust at all two good scenes lead to a third that opens', () => {
		const first = goodScene(talk({ trust: 0 }));
		const second = goodScene(first.ends());
		const third = goodScene(second.ends());
		expect([first, second, third].map((scene) => scene.now.door)).toEqual(['ajar', 'ajar', 'open']);
	});

	test('answered bids shorten the way from no trust at all by a scene', () => {
		const first = goodScene(talk({ trust: 0 })).says('answers_bid');
		expect(goodScene(first.ends()).now.door).toBe('open');
	});
});
