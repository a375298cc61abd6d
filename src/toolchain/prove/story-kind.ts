/**
 * Of what kind a walked story is: the length that it promises its readers. A minute story says so in its head; of the
 * others the long one has a place to rest. What each kind must hold, the rules say.
 */
import type { Walked } from './walked.ts';

/** `long`: for more than one sitting. `short`: one scene. `minute`: one miss and a second look. */
export type StoryKind = 'long' | 'short' | 'minute';

export function storyKindOf({ compiled, graph }: Walked): StoryKind {
	const said = compiled.lines.flatMap(({ tags }) => tags).find(({ name }) => name === 'kind');
	if (said?.value === 'minute') return 'minute';
	return graph.turns.some(({ rest }) => rest) ? 'long' : 'short';
}

/** The states in which a reader decides for the first time, on any road. */
export function firstDecisions(walked: Walked): Set<number> {
	const found = new Set<number>();
	const been = new Set([0]);
	for (const state of been) {
		if (walked.decides(state)) found.add(state);
		else for (const { to } of walked.graph.states[state]?.edges ?? []) been.add(to);
	}
	return found;
}
