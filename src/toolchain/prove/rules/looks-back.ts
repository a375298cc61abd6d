/** At the end of each scene there is something to look back on, whatever road led there. */
import { rule } from './rule.ts';

/** Of a scene so far, on some road: nothing decided yet, or decided with nothing to look back on. */
const [BARE, EMPTY] = [1, 2];

export const looksBack = rule(
	'looks-back',
	'On every road through a scene at least one decision has a did and a why to look back on.',
	function* (walked) {
		const { states, turns } = walked.graph;
		const some = new Uint8Array(states.length);
		some[0] = BARE;
		const told = new Set<number>();
		for (const state of walked.order ?? []) {
			const here = some[state] ?? 0;
			for (const { to, turn, pick } of states[state]?.edges ?? []) {
				const { goOn, said, did, why } = turns[turn] ?? {};
				const crosses = walked.crosses({ from: state, to });
				const before = crosses ? BARE : here;
				const after = goOn ? before : did && why && said ? 0 : before === 0 ? 0 : EMPTY;
				some[to] = (some[to] ?? 0) | after;
				const scene = walked.sceneOf[state] ?? 0;
				const over = states[to]?.ending ? after : crosses ? here : 0;
				if (!(over & EMPTY) || told.has(scene)) continue;
				told.add(scene);
				yield {
					...walked.spotOf(pick),
					message: `A road through “${walked.scenes[scene]?.id ?? ''}” has nothing to look back on.`,
					picks: walked.wayTo(state, pick),
					remedy: 'Add # did: and # why: to the reactions on that road: what they did, as seen, and the rule.',
				};
			}
		}
	},
);
