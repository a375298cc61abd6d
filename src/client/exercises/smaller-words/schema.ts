/** A big word made smaller: a word for a feeling, a more exact one, and where it sits. Every answer is a real one. */
import { z } from 'astro/zod';
import { answer, head, question } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

const big = answer.extend({
	/** The words that are more exact, and what is said to each. */
	smaller: question,
});

export const smallerWords = z
	.strictObject({
		kind: z.literal('smaller-words'),
		...head,
		/** What there is to know, a paragraph each. */
		scene: z.array(words).min(1),
		/** What is asked first. */
		ask: words,
		/** Two to four big words. */
		big: z.array(big).min(2).max(4),
		/** Where it sits: chest, stomach … Two to four places. */
		where: question,
		/** What could be said with them, “…” for the smaller word and for the place. */
		pattern: words,
		/** What the words are for, and what they don’t settle. */
		note: citing,
	})
	.refine(({ pattern }) => pattern.split('…').length === 3, {
		path: ['pattern'],
		error: 'The pattern has two “…”: one for the smaller word, and one for the place.',
	});

export type SmallerWords = z.infer<typeof smallerWords>;
