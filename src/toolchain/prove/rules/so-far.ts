/** Who comes back after a rest is told what has happened. */
import { rule } from './rule.ts';

export const soFar = rule(
	'so-far',
	'Every scene after the first opens with a line of what has happened on this road.',
	function* (walked) {
		const told = new Set<number>();
		for (let from = 0; from < walked.graph.states.length; from++) {
			for (const { to, turn, pick } of walked.graph.states[from]?.edges ?? []) {
				const scene = walked.sceneOf[to] ?? 0;
				if (told.has(scene) || !walked.crosses({ from, to }) || walked.graph.turns[turn]?.soFar) continue;
				told.add(scene);
				const { id = '' } = walked.scenes[scene] ?? {};
				yield {
					...walked.spotOfPlace(id),
					message: `The scene “${id}” opens, on some road, without a so_far.`,
					picks: walked.wayTo(from, pick),
					remedy: 'Add # so_far: to its first line: a sentence or two of what has happened on this road.',
				};
			}
		}
	},
);
