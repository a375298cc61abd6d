/**
 * How many choices a decision offers. A lone step on (`go_on`) is no decision. Names in a row (five months) are read at a
 * glance, as sentences are not: so there may be one more of them.
 */
import type { Choice } from '../../../client/story/types.ts';
import { countWords } from '../../compile/lint.ts';
import { type Found, rule } from './rule.ts';

const FEWEST = 2;
const MOST = 4;
const MOST_NAMES = 5;
/** A choice with more words than this is no name. */
const OF_A_NAME = 1;

const mostOf = (choices: readonly Choice[]) =>
	choices.every(({ text }) => countWords(text) <= OF_A_NAME) ? MOST_NAMES : MOST;

const PROMISE = 'Every decision offers two to four choices; five if each of them is one word.';

export const choiceCount = rule('choice-count', PROMISE, function* (walked) {
	for (const [state, { offered, place }] of walked.graph.states.entries()) {
		const at = (found: Pick<Found, 'message' | 'remedy'>) => ({
			...walked.spotOf(offered[0]?.pick ?? ''),
			...found,
			picks: walked.wayTo(state),
		});
		const decisions = offered.filter((choice) => !choice.goOn);
		if (decisions.length > 0 && decisions.length < offered.length) {
			yield at({
				message: `${place} offers a go_on beside other choices.`,
				remedy: 'A go_on is the only choice of its turn: take it out, or make it a choice like the others.',
			});
		} else if (offered.length > 1 && decisions.length === 0) {
			yield at({ message: `${place} offers ${offered.length} go_on choices at once.`, remedy: 'Leave one of them.' });
		} else if (decisions.length > 0 && (decisions.length < FEWEST || decisions.length > mostOf(decisions))) {
			yield at({
				message: `${place} offers ${decisions.length} choice${decisions.length === 1 ? '' : 's'}: ${decisions.map(({ pick }) => pick).join(', ')}. Expected two to four, or five names.`,
				remedy: 'Add or take out choices, or look at the conditions before them. A lone step on is a # go_on.',
			});
		}
	}
});
