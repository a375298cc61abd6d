/** Who comes back after a rest is told what has happened. */
import { rule } from './rule.ts';

export const soFar = rule(
	'so-far',
	'Every scene after the first opens with a line of what has happened on this road.',
	function* (walk) {
		const told = new Set<number>();
		for (let from = 0; from < walk.graph.states.length; from++) {
			for (const { to, turn, pick } of walk.graph.states[from]?.edges ?? []) {
				const scene = walk.sceneOf[to] ?? 0;
				if (told.has(scene) || !walk.crosses({ from, to }) || walk.graph.turns[turn]?.soFar) continue;
				told.add(scene);
				const { id = '' } = walk.scenes[scene] ?? {};
				yield {
					...walk.spotOfPlace(id),
					message: `The scene “${id}” opens, on some road, without a so_far.`,
					picks: walk.wayTo(from, pick),
					remedy: 'Add # so_far: to its first line: a sentence or two of what has happened on this road.',
				};
			}
		}
	},
);
