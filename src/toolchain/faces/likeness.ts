/**
 * How far apart two poses look. For the build and the proofs alone: it says which feelings are neighbours, and how well
 * each is told from them. A number of our own making; what people see, only people can say.
 */

import { express } from '../../client/drawing/expression.ts';
import { ROWS } from '../../client/drawing/feelings.ts';
import type { Pose } from '../../client/drawing/pose.ts';
import type { Feeling } from '../../client/story/types.ts';

/** How much of each quantity makes another face: two poses that differ by this in it alone are 1 apart. */
const STEP: Readonly<Partial<Record<keyof Pose, number>>> = {
	browIn: 0.06,
	browOut: 0.05,
	knit: 0.8,
	lidIn: 0.3,
	lidOut: 0.3,
	lowLid: 0.4,
	gazeX: 0.6,
	gazeY: 0.6,
	iris: 0.3,
	shut: 0.5,
	mouthWidth: 0.35,
	curve: 0.5,
	gape: 0.25,
	waver: 0.6,
	tears: 1.5,
	blush: 0.7,
	roll: 12,
	yaw: 0.2,
	pitch: 0.25,
	shoulders: 0.8,
	round: 0.8,
	sink: 0.08,
};

/** How far apart, ≥ 0; other arms count as one step. */
export function apart(a: Pose, b: Pose): number {
	const squares = Object.entries(STEP).map(([name, step]) => {
		const key = name as Exclude<keyof Pose, 'arms'>;
		return ((a[key] - b[key]) / step) ** 2;
	});
	return Math.sqrt(squares.reduce((sum, square) => sum + square, a.arms === b.arms ? 0 : 1));
}

/** A feeling as it mostly comes: at its own distress, with its own door. */
export const typical = (feeling: Feeling): Pose => express(feeling, ROWS[feeling].level, ROWS[feeling].door);

/** The other feelings, the likest first; those of its own kind, hard or easy, before the rest. */
export function neighboursOf(feeling: Feeling): Feeling[] {
	const strange = (other: Feeling): number =>
		apart(typical(feeling), typical(other)) + (ROWS[other].hard === ROWS[feeling].hard ? 0 : 100);
	return (Object.keys(ROWS) as Feeling[]).filter((other) => other !== feeling).sort((a, b) => strange(a) - strange(b));
}
