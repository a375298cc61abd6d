/** The way from one pose to another. */
import { describe, expect, it } from 'vitest';
import { between } from '../../../../src/client/drawing/between.ts';
import { express } from '../../../../src/client/drawing/expression.ts';
import type { Pose } from '../../../../src/client/drawing/pose.ts';
import { FEELINGS } from '../../../../src/client/story/types.ts';

const POSES = FEELINGS.map((feeling) => express(feeling, 8, 'ajar'));
const WAYS = POSES.flatMap((from) => POSES.map((to) => [from, to] as const));
const TIMES = [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1];
const STEPS = ['arms', 'tears', 'shut'] as const;
const NUMBERS = (Object.keys(POSES[0] ?? {}) as (keyof Pose)[]).filter(
	(key): key is Exclude<keyof Pose, 'arms'> => key !== 'arms',
);

describe('between two poses', () => {
	it('begins and ends exactly with them, and stays there beyond', () => {
		for (const [from, to] of WAYS) {
			expect(between(from, to, 0)).toEqual(from);
			expect(between(from, to, 1)).toEqual(to);
			expect(between(from, to, -2)).toEqual(from);
			expect(between(from, to, 3)).toEqual(to);
		}
	});

	it('moves every number one way, and ever more slowly', () => {
		for (const [from, to] of WAYS) {
			const poses = TIMES.map((t) => between(from, to, t));
			for (const key of NUMBERS.filter((name) => !STEPS.some((step) => step === name))) {
				const gone = poses.map((pose) => Math.round(Math.abs(pose[key] - from[key]) * 1e9));
				expect(gone, key).toEqual([...gone].sort((a, b) => a - b));
				expect(Math.abs(between(from, to, 0.5)[key] - from[key]), key).toBeGreaterThanOrEqual(
					Math.abs(to[key] - from[key]) / 2 - 1e-9,
				);
			}
		}
	});

	it('steps at the middle with arms, tears and shut eyes', () => {
		for (const [from, to] of WAYS) {
			for (const key of STEPS) {
				expect(between(from, to, 0.49)[key]).toBe(from[key]);
				expect(between(from, to, 0.5)[key]).toBe(to[key]);
			}
		}
	});

	it('has a number for every number', () => {
		for (const [from, to] of WAYS) {
			for (const t of TIMES) {
				const pose = between(from, to, t);
				expect(NUMBERS.filter((key) => !Number.isFinite(pose[key]))).toEqual([]);
			}
		}
	});
});
