/** Questions that fetch something back from memory. */
import { z } from 'astro/zod';
import { head, question } from '../common/schema.ts';

export const check = z.strictObject({
	kind: z.literal('check'),
	...head,
	/** What is asked: three things. */
	questions: z.array(question).min(1),
});

export type Check = z.infer<typeof check>;
