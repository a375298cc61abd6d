/**
 * How many readers meet a place: of a thousand roads by chance along the graph, the same ones each time. What share is enough,
 * the rules say.
 */
import type { Walked } from '../walked.ts';
import { randomOf } from './random.ts';

/** How many roads by chance. */
const ROADS = 1000;
/** No road is longer than this; one that is goes round. */
const MOST_PICKS = 400;

/** The places that one road by chance comes to rest in, its ending's among them. */
function placesOf({ graph: { states, story } }: Walked, seed: number): Set<string> {
	const random = randomOf(seed);
	const places = new Set<string>();
	for (let at = 0, picks = 0; picks <= MOST_PICKS; picks++) {
		const state = states[at];
		if (!state) break;
		places.add(state.ending ? (story.endings[state.ending.id]?.place ?? '') : state.place);
		const edge = state.edges[random.below(state.edges.length)];
		if (!edge) break;
		at = edge.to;
	}
	return places;
}

const known = new WeakMap<Walked, ReadonlyMap<string, number>>();

/** For each place, `knot` or `knot.stitch`, the roads that meet it, of `ROADS`. */
function counted(walked: Walked): ReadonlyMap<string, number> {
	const found = known.get(walked);
	if (found) return found;
	const counts = new Map<string, number>();
	for (let seed = 0; seed < ROADS; seed++) {
		const places = placesOf(walked, seed);
		const knots = [...places].map((place) => place.split('.')[0] ?? place);
		for (const place of new Set([...places, ...knots])) counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	known.set(walked, counts);
	return counts;
}

/**
 * The share of roads that meet a place, 0 to 1.
 * @param place a knot, or a `knot.stitch`
 */
export const shareThatMeets = (walked: Walked, place: string): number => (counted(walked).get(place) ?? 0) / ROADS;
