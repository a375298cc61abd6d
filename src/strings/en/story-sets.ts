/**
 * What is said of stories that belong together (`set` in their story.yaml): on their list in a lesson, and when a
 * reader has seen every one. Each set has its own words under its id; how many stories it has, they say by themselves.
 */
import { inWords } from './numbers.ts';

const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sets: a title for the list, and what they have in common, a paragraph each. */
const sets = {
	'five-causes': {
		title: 'Five scenes, one or two minutes each',
		common: 'What the five have in common',
		said: [
			'Nobody in these five scenes meant any harm. Everything that you did in them was kindly meant. It is not so everywhere. And a hurt can be real even if nobody meant it.',
			'And each time, something stood between you and what somebody felt: busy hands, being sure too soon, an old rule, a full head, or the way that people do it at home. It can happen to anyone, on any day.',
			'In round two, something small helped each time: one sentence, or one thing that you did.',
		],
	},
} as const satisfies Record<string, { title: string; common: string; said: readonly string[] }>;

export const storySets = {
	/** Beside a story that the reader is done with: met to an ending, or seen by its lighter way. */
	met: 'seen',
	/** How many there are, and how many are still to be met. */
	left: (all: number, left: number): string => {
		if (left === 0) return `You have seen all ${inWords(all)}.`;
		if (left === all) return `You can take the ${inWords(all)} in any order.`;
		return `You have seen ${inWords(all - left)} of the ${inWords(all)}. ${start(inWords(left))} ${left === 1 ? 'is' : 'are'} left.`;
	},
	/** From the end of one to another. */
	next: (title: string) => `On to “${title}”`,
	sets,
};
