/** A thought that is not said is rare: where it says nothing that the halves do not, it is in the way. */
import { showsThought } from '../roads/measure.ts';
import { rule } from './rule.ts';

/** One turn in so many. */
const OF = 3;
/** Thoughts on a road, counted up to this. */
const MANY = 2;

/**
 * Proved over every road: for each state, by how many thoughts there were in this scene (none, one, more), the most that
 * `3 × thoughts − turns` can have come to. Above nothing it is too much; a lone thought in a short scene is let be.
 */
export const fewThoughts = rule(
	'few-thoughts',
	'On no road through a scene does more than one turn in three show a thought.',
	function* (walked) {
		const { states, turns, opening } = walked.graph;
		const thinks = turns.map((turn) => (showsThought(turn) ? 1 : 0));
		const none = Number.NEGATIVE_INFINITY;
		const most = Array.from({ length: MANY + 1 }, () => new Float64Array(states.length).fill(none));
		const first = thinks[opening] ?? 0;
		(most[first] as Float64Array)[0] = OF * first - 1;
		const told = new Set<number>();
		for (const state of walked.order ?? []) {
			const { edges = [] } = states[state] ?? {};
			for (const { to, turn } of edges) {
				const thought = thinks[turn] ?? 0;
				const anew = walked.crosses({ from: state, to });
				if (anew) (most[thought] as Float64Array)[to] = Math.max(most[thought]?.[to] ?? none, OF * thought - 1);
				for (const [count, before] of anew ? [] : most.entries()) {
					const after = (before[state] ?? none) + OF * thought - 1;
					const row = most[Math.min(MANY, count + thought)] as Float64Array;
					row[to] = Math.max(row[to] ?? none, after);
				}
			}
			const ends = edges.some(({ to }) => states[to]?.ending || walked.crosses({ from: state, to }));
			const scene = walked.sceneOf[state] ?? 0;
			if (!ends || (most[MANY]?.[state] ?? none) <= 0 || told.has(scene)) continue;
			told.add(scene);
			const id = walked.scenes[scene]?.id ?? '';
			yield {
				...walked.spotOfPlace(id),
				message: `On some road through “${id}” more than one turn in three shows a thought.`,
				picks: walked.wayTo(state),
				remedy: 'Take out the thoughts that say what the halves say, or let them be said aloud.',
			};
		}
	},
);
