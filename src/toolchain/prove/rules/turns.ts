/** Rules about a single turn: it answers, it is heard, it stays within the model's ranges. */

import { type Meters, RANGES } from '../../explore/effects.ts';
import type { Step, Walked } from '../walked.ts';
import { rule } from './rule.ts';

const decided = ({ choice }: Step) => !choice.goOn;

/** Each distinct turn once, with the first step that brings it. */
export function* firstSteps(walked: Walked): Generator<Step> {
	const told = new Set<number>();
	for (const step of walked.steps()) {
		if (told.has(step.turn)) continue;
		told.add(step.turn);
		yield step;
	}
}

export const at = (walked: Walked, { pick, from }: Step) => ({
	...walked.spotOf(pick),
	picks: walked.wayTo(from, pick),
});

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

export const answered = rule(
	'answered',
	'What the reader meant is answered by what was heard, and by why.',
	function* (walked) {
		for (const step of firstSteps(walked)) {
			const { meant, heard, why } = step.brought;
			if (!decided(step)) continue;
			if (meant && !heard) {
				yield {
					...at(walked, step),
					message: `“${step.pick}” was meant, and nothing says what was heard.`,
					remedy: 'Add # heard: to a line of its reaction: what it meant to them, in their voice, or `nothing`.',
				};
			}
			if (meant && !why) {
				yield {
					...at(walked, step),
					message: `“${step.pick}” has no why.`,
					remedy: 'Add # why: to a line of its reaction: one sentence of 25 words at most.',
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

export const inRange = rule('in-range', 'Every meter stays within its range.', function* (walked) {
	const told = (name: string, value: number) => {
		const most = RANGES[name as keyof typeof RANGES];
		return {
			message: `${name} stands at ${value} here. Expected 0 to ${most}.`,
			remedy: 'Let the model’s own functions change it: scene_starts(), react(), peak(). They keep the range.',
		};
	};
	for (const step of walked.steps()) {
		const [name, value] = step.effect.beyond?.split(' ') ?? [];
		if (name) yield { ...at(walked, step), ...told(name, Number(value)) };
	}
	for (const [state, { meters, place }] of walked.graph.states.entries()) {
		for (const [name, value] of Object.entries(meters ?? {}) as [keyof Meters, number][]) {
			if (value >= 0 && value <= RANGES[name]) continue;
			yield { ...walked.spotOfPlace(place), picks: walked.wayTo(state), ...told(name, value) };
		}
	}
});
