/** The drawn door answers: it moves at most decisions, and never against what was done. */
import { sampleOf } from '../roads/sample.ts';
import { at } from '../turn-steps.ts';
import { type Found, rule } from './rule.ts';

const MOVES = 0.6;

export const doorMoves = rule(
	'door-moves',
	'At least 60 % of decisions move the drawn door; no choice that is lost opens it, and none that is met closes it.',
	function* (walked) {
		if (!walked.hasModel) return;
		const { states, turns, opening } = walked.graph;
		// How far it stands open is part of what tells states apart: every turn into one leaves it alike.
		const openingOf = new Float64Array(states.length);
		openingOf[0] = turns[opening]?.felt.opening ?? 0;
		for (const { edges } of states) for (const { to, turn } of edges) openingOf[to] = turns[turn]?.felt.opening ?? 0;
		for (const step of walked.steps()) {
			const { landed, answered } = step.brought;
			if (!answered || (landed !== 'lost' && landed !== 'met')) continue;
			const before = openingOf[step.from] ?? 0;
			const wrong = landed === 'lost' ? answered.opening > before : answered.opening < before;
			if (!wrong) continue;
			yield {
				...at(walked, step),
				message: `“${step.pick}” is ${landed}, and the door ${landed === 'lost' ? 'opens' : 'closes'}.`,
				remedy: 'Let react() alone move the model there, or call a move that fits what is told.',
			};
		}
		yield* moved();

		function* moved(): Generator<Found> {
			const { chance } = sampleOf(walked);
			const sum = (count: (one: (typeof chance)[number]) => number) => chance.reduce((all, one) => all + count(one), 0);
			const decisions = sum(({ measure }) => measure.decisions);
			const share = sum(({ measure }) => measure.moves) / Math.max(1, decisions);
			if (decisions === 0 || share >= MOVES) return;
			yield {
				...walked.spotOfPlace(states[0]?.place ?? ''),
				message: `${Math.floor(share * 100)} % of decisions move the drawn door. Expected ${MOVES * 100} % at least.`,
				picks: [],
				remedy: 'Offer more choices that are heard, or more that are not: those in between leave it where it is.',
			};
		}
	},
);
