/** What was meant, what was heard, and why come together. Whether they fit is for people to judge. */

import { at, decided, firstSteps } from '../turn-steps.ts';
import { rule } from './rule.ts';

export const answered = rule(
	'answered',
	'What the reader meant is answered by what was heard and who heard it, and by why; an act that lands may explain itself.',
	function* (walked) {
		for (const step of firstSteps(walked)) {
			const { meant, heard, heardBy, why, landed, scene } = step.brought;
			if (!decided(step)) continue;
			if (meant && !heard && landed !== 'met') {
				yield {
					...at(walked, step),
					message: `“${step.pick}” was meant, and nothing says what was heard; it landed ${landed ?? 'nowhere'}.`,
					remedy: 'Add # heard: to a line of its reaction: what it meant to them, in their voice, or `nothing`.',
				};
			}
			if (heard && heardBy === undefined && scene.inView === 'mirror') {
				yield {
					...at(walked, step),
					message: `“${step.pick}” is chosen in that person’s own chair, and nothing says who heard it.`,
					remedy: 'Add # heard_by: and a cast id beside its # heard.',
				};
			}
			if (heardBy !== undefined && !Object.hasOwn(walked.compiled.story.cast, heardBy)) {
				yield {
					...at(walked, step),
					message: `“${step.pick}” was heard by “${heardBy}”, who is not in the cast.`,
					remedy: 'Name somebody of the cast by their id.',
				};
			}
			if (meant && !why) {
				yield {
					...at(walked, step),
					message: `“${step.pick}” has no why.`,
					remedy: 'Add # why: to a line of its reaction: the rule, in 20 words at most.',
				};
			}
			if (!meant) {
				yield {
					...at(walked, step),
					message: `“${step.pick}” comes out with nothing that was meant by it.`,
					remedy: 'See that each half of its # meant has words.',
				};
			}
		}
	},
);
