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
	function* (walk) {
		for (const [state, { meters, place }] of walk.graph.states.entries()) {
			if (!meters || !walk.decides(state)) continue;
			const steps = walk.stepsFrom(state).filter(({ did }) => did.move && did.after);
			if (steps.length === 0) continue;
			const isStarred = ({ pick }: Step) => walk.bestOf(pick) !== undefined;
			const gain = ({ did }: Step) => gainOf(did.after ?? meters);
			const starred = steps.filter(isStarred);
			const best = Math.max(...starred.map(gain));
			if (starred.length === 0) {
				yield {
					...walk.spotOf(steps[0]?.pick ?? ''),
					message: `At ${place} no choice on offer is starred: ${steps.map(({ pick }) => pick).join(', ')}.`,
					picks: walk.wayTo(state),
					remedy: 'Give the best of them # best: strong; it must be on offer whenever the others are.',
				};
				continue;
			}
			for (const step of steps) {
				const { understood } = step.did.after ?? meters;
				if (isStarred(step) && understood < meters.understood) {
					yield {
						...walk.spotOf(step.pick),
						message: `“${step.pick}” is starred, and ${step.did.move} lowers “understood” here.`,
						picks: walk.wayTo(state, step.pick),
						remedy: 'Take the star off, call the move’s late or wanted form, or offer the choice only where it helps.',
					};
				}
				if (!isStarred(step) && gain(step) > best) {
					const rivals = starred.map(({ pick, did }) => `${pick} (${did.move})`).join(', ');
					yield {
						...walk.spotOf(step.pick),
						message: `“${step.pick}” has no star, and ${step.did.move} does more good here than ${rivals}.`,
						picks: walk.wayTo(state, step.pick),
						remedy: 'Star it too, or call a move that fits what it does to them.',
					};
				}
			}
		}
	},
);
