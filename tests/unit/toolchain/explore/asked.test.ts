/** What is equal to a story that asks no more of a count. */
import { describe, expect, it } from 'vitest';
import {
	type Asked,
	Conflicts,
	EVERYTHING,
	either,
	leastLike,
	NOTHING,
} from '../../../../src/toolchain/explore/asked.ts';

const COUNTS = Array.from({ length: 40 }, (_, count) => count);
const ASKED: Asked[] = [
	NOTHING,
	{ beyond: 1, round: 1 },
	{ beyond: 3, round: 1 },
	{ beyond: 0, round: 2 },
	{ beyond: 2, round: 3 },
	EVERYTHING,
];

describe('what is asked of a count', () => {
	it('makes equal what lies beyond, but for the remainder', () => {
		expect(COUNTS.slice(0, 6).map((count) => leastLike({ beyond: 3, round: 1 }, count))).toEqual([0, 1, 2, 3, 3, 3]);
		expect(COUNTS.slice(0, 6).map((count) => leastLike({ beyond: 1, round: 2 }, count))).toEqual([0, 1, 2, 1, 2, 1]);
		expect(COUNTS.map((count) => leastLike(EVERYTHING, count))).toEqual(COUNTS);
		expect(new Set(COUNTS.map((count) => leastLike(NOTHING, count))).size).toBe(1);
	});

	it.each(ASKED)('stays equal when both rise: %o', (asked) => {
		for (const count of COUNTS) {
			const like = leastLike(asked, count);
			expect(leastLike(asked, like)).toBe(like);
			expect(leastLike(asked, like + 5)).toBe(leastLike(asked, count + 5));
		}
	});

	it('keeps apart what either keeps apart', () => {
		for (const one of ASKED) {
			for (const other of ASKED) {
				const both = either(one, other);
				for (const count of COUNTS) {
					const like = leastLike(both, count);
					expect(leastLike(one, like)).toBe(leastLike(one, count));
					expect(leastLike(other, like)).toBe(leastLike(other, count));
				}
			}
		}
	});
});

describe('conflicts', () => {
	const taken = (...pairs: (readonly [number, number])[]) => {
		const conflicts = new Conflicts();
		for (const [one, other] of pairs) conflicts.note(0, Uint32Array.of(one), Uint32Array.of(other));
		return (asked: Asked, live: readonly number[] = [0]) => conflicts.any([new Set(live)], () => asked);
	};

	it('are counts that differ to what is asked, where they are live', () => {
		const anyIn = taken([4, 7]);
		expect(anyIn({ beyond: 4, round: 1 })).toBe(false);
		expect(anyIn({ beyond: 5, round: 1 })).toBe(true);
		expect(anyIn({ beyond: 0, round: 3 })).toBe(false);
		expect(anyIn({ beyond: 0, round: 2 })).toBe(true);
		expect(anyIn(EVERYTHING)).toBe(true);
		expect(anyIn(EVERYTHING, [])).toBe(false);
	});

	it('are found among all that were taken for one', () => {
		const anyIn = taken([4, 7], [3, 9], [8, 2]);
		expect(anyIn({ beyond: 2, round: 3 })).toBe(false);
		expect(anyIn({ beyond: 3, round: 3 })).toBe(true);
		expect(taken([4, 7], [4, 6])({ beyond: 0, round: 3 })).toBe(true);
	});
});
