/** True of any story: it never goes round in vain. */

import { onCycle, shortestCycle } from '../../explore/graph.ts';
import type { Walked } from '../walked.ts';
import { rule } from './rule.ts';

/** A state holds all that its future hangs on: who comes back to the same one meets nothing new, however often. */
export const noIdleLoop = rule('no-idle-loop', 'No road leads round without anything new on it.', function* (walked) {
	const live = onCycle(walked.adjacency);
	const told = new Set<string>();
	for (const [state, { place }] of walked.graph.states.entries()) {
		if (!live[state] || told.has(place)) continue;
		const way = shortestCycle(walked.adjacency, state);
		if (!way) continue;
		told.add(place);
		const picks = picksAlong(walked, state, way);
		yield {
			...walked.spotOfPlace(place),
			message: `From ${place} the picks ${picks.join(', ')} lead back to the same moment, and so round for ever.`,
			picks: walked.wayTo(state),
			remedy: 'In a hub make the choice once-only with *, or let the way round change something that is read later.',
		};
	}
});

function picksAlong(walked: Walked, start: number, way: readonly number[]): string[] {
	const picks: string[] = [];
	let state = start;
	for (const index of way) {
		const edge = walked.graph.states[state]?.edges[index];
		picks.push(edge?.pick ?? '');
		state = edge?.to ?? 0;
	}
	return picks;
}
