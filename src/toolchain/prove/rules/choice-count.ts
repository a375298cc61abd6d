/** How many choices a decision offers. A lone step on (`go_on`) is no decision. */

import { type Found, rule } from './rule.ts';

const FEWEST = 2;
const MOST = 4;

export const choiceCount = rule('choice-count', 'Every decision offers two to four choices.', function* (walked) {
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
		} else if (decisions.length > 0 && (decisions.length < FEWEST || decisions.length > MOST)) {
			yield at({
				message: `${place} offers ${decisions.length} choice${decisions.length === 1 ? '' : 's'}: ${decisions.map(({ pick }) => pick).join(', ')}. Expected two to four.`,
				remedy: 'Add or take out choices, or look at the conditions before them. A lone step on is a # go_on.',
			});
		}
	}
});
