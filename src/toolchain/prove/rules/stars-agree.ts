/**
 * The stars and the model agree: what a writer calls the best choice is never the one that hurts (model.md, proof 4).
 */
import type { Meters } from '../../explore/effects.ts';
import type { Step } from '../walked.ts';
import { rule } from './rule.ts';

/** How good a moment is for the other person: 2 × understood − distress − pressure. Compared, never shown. */
function gainOf({ understood, distress, pressure }: Meters): number {
	return 2 * understood - distress - pressure;
}

/**
 * Compared within one state: so what stood before is the same for all its choices, and the sums after it can be
 * compared. The sums are taken when the lines that answer the pick have been said, before the next decision is opened.
 */
export const starsAgree = rule(
	'stars-agree',
	'In every state a starred choice lowers “understood” nowhere, and none without a star gains more than the best with one.',
	function* (walked) {
		for (const [state, { meters, place }] of walked.graph.states.entries()) {
			if (!meters || !walked.decides(state)) continue;
			const steps = walked.stepsFrom(state).filter(({ effect }) => effect.move && effect.after);
			if (steps.length === 0) continue;
			const isStarred = ({ pick }: Step) => walked.bestOf(pick) !== undefined;
			const gain = ({ effect }: Step) => gainOf(effect.after ?? meters);
			const starred = steps.filter(isStarred);
			const best = Math.max(...starred.map(gain));
			if (starred.length === 0) {
				yield {
					...walked.spotOf(steps[0]?.pick ?? ''),
					message: `At ${place} no choice on offer is starred: ${steps.map(({ pick }) => pick).join(', ')}.`,
					picks: walked.wayTo(state),
					remedy: 'Give the best of them # best: strong; it must be on offer whenever the others are.',
				};
				continue;
			}
			for (const step of steps) {
				const { understood } = step.effect.after ?? meters;
				if (isStarred(step) && understood < meters.understood) {
					yield {
						...walked.spotOf(step.pick),
						message: `“${step.pick}” is starred, and ${step.effect.move} lowers “understood” here.`,
						picks: walked.wayTo(state, step.pick),
						remedy: 'Take the star off, call the move’s late or wanted form, or offer the choice only where it helps.',
					};
				}
				if (!isStarred(step) && gain(step) > best) {
					const rivals = starred.map(({ pick, effect }) => `${pick} (${effect.move})`).join(', ');
					yield {
						...walked.spotOf(step.pick),
						message: `“${step.pick}” has no star, and ${step.effect.move} does more good here than ${rivals}.`,
						picks: walked.wayTo(state, step.pick),
						remedy: 'Star it too, or call a move that fits what it does to them.',
					};
				}
			}
		}
	},
);
