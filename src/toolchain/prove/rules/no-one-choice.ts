/** No choice takes everything away. */

import type { Step } from '../walked.ts';
import { isMiss } from './repair-on-offer.ts';
import { rule } from './rule.ts';

/**
 * How the promise is read: whoever misses once, whichever choice it is and whenever, and misses nothing else, can still
 * end with the door not shut. So a road of several misses may end with it shut; that is the sum of them, and no one
 * choice did it.
 */
export const noOneChoice = rule(
	'no-one-choice',
	'No single choice closes a relationship for good: with that miss alone, an end is in reach in which the door is not shut.',
	function* (walked) {
		if (!walked.hasModel) return;
		const { states } = walked.graph;
		const clean = states.map((_, state) => walked.stepsFrom(state).map((step) => !isMiss(step)));
		const well = walked.endsWell((state, edge) => clean[state]?.[edge] ?? false);
		const shuts = (step: Step) => {
			const door = walked.doorAtEnd(step);
			return door ? door === 'shut' : !well[step.to];
		};
		/** The states that roads without a miss lead to, nearest first, each with the step that led there. */
		const met = new Map<number, Step | undefined>([[0, undefined]]);
		for (const state of met.keys()) {
			for (const step of walked.stepsFrom(state)) {
				if (!isMiss(step)) {
					if (!met.has(step.to)) met.set(step.to, step);
				} else if (shuts(step)) {
					const picks = [step.pick];
					for (let at = met.get(state); at; at = met.get(at.from)) picks.unshift(at.pick);
					yield {
						...walked.spotOf(step.pick),
						message: `“${step.pick}” (${step.effect.move}) closes the door for good: after it alone, every end leaves the door shut.`,
						picks,
						remedy:
							'Put a mending place after it, or let a later choice or the ending open the door by a hand’s breadth.',
					};
				}
			}
		}
	},
);
