/** A turn answers its pick; with the model, every decision calls it. How well it answers is for people to judge. */

import { at, decided, firstSteps } from '../turn-steps.ts';
import { rule } from './rule.ts';

export const reaction = rule(
	'reaction',
	'Every turn answers its pick: something is shown, and the person reacts.',
	function* (walked) {
		const opening = walked.graph.turns[walked.graph.opening];
		if (opening?.beats.length === 0) {
			const remedy = 'Write a line before the first choice: who is there, and what the reader sees.';
			yield {
				...walked.spotOfPlace(opening.place),
				message: 'The story opens with no line at all.',
				picks: [],
				remedy,
			};
		}
		for (const step of firstSteps(walked)) {
			const { pick, brought } = step;
			if (brought.beats.length === 0 && !walked.graph.states[step.to]?.ending) {
				const remedy = 'Write what the reader sees next, before the next choices.';
				yield { ...at(walked, step), message: `After “${pick}” nothing is shown.`, remedy };
			} else if (decided(step) && brought.answers === 0) {
				yield {
					...at(walked, step),
					message: `No line answers “${pick}”: what follows stands in another place, and opens what comes next.`,
					remedy: 'Write the reaction under the choice itself, before its divert.',
				};
			}
		}
		if (!walked.hasModel) return;
		for (const step of walked.steps()) {
			if (!decided(step) || step.brought.landed) continue;
			yield {
				...at(walked, step),
				message: `“${step.pick}” moves nobody: it is a decision, and no react() follows it.`,
				remedy: 'Put ~ react(move) first under the choice. If it never reached them, that move is “unheard”.',
			};
		}
	},
);
