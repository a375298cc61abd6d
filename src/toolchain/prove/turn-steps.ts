/** The steps that bring turns, as rules about single turns go through them. */

import type { Step, Walked } from './walked.ts';

/** Did the reader decide in this step? A `go_on` is no decision. */
export const decided = ({ choice }: Step) => !choice.goOn;

/** Each distinct turn once, with the first step that brings it. */
export function* firstSteps(walked: Walked): Generator<Step> {
	const told = new Set<number>();
	for (const step of walked.steps()) {
		if (told.has(step.turn)) continue;
		told.add(step.turn);
		yield step;
	}
}

/** Where a finding about a step stands, and the shortest way through it. */
export const at = (walked: Walked, { pick, from }: Step) => ({
	...walked.spotOf(pick),
	picks: walked.wayTo(from, pick),
});
