/**
 * A walk without any cleverness, to hold explore.ts against: every route up to a length, each played from the start,
 * nothing merged. What it finds different it tells as text.
 */

import { play } from '../../src/client/story/play.ts';
import type { Choice, Session, Turn } from '../../src/client/story/types.ts';
import type { Graph } from '../../src/toolchain/explore/explore.ts';

const inOrder = (choices: readonly Choice[]) => [...choices].sort((a, b) => (a.pick < b.pick ? -1 : 1));

/** How a graph differs from play at the end of a route, or undefined. */
/** As a walk has it: what a turn gained hangs on the way to it, and is play's alone. */
function told(turn: Turn | undefined): Turn | undefined {
	if (!turn) return undefined;
	const { gain: _, ...rest } = turn;
	return rest;
}

function difference(graph: Graph, state: number, turn: number, session: Session): string | undefined {
	const { offered, ending, place } = graph.states[state] ?? { offered: [], ending: undefined, place: '' };
	const here = { turn: graph.turns[turn], offered: inOrder(offered), ending, place };
	const there = {
		turn: told(session.turns.at(-1)),
		offered: inOrder(session.offered),
		ending: session.ending,
		place: session.turns.at(-1)?.place,
	};
	const [walked, played] = [JSON.stringify(here), JSON.stringify(there)];
	return walked === played ? undefined : `walked ${walked}, played ${played}`;
}

export interface Compared {
	/** How many routes were played to their end, or to the longest length. */
	readonly routes: number;
	readonly differences: readonly string[];
}

/**
 * Plays every route of up to `longest` picks, and follows each in the graph.
 * @param given flags from other stories, as the graph was walked with them
 */
export function compareWithPlay(graph: Graph, longest: number, given: Record<string, string> = {}): Compared {
	const differences: string[] = [];
	let routes = 0;
	const visit = (state: number, turn: number, picks: readonly string[]) => {
		const session = play(graph.story, picks, given);
		const found = difference(graph, state, turn, session);
		if (found) differences.push(`after ${picks.join(' ')}: ${found}`);
		const edges = graph.states[state]?.edges ?? [];
		if (found || edges.length === 0 || picks.length === longest) routes++;
		else for (const { pick, to, turn: next } of edges) visit(to, next, [...picks, pick]);
	};
	visit(0, graph.opening, []);
	return { routes, differences };
}
