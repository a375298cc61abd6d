/**
 * Rules about a story's shape, true of any story: it ends, it leads everywhere, it never goes round in vain.
 */
import { onCycle, shortestCycle } from '../../explore/graph.ts';
import type { Walked } from '../walked.ts';
import { type Found, rule } from './rule.ts';

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

const FEWEST = 2;
const MOST = 4;

export const choiceCount = rule('choice-count', 'Every decision offers two to four choices.', function* (walked) {
	for (const [state, { offered, place }] of walked.graph.states.entries()) {
		const at = (found: Pick<Found, 'message' | 'remedy'>) => ({
			...walked.spotOf(offered[0]?.pick ?? ''),
			...found,
			picks: walked.wayTo(state),
		});
		const decisions = offered.filter((choice) => !choice.goOn);
		if (decisions.length > 0 && decisions.length < offered.length) {
			yield at({
				message: `${place} offers a go_on beside other choices.`,
				remedy: 'A go_on is the only choice of its turn: take it out, or make it a choice like the others.',
			});
		} else if (offered.length > 1 && decisions.length === 0) {
			yield at({ message: `${place} offers ${offered.length} go_on choices at once.`, remedy: 'Leave one of them.' });
		} else if (decisions.length > 0 && (decisions.length < FEWEST || decisions.length > MOST)) {
			yield at({
				message: `${place} offers ${decisions.length} choice${decisions.length === 1 ? '' : 's'}: ${decisions.map(({ pick }) => pick).join(', ')}. Expected two to four.`,
				remedy: 'Add or take out choices, or look at the conditions before them. A lone step on is a # go_on.',
			});
		}
	}
});
