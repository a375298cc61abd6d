/**
 * No part of a turn has more words than can be taken in at once. The least there may be is for the report; how many
 * lines a turn has, and how long a choice is, rules of their own say.
 */
import type { Beat, Turn } from '../../../client/story/types.ts';
import { countWords } from '../../compile/lint.ts';
import { rule } from './rule.ts';
import { at, firstSteps } from './turns.ts';

/**
 * A turn is talk, up to 28 short lines of it, and then what opens the next decision: 300 words are two minutes, and more
 * than that is a scene of its own. A reaction is the talk's first half. A choice has its own rule (`short-choices`); here
 * is the most that any kind of it may have. What is looked back on is read three at a time: so it is short.
 */
const LIMITS = { turn: 300, 'last turn': 300, choice: 16, reaction: 120, did: 8, why: 20, thought: 12 } as const;
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
	'No turn has more than 300 words, no choice 16, no reaction 120, no did 8, no why 20, no thought 12.',
	function* (walk) {
		const opening = walk.graph.turns[walk.graph.opening];
		const opens = opening ? countsOf(opening, false).turn : 0;
		if (opening && opens > LIMITS.turn) {
			yield {
				...walk.spotOfPlace(opening.place),
				message: `The story opens with ${opens} words. Expected ${LIMITS.turn} at most.`,
				picks: [],
				remedy: `${CUT.turn}.`,
			};
		}
		for (const step of firstSteps(walk)) {
			const ends = walk.graph.states[step.to]?.ending !== undefined;
			for (const [part, words] of Object.entries(countsOf(step.brought, ends)) as [Part, number][]) {
				const most = LIMITS[part];
				if (words <= most) continue;
				yield {
					...at(walk, step),
					message: `The ${part} of “${step.pick}” has ${words} words. Expected ${most} at most.`,
					remedy: `${CUT[part]}.`,
				};
			}
		}
	},
);
