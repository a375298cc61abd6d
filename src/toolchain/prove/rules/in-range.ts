/** The model’s meters, after every line and in every state. */

import { type Meters, RANGES } from '../../explore/effects.ts';
import { at } from '../turn-steps.ts';
import { rule } from './rule.ts';

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
