/** Lines to lay on one of a few heaps. A line may be near two of them. */
import { z } from 'astro/zod';
import { head } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

export const sorting = z
	.strictObject({
		kind: z.literal('sorting'),
		...head,
		/** Two to four heaps: a name, and what it means to lie there. */
		heaps: z
			.array(z.strictObject({ name: words, means: words }))
			.min(2)
			.max(4),
		/** Each line to lay, with a reply for each heap, in the heaps’ order. */
		lines: z.array(z.strictObject({ line: words, replies: z.array(citing) })).min(1),
	})
	.refine(({ heaps, lines }) => lines.every(({ replies }) => replies.length === heaps.length), {
		path: ['lines'],
		error: 'Each line has one reply for each heap.',
	});

export type Sorting = z.infer<typeof sorting>;
