/**
 * The strongest choice must not give itself away: a reader who looks at the choices only from outside finds it no more
 * often than chance would. Judges counts (giveaways.ts); what a choice says is for people to judge.
 */
import { addTells, type MarkName, type Tells, tellsOf } from '../giveaways.ts';
import { type Finding, rule } from './rule.ts';

/** From this many decisions on a mark can be told from chance at all. */
const ENOUGH = 4;
/** From this many on, “always” and “never” are noticed. */
const NOTICED = 3;
/** A mark tells if it finds the strongest choice more often than chance does by this many standard deviations. */
const FAR = 2;

const HOW: Record<MarkName, string> = {
	longest: 'the longest',
	shortest: 'the shortest',
	first: 'first in play’s order',
	last: 'last in play’s order',
	silent: 'the silent act',
	shout: 'the one with an exclamation mark',
	but: 'the one with a “but”',
};

const round = (value: number) => Math.round(value * 10) / 10;

/** What gives the strongest choices away, a sentence each. Empty when nothing does. */
function whatTells({ decisions, marks, moves }: Tells): string[] {
	const said: string[] = [];
	for (const name of ['longest', 'shortest', 'first', 'last'] as const) {
		const { decisions: of, found, chance, variance } = marks[name];
		if (of < ENOUGH || found - chance <= FAR * Math.sqrt(variance)) continue;
		said.push(
			`The strongest choice is ${HOW[name]} too often: that alone finds it in ${round(found)} of ${round(of)} decisions, chance in ${round(chance)}.`,
		);
	}
	const { silent } = marks;
	if (silent.decisions >= NOTICED && silent.strong >= silent.decisions - 0.01) {
		said.push(`Wherever a silent act is on offer (${round(silent.decisions)} decisions) it is the strongest choice.`);
	}
	for (const name of ['shout', 'but'] as const) {
		const { decisions: of, strong } = marks[name];
		if (of >= NOTICED && strong < 0.01) said.push(`In ${round(of)} decisions the strongest is never ${HOW[name]}.`);
	}
	for (const [move, count] of Object.entries(moves)) {
		if (decisions < ENOUGH || count <= decisions / 2 + 0.01) continue;
		said.push(`“${move}” is the strongest choice in ${round(count)} of ${round(decisions)} decisions.`);
	}
	return said;
}

const REWRITE =
	'Rewrite some choices, the weak ones too, until it no longer shows. Play’s order changes with a pick’s name.';

export const noTell = rule(
	'no-tell',
	'Nothing gives the strongest choice away: not its length, its place in play’s order, its move, its marks, or its silence.',
	function* (walked) {
		const spot = walked.spotOfPlace(walked.graph.states[0]?.place ?? '');
		for (const message of whatTells(tellsOf(walked))) yield { ...spot, message, picks: [], remedy: REWRITE };
	},
);

/** The same over the whole course. */
export function courseTells(all: readonly Tells[]): Finding[] {
	return whatTells(addTells(all)).map((message) => {
		return {
			rule: noTell.id,
			file: 'stories',
			line: 1,
			message: `Over the course: ${message}`,
			picks: [],
			remedy: REWRITE,
		};
	});
}
