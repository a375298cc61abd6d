/** From where mending is on offer, the story leads somewhere good. */
import { isRepair, offersRepair } from './repair-on-offer.ts';
import { rule } from './rule.ts';

/**
 * From where a repair is on offer talk can still open. In a scene that no other follows, the promise is about how it
 * ends: the door is not shut then (model.md, “Forced (b)”).
 */
export const repairLeadsOn = rule(
	'repair-leads-on',
	'From every state that offers a repair an open door can be reached in this scene or the next; in a last scene, an end that is not shut.',
	function* (walked) {
		if (!walked.hasModel) return;
		const { states } = walked.graph;
		const opens = new Uint8Array(states.length);
		for (const step of walked.steps()) {
			if (step.brought.felt.door === 'open') opens[walked.doorAtEnd(step) ? step.from : step.to] = 1;
		}
		const within = (from: number, edge: number) => !walked.crosses({ from, to: states[from]?.edges[edge]?.to ?? 0 });
		const here = walked.canReach(opens, within);
		const leaves = new Uint8Array(states.length);
		const soon = here.slice();
		for (const step of walked.steps()) {
			if (!walked.crosses(step)) continue;
			leaves[step.from] = 1;
			if (here[step.to]) soon[step.from] = 1;
		}
		const [inTwo, goesOn, ends] = [walked.canReach(soon, within), walked.canReach(leaves), walked.endsWell()];
		for (const [state, offers] of offersRepair(walked).entries()) {
			if (!offers || (goesOn[state] ? inTwo[state] : ends[state])) continue;
			const repair = walked.stepsFrom(state).find(isRepair);
			yield {
				...walked.spotOf(repair?.pick ?? ''),
				message: goesOn[state]
					? `“${repair?.pick}” is on offer here, and yet the door can open neither in this scene nor in the next.`
					: `“${repair?.pick}” is on offer here, and yet every road ends with the door shut.`,
				picks: walked.wayTo(state),
				remedy:
					'Let good talk follow it: company, or a question that lands, at two decisions here or in the next scene.',
			};
		}
	},
);
