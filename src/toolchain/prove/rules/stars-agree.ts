/**
 * The stars and the model agree: what a writer calls the best choice is never the one that hurts (model.md, proof 4).
 */
import type { Meters } from '../../explore/effects.ts';
import { firstDecisions, storyKindOf } from '../story-kind.ts';
import type { Step, Walked } from '../walked.ts';
import { isMiss } from './repair-on-offer.ts';
import { type Found, rule } from './rule.ts';

/** How good a moment is for the other person: 2 × understood − distress − pressure. Compared, never shown. */
function gainOf({ understood, distress, pressure }: Meters): number {
	return 2 * understood - distress - pressure;
}

/**
 * A minute story shows a cause from inside: whoever has a full head, or is sure, sees only choices that miss. So at its
 * first decision every choice is a miss, and a star there would be a lie; the page says so (stories/README.md).
 */
function* allMiss(walked: Walked, steps: readonly Step[]): Generator<Found> {
	for (const step of steps) {
		const { landed } = step.brought;
		if (walked.bestOf(step.pick)) {
			yield {
				...walked.spotOf(step.pick),
				message: `“${step.pick}” is starred, and at the first decision of a minute story every choice misses.`,
				picks: walked.wayTo(step.from),
				remedy: 'Take the star off: the second look has one.',
			};
		}
		if (!isMiss(step)) {
			yield {
				...walked.spotOf(step.pick),
				message: `“${step.pick}” (${step.effect.move}) lands ${landed}, and at the first decision of a minute story every choice misses.`,
				picks: walked.wayTo(step.from, step.pick),
				remedy: 'Call the move of a miss that is kindly meant, or leave out # kind: minute.',
			};
		}
	}
}

/**
 * Compared within one state: so what stood before is the same for all its choices, and the sums after it can be
 * compared. The sums are taken when the lines that answer the pick have been said, before the next decision is opened.
 */
export const starsAgree = rule(
	'stars-agree',
	'In every state a starred choice lowers “understood” nowhere, and none without a star gains more than the best with one; at the first decision of a minute story all miss, and none has a star.',
	function* (walked) {
		const misses = storyKindOf(walked) === 'minute' ? firstDecisions(walked) : new Set<number>();
		for (const [state, { meters, place }] of walked.graph.states.entries()) {
			if (!meters || !walked.decides(state)) continue;
			const steps = walked.stepsFrom(state).filter(({ effect }) => effect.move && effect.after);
			if (steps.length === 0) continue;
			if (misses.has(state)) {
				yield* allMiss(walked, steps);
				continue;
			}
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
