/** That no feeling is drawn too like another: in our own measure. Whether people tell them apart, only people can say. */
import { describe, expect, it } from 'vitest';
import { express } from '../../../../src/client/drawing/expression.ts';
import { ROWS } from '../../../../src/client/drawing/feelings.ts';
import { DOORS, FEELINGS } from '../../../../src/client/story/types.ts';
import { apart, neighboursOf, typical } from '../../../../src/toolchain/faces/likeness.ts';

const PAIRS = FEELINGS.flatMap((a, i) => FEELINGS.slice(i + 1).map((b) => [a, b] as const));

describe('two feelings', () => {
	it('are at least two and a half steps apart as they mostly come', () => {
		for (const [a, b] of PAIRS) expect(apart(typical(a), typical(b)), `${a}, ${b}`).toBeGreaterThanOrEqual(2.5);
	});

	it('are at least two steps apart through any door', () => {
		for (const door of DOORS) {
			for (const [a, b] of PAIRS) {
				const [one, other] = [express(a, ROWS[a].level, door), express(b, ROWS[b].level, door)];
				expect(apart(one, other), `${a}, ${b}, ${door}`).toBeGreaterThanOrEqual(2);
			}
		}
	});

	it('are at least one and a half apart in a guarded face', () => {
		for (const door of DOORS) {
			for (const [a, b] of PAIRS) {
				const [one, other] = [express(a, ROWS[a].level, door, 0.6), express(b, ROWS[b].level, door, 0.6)];
				expect(apart(one, other), `${a}, ${b}, ${door}`).toBeGreaterThanOrEqual(1.5);
			}
		}
	});
});

describe('the measure', () => {
	it('is nothing between a pose and itself, and the same both ways', () => {
		expect(apart(typical('sad'), typical('sad'))).toBe(0);
		expect(apart(typical('sad'), typical('warm'))).toBe(apart(typical('warm'), typical('sad')));
	});

	it('knows the neighbours that people mix up', () => {
		expect(neighboursOf('sad').slice(0, 2)).toEqual(['lonely', 'hurt']);
		expect(neighboursOf('calm').slice(0, 2)).toEqual(['warm', 'relieved']);
		expect(neighboursOf('worried')[0]).toBe('hurt');
		expect(neighboursOf('warm')).toHaveLength(FEELINGS.length - 1);
	});
});
