/** A short scene in which the reader marks the line where it slipped. */
import { z } from 'astro/zod';
import { LANDINGS } from '../../story/types.ts';
import { head } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

const line = z.strictObject({
	/** Who says it; left out where it is done and not said. */
	who: words.exactOptional(),
	/** What is said, with its quotation marks, or done. */
	text: words,
	/** How the two of them stand after it: how far the halves of its sheet lie apart. */
	landed: z.enum(LANDINGS),
	/** What it did to the two of them. Every line is somebody’s answer. */
	reply: citing,
});

export const markTheLine = z.strictObject({
	kind: z.literal('mark-the-line'),
	...head,
	/** What is asked of the lines. */
	ask: words,
	/** The scene, line by line. */
	lines: z.array(line).min(2),
});

export type MarkTheLine = z.infer<typeof markTheLine>;
