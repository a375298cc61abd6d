/** Of stories that belong together: which are still to be met, and which comes next, going round. */
import { expect, it } from 'vitest';
import type { Attempt, Attempts } from '../../../../src/client/state/attempts.ts';
import { leftOf, nextAfter } from '../../../../src/client/state/done.ts';

const FIVE = ['a', 'b', 'c', 'd', 'e'];
const NEW: Attempt = { picks: [], endings: [], at: 1 };
const attempts = (byStory: Record<string, Attempt>): Attempts => ({ v: 1, byStory });

it('nothing begun: all are left, in their order', () => {
	expect(leftOf(attempts({}), FIVE)).toEqual(FIVE);
});

it('an ending met, or the lighter way, is done with; a story only begun is not', () => {
	const saved = attempts({
		a: { ...NEW, picks: ['x', 'y'], endings: ['caught'] },
		b: { ...NEW, picks: ['x'] },
		c: { ...NEW, lighter: true },
		e: { ...NEW, endings: ['caught', 'comes_round'] },
		elsewhere: { ...NEW, endings: ['caught'] },
	});
	expect(leftOf(saved, FIVE)).toEqual(['b', 'd']);
});

it('an ending met stays met when the story is begun anew', () => {
	expect(leftOf(attempts({ a: { ...NEW, endings: ['caught'] } }), ['a'])).toEqual([]);
});

it.each([
	['a', FIVE, 'b'],
	['a', ['d', 'e'], 'd'],
	['d', ['a', 'c'], 'a'],
	['e', ['b', 'e'], 'b'],
	['c', ['c'], undefined],
	['c', [], undefined],
	['a story of no set', ['b'], 'b'],
])('after %s, of %j, comes %s', (story, left, next) => {
	expect(nextAfter(story, FIVE, left)).toBe(next);
});
