/**
 * Moves that hang on the moment: late forms come late, a repair mends something, and over the course every weak kind of
 * answer has its good hour (research.md §3.4 and §3.8, model.md proof 5).
 */
import type { Walked } from '../walked.ts';
import { rule } from './rule.ts';

/** Kind, proportion or hope, that helps only once the person feels understood. */
const LATE = ['proportion_late', 'hope_late'];
const READY = 6;

export const inItsHour = rule(
	'in-its-hour',
	'Late proportion and hope come once “understood” is 6 or more; a repair is on offer only if something is open.',
	function* (walked) {
		for (const { from, pick, effect, brought } of walked.steps()) {
			const understood = walked.graph.states[from]?.meters?.understood ?? 0;
			const at = () => ({ ...walked.spotOf(pick), picks: walked.wayTo(from, pick) });
			if (LATE.includes(effect.move ?? '') && understood < READY) {
				yield {
					...at(),
					message: `“${pick}” calls ${effect.move} before they feel understood.`,
					remedy: 'Offer it only if ready_for_help(), or call the move’s plain form.',
				};
			}
			if (effect.move === 'repair' && brought.landed === 'near') {
				yield {
					...at(),
					message: `“${pick}” is a repair, and nothing is open that it could mend.`,
					remedy: 'Guard its decision with ruptured() or to_mend(debt), and say pays(debt) if it is for a debt.',
				};
			}
		}
	},
);

/**
 * The weak kinds of answer, and the moves that are their good hour (story-bible.md, “The good hour of each weak kind”).
 * Blame and shutting a feeling down have none. Explaining has no late form of its own: its good hour is a plain fact
 * that was asked for, which the model calls advice wanted or one's own straight word.
 */
export const GOOD_HOURS: Readonly<Record<string, readonly string[]>> = {
	minimise: ['proportion_late'],
	advise: ['advise_wanted'],
	one_up: ['me_too'],
	assume: ['guess_off'],
	interrogate: ['safety'],
	positivity: ['hope_late'],
	distract: ['distract_wanted'],
	withdraw: ['break_named'],
	debate: ['advise_wanted', 'i_statement'],
	i_statement: ['i_statement', 'i_and_you'],
	touch_unasked: ['touch'],
};

/** For each weak kind: the picks of this story that are its good hour. A `go_on` may be one: a question about safety is. */
export function goodHours(walked: Walked): Record<string, string[]> {
	const found = new Map(Object.keys(GOOD_HOURS).map((kind) => [kind, new Set<string>()]));
	for (const { pick, choice, effect } of walked.steps()) {
		if (!choice.goOn && !walked.bestOf(pick)) continue;
		for (const [kind, moves] of Object.entries(GOOD_HOURS))
			if (moves.includes(effect.move ?? '')) found.get(kind)?.add(pick);
	}
	return Object.fromEntries([...found].map(([kind, picks]) => [kind, [...picks].sort()]));
}
