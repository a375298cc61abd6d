/**
 * A whole road through a story: along a walked graph, for the proofs, or with ink's own engine, for who has not walked
 * it. Both give the same road for the same choices. It only goes; what a road measures, measure.ts says.
 */
import { orderChoices } from '../../../client/story/order.ts';
import { startRun, takePick } from '../../../client/story/run.ts';
import type { Choice, Ending, Story, Turn } from '../../../client/story/types.ts';
import type { Meters } from '../../explore/effects.ts';
import type { Walked } from '../walked.ts';
import type { Policy } from './policies.ts';
import { randomOf } from './random.ts';

export interface Road {
	readonly picks: readonly string[];
	/** As `play` has them. */
	readonly turns: readonly Turn[];
	/** What is on offer after each turn, in play's order. */
	readonly offered: readonly (readonly Choice[])[];
	readonly ending?: Ending | undefined;
}

/** No road is longer than this; one that is goes round. */
const MOST_PICKS = 400;

const goodOf = ({ understood, distress, pressure }: Meters) => 2 * understood - distress - pressure;

/** Which edge to take out of a state: its index; undefined to stop there. */
export type Way = (state: number) => number | undefined;

/** A road along the graph. */
export function roadAlong(walked: Walked, way: Way): Road {
	const { states, turns, opening, proof, story } = walked.graph;
	const road = { picks: [] as string[], turns: [turns[opening] as Turn], offered: [] as Choice[][] };
	let state = 0;
	let good = states[0]?.meters && goodOf(states[0].meters);
	for (;;) {
		const here = states[state];
		if (!here) break;
		road.offered.push(orderChoices(story.id, here.place, here.offered));
		const at = here.edges.length > 0 && road.picks.length < MOST_PICKS ? way(state) : undefined;
		const edge = at === undefined ? undefined : here.edges[at];
		if (at === undefined || !edge) break;
		const { after } = proof.effectOn(state, at);
		const turn = turns[edge.turn] as Turn;
		const gain = turn.landed && after && good !== undefined ? goodOf(after) - good : undefined;
		road.picks.push(edge.pick);
		road.turns.push(gain === undefined ? turn : { ...turn, gain });
		const meters = states[edge.to]?.meters ?? after;
		good = meters ? goodOf(meters) : good;
		state = edge.to;
	}
	return { ...road, ending: states[state]?.ending };
}

/** A road by chance along the graph; the same seed gives the same road. */
export function roadByChance(walked: Walked, seed: number): Road {
	const random = randomOf(seed);
	return roadAlong(walked, (state) => random.below(walked.graph.states[state]?.edges.length ?? 0));
}

/**
 * A road with ink's engine.
 * @param seed the same seed, policy and story give the same road
 * @param given what other stories left
 */
export function roadPlayed(
	story: Story,
	policy: Policy,
	seed: number,
	given: Readonly<Record<string, string>> = {},
): Road {
	const run = startRun(story, given);
	const random = randomOf(seed);
	const offered: Choice[][] = [];
	for (;;) {
		const choices = orderChoices(story.id, run.turns.at(-1)?.place ?? '', run.offered);
		offered.push(choices);
		const choice = choices.length > 1 ? policy(choices, random) : choices[0];
		if (run.ending || run.picks.length >= MOST_PICKS || !choice || !takePick(run, choice.pick)) break;
	}
	return { picks: [...run.picks], turns: [...run.turns], offered, ending: run.ending };
}
