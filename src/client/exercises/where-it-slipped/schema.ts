/** Short scenes in which the loop of reading and answering tore, or did not. */
import { z } from 'astro/zod';
import { head } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

/** The loop has two places that can tear; or it held. */
export const SLIPS = ['reading', 'answering', 'nowhere'] as const;
export type Slip = (typeof SLIPS)[number];

const scene = z.strictObject({
	/** A name for the scene, a word or two. */
	title: words,
	/** What happens, a paragraph each. */
	lines: z.array(words).min(1),
	/** Where it tore, for the ribbon. */
	slipped: z.enum(SLIPS),
	/** What is said to each place that a reader may name. */
	replies: z.strictObject({ reading: citing, answering: citing, nowhere: citing }),
});

export const whereItSlipped = z.strictObject({
	kind: z.literal('where-it-slipped'),
	...head,
	/** The scenes; in one of them the loop held. */
	scenes: z.array(scene).min(1),
});

export type WhereItSlipped = z.infer<typeof whereItSlipped>;
