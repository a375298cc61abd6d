/** A sentence put together from halves: one that fits the facts, or a small plan of the reader’s own. */
import { z } from 'astro/zod';
import { answer, head } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

/** As much of a half as a device keeps (client/state/plans.ts). */
const LONGEST_KEPT = 120;

const half = answer.extend({
	/** The facts carry it, and it is about the feeling. In a plan every half fits, with each half of the other parts: any is praised. */
	fits: z.literal(true).exactOptional(),
	/** Where a half blames: the same thing said without blame. */
	instead: words.exactOptional(),
});

const part = z.strictObject({
	/** The place in the sentence that is to be filled, with “…”. */
	legend: words,
	/** Two to four things that may stand in it. */
	halves: z.array(half).min(2).max(4),
});

export const builder = z
	.strictObject({
		kind: z.literal('builder'),
		...head,
		/** What is known: the sentence is to fit this, and no more. */
		facts: z.array(words).min(1),
		/** The sentence, with “…” for each part. */
		pattern: words,
		/** Two parts or three. */
		parts: z.array(part).min(2).max(3),
		/** Said when every part fits. */
		whole: citing,
		/** A plan of the reader’s own: what is chosen stays on the device. */
		kept: z.literal(true).exactOptional(),
	})
	.refine(({ pattern, parts }) => pattern.split('…').length === parts.length + 1, {
		path: ['pattern'],
		error: 'The pattern has one “…” for each part.',
	})
	.refine(({ kept, parts }) => kept || parts.every(({ halves }) => halves.filter(({ fits }) => fits).length === 1), {
		path: ['parts'],
		error: 'In each part one half fits, and no more than one.',
	})
	.refine(({ kept, parts }) => !kept || parts.every(({ halves }) => halves.every(({ fits }) => fits)), {
		path: ['parts'],
		error: 'In a plan every half fits.',
	})
	.refine(({ kept, parts }) => !kept || parts.every(({ halves }) => halves.every(isShort)), {
		path: ['parts'],
		error: `A half of a plan has ${LONGEST_KEPT} characters or fewer: a device keeps no more.`,
	});

function isShort({ text }: { readonly text: string }): boolean {
	return text.length <= LONGEST_KEPT;
}

export type Builder = z.infer<typeof builder>;
