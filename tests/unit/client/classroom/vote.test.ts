/** What counts of hands say: a majority, a tie, nothing; and what may stand as a count. */
import { describe, expect, it } from 'vitest';
import { handsOf, MOST_HANDS, outcomeOf } from '../../../../src/client/classroom/vote.ts';

describe('a vote by hands', () => {
	it('names the choice with the most hands, with or without half of them', () => {
		expect(outcomeOf([3, 14, 5, 2])).toEqual({ kind: 'most', choice: 1 });
		expect(outcomeOf([7, 8, 9])).toEqual({ kind: 'most', choice: 2 });
		expect(outcomeOf([0, 0, 1])).toEqual({ kind: 'most', choice: 2 });
	});

	it('says a tie of two, or of all, and names none of them', () => {
		expect(outcomeOf([9, 2, 9])).toEqual({ kind: 'tie', choices: [0, 2] });
		expect(outcomeOf([4, 4, 4])).toEqual({ kind: 'tie', choices: [0, 1, 2] });
	});

	it('says nothing where nobody has counted', () => {
		expect(outcomeOf([])).toEqual({ kind: 'none' });
		expect(outcomeOf([0, 0, 0])).toEqual({ kind: 'none' });
	});
});

it('a count is whole, not below none, and not above what a room holds', () => {
	expect([12, 2.4, -1, Number.NaN, Number.POSITIVE_INFINITY, 5000].map(handsOf)).toEqual([12, 2, 0, 0, 0, MOST_HANDS]);
});
