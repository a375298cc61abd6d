/** No part of a turn has more words than can be taken in at once. The least there may be is for the report. */
import type { Beat, Turn } from '../../../client/story/types.ts';
import { countWords } from '../../compile/lint.ts';
import { at, firstSteps } from '../turn-steps.ts';
import { rule } from './rule.ts';

/**
 * A turn is a talk: up to 28 lines between two decisions, some ten words each, and a peak may have more. A choice is
 * short; where the wording is the point it is one whole line.
 */
const LIMITS = { turn: 300, 'last turn': 320, choice: 16, reaction: 220, did: 8, why: 20, thought: 12 } as const;
export type Part = keyof typeof LIMITS;

const wordsIn = (beats: readonly Beat[]) => beats.reduce((sum, { text }) => sum + countWords(text), 0);
const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(countWords));

/**
 * How many words the parts of a turn have; 0 of what it has not.
 * @param ends it ends the story
 */
export function countsOf(turn: Turn, ends: boolean): Record<Part, number> {
	const all = wordsIn(turn.beats);
	return {
		turn: ends ? 0 : all,
		'last turn': ends ? all : 0,
		choice: countWords(turn.said ?? ''),
		reaction: wordsIn(turn.beats.slice(0, turn.answers)),
		did: countWords(turn.did ?? ''),
		why: countWords(turn.why ?? ''),
		thought: longest(turn.beats.filter(({ how }) => how === 'inside').map(({ text }) => text)),
	};
}

const HALVE = 'Cut it, or let a go_on stand between two halves of it';
const CUT: Record<Part, string> = {
	turn: HALVE,
	'last turn': HALVE,
	choice: 'Say it shorter',
	reaction: 'Cut it, or let some of it open the next decision, after the divert',
	did: 'Say only what could be seen',
	why: 'Cut it to one sentence',
	thought: 'Cut it',
};

export const wordLimits = rule(
	'word-limits',
	'No turn has more than 300 words (the last, with an ending in it, 320), no choice 16, no reaction 220, no did 8, no why 20, no thought 12.',
	function* (walked) {
		const opening = walked.graph.turns[walked.graph.opening];
		const opens = opening ? countsOf(opening, false).turn : 0;
		if (opening && opens > LIMITS.turn) {
			yield {
				...walked.spotOfPlace(opening.place),
				message: `The story opens with ${opens} words. Expected ${LIMITS.turn} at most.`,
				picks: [],
				remedy: `${CUT.turn}.`,
			};
		}
		for (const step of firstSteps(walked)) {
			const ends = walked.graph.states[step.to]?.ending !== undefined;
			for (const [part, words] of Object.entries(countsOf(step.brought, ends)) as [Part, number][]) {
				const most = LIMITS[part];
				if (words <= most) continue;
				yield {
					...at(walked, step),
					message: `The ${part} of “${step.pick}” has ${words} words. Expected ${most} at most.`,
					remedy: `${CUT[part]}.`,
				};
			}
		}
	},
);
