/** Choices are short, and a menu is of one kind. How long each kind may be, menus.ts says. */
import { kindOf, menuProblems } from '../menus.ts';
import { decisionsByScene } from '../route-statistics.ts';
import type { Walked } from '../walked.ts';
import { rule } from './rule.ts';

/** On any road through a scene. */
const MOST_WHOLE = 2;
const MOST_WANTS = 1;

/** For each state: 1 if the turn that leads there asks for a wish. */
function asksWant(walked: Walked): Uint8Array {
	const { states, turns, opening } = walked.graph;
	const asks = new Uint8Array(states.length);
	const wants = turns.map(({ asks: asked }) => (asked === 'want' ? 1 : 0));
	if (wants[opening]) asks[0] = 1;
	for (const { edges } of states) for (const { to, turn } of edges) if (wants[turn]) asks[to] = 1;
	return asks;
}

export const shortChoices = rule(
	'short-choices',
	'A choice has at most 8 words, a decision 24; whole lines 16 and 48, at two decisions of a scene at most; wishes once a scene; no menu is of two kinds.',
	function* (walked) {
		const asks = asksWant(walked);
		const told = new Set<string>();
		for (const [state, { offered }] of walked.graph.states.entries()) {
			if (!walked.decides(state)) continue;
			const key = `${asks[state]} ${offered.map(({ text }) => text).join('\n')}`;
			if (told.has(key)) continue;
			told.add(key);
			for (const { message, pick, remedy } of menuProblems(offered, kindOf(offered, asks[state] === 1))) {
				yield { ...walked.spotOf(pick ?? offered[0]?.pick ?? ''), message, picks: walked.wayTo(state), remedy };
			}
		}
		const isOf = (kind: string) => (state: number) => {
			const { offered = [] } = walked.graph.states[state] ?? {};
			return walked.decides(state) && kindOf(offered, asks[state] === 1) === kind;
		};
		for (const [kind, most, called] of [
			['whole', MOST_WHOLE, 'whole lines'],
			['wants', MOST_WANTS, 'wishes'],
		] as const) {
			for (const [scene, { most: found }] of decisionsByScene(walked, isOf(kind))) {
				if (found <= most) continue;
				yield {
					...walked.spotOfPlace(scene),
					message: `On some road through “${scene}” ${found} decisions offer ${called}. Expected ${most} at most.`,
					picks: [],
					remedy: 'Make labels of one of them.',
				};
			}
		}
	},
);
