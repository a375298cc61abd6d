/** True of any story: no road breaks off, and nothing follows an ending. */

import { rule } from './rule.ts';

/**
 * A dead end stops the walk itself (`BrokenOff`); check.ts hands that over under this rule's name. What is left for a
 * finished walk: an ending that still offers choices.
 */
export const looseEnd = rule('loose-end', 'Every road goes on to a choice or stops at an ending.', function* (walked) {
	for (const [state, { ending, edges, place }] of walked.graph.states.entries()) {
		if (!ending || edges.length === 0) continue;
		yield {
			...walked.spotOfPlace(place),
			message: `The ending “${ending.id}” is not the end: it still offers ${edges.map(({ pick }) => pick).join(', ')}.`,
			picks: walked.wayTo(state),
			remedy: 'Put -> END after the ending’s last line, or take its # ending tag out.',
		};
	}
});
