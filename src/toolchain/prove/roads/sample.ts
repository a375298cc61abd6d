/**
 * The roads that stand for all of a story where a promise is about a whole road: the shortest, the longest, and so many
 * by chance. Measured once for each walk; what is promised of them, the rules say.
 */
import { countWords } from '../../compile/lint.ts';
import type { Walked } from '../walked.ts';
import { type Measure, measure } from './measure.ts';
import { type Road, roadAlong, roadByChance } from './road.ts';

/** How many roads by chance. */
const ROADS = 200;

interface Measured {
	/** What a message calls it. */
	readonly name: string;
	readonly road: Road;
	readonly measure: Measure;
}

export interface Sample {
	/** By chance alone: shares of these are shares of readers who pick blindly. */
	readonly chance: readonly Measured[];
	/** The road with the fewest words of story and that with the most; none if a road leads round. */
	readonly extremes: readonly Measured[];
}

/** For each state the edge by which the fewest words, or the most, are left to the end. */
function extreme(walked: Walked, sign: 1 | -1): Uint16Array {
	const { states, turns } = walked.graph;
	const words = turns.map(({ beats }) => beats.reduce((sum, { text }) => sum + countWords(text), 0));
	const left = new Float64Array(states.length);
	const by = new Uint16Array(states.length);
	const order = walked.order ?? new Uint32Array();
	for (let at = order.length - 1; at >= 0; at--) {
		const state = order[at] ?? 0;
		let best: number | undefined;
		for (const [index, { turn, to }] of (states[state]?.edges ?? []).entries()) {
			const sum = (words[turn] ?? 0) + (left[to] ?? 0);
			if (best !== undefined && sign * sum <= sign * best) continue;
			best = sum;
			by[state] = index;
		}
		left[state] = best ?? 0;
	}
	return by;
}

const known = new WeakMap<Walked, Sample>();

/** A story's sample. */
export function sampleOf(walked: Walked): Sample {
	const found = known.get(walked);
	if (found) return found;
	const { story } = walked.compiled;
	const measured = (name: string, road: Road): Measured => ({ name, road, measure: measure(story, road) });
	const along = (sign: 1 | -1) => {
		const by = extreme(walked, sign);
		return roadAlong(walked, (state) => by[state]);
	};
	const sample = {
		chance: Array.from({ length: ROADS }, (_, seed) =>
			measured(`the road of seed ${seed}`, roadByChance(walked, seed)),
		),
		extremes: walked.order ? [measured('the shortest road', along(-1)), measured('the longest road', along(1))] : [],
	};
	known.set(walked, sample);
	return sample;
}
