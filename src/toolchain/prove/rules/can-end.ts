/** True of any story: no reader is shut in. */

import { rule } from './rule.ts';

export const canEnd = rule('can-end', 'From every state an ending can be reached.', function* (walked) {
	const { states } = walked.graph;
	const ends = Uint8Array.from(states, ({ ending }) => (ending ? 1 : 0));
	const reached = walked.canReach(ends);
	for (const [state, { place }] of states.entries()) {
		if (reached[state]) continue;
		yield {
			...walked.spotOfPlace(place),
			message: `From ${place} no road leads to an ending any more.`,
			picks: walked.wayTo(state),
			remedy: 'Give the reader a choice here that leads on, or make this an ending.',
		};
	}
});
