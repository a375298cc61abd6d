/** The drawn door answers: it moves at most decisions, and never against what was done. */
import { doorAt } from '../../../client/story/opening.ts';
import type { Landed } from '../../../client/story/types.ts';
import { sampleOf } from '../roads/sample.ts';
import { at } from '../turn-steps.ts';
import { type Found, rule } from './rule.ts';

const MOVES = 0.6;

/** Whether the drawn door goes against what was done. A miss may let pressure fade, as long as the door's word stays. */
function isAgainst(landed: Landed, before: number, now: number): boolean {
	if (landed === 'met') return now < before;
	if (landed === 'lost') return now > before;
	return landed === 'missed' && now > before && doorAt(now) !== doorAt(before);
}

export const doorMoves = rule(
	'door-moves',
	'At least 60 % of decisions move the drawn door; no choice that is lost opens it, none that is missed opens it by a word, and none that is met closes it.',
	function* (walked) {
		if (!walked.hasModel) return;
		const { states, turns, opening } = walked.graph;
		// How far it stands open is part of what tells states apart: every turn into one leaves it alike.
		const openingOf = new Float64Array(states.length);
		openingOf[0] = turns[opening]?.felt.opening ?? 0;
		for (const { edges } of states) for (const { to, turn } of edges) openingOf[to] = turns[turn]?.felt.opening ?? 0;
		for (const step of walked.steps()) {
			const { landed, answered } = step.brought;
			if (!answered || !landed || !isAgainst(landed, openingOf[step.from] ?? 0, answered.opening)) continue;
			yield {
				...at(walked, step),
				message: `“${step.pick}” is ${landed}, and the door ${landed === 'met' ? 'closes' : 'opens'}.`,
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
