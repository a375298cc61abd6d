/**
 * A thing to say in the reader's own words, the choices covered; then what others might say, and what each would do. Nobody
 * sees what is written. It goes with the page, unless the reader asks the device to keep it.
 */
import { z } from 'astro/zod';
import { head, question } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

/** As much as a box takes. A device keeps a little more (client/state/plans.ts). */
export const LONGEST = 300;

const box = z.strictObject({
	/** What is to be written here: stands above the box. */
	label: words,
	/** How it may begin, shown in the empty box. */
	begins: words.exactOptional(),
});

export const write = z.strictObject({
	kind: z.literal('write'),
	...head,
	/** What is known, a line each. */
	facts: z.array(words).min(1).max(6),
	/** One box, or one for each part of what is said. */
	boxes: z.array(box).min(1).max(3),
	/** What to look for in one's own words, a question each. It is for the reader alone, and has no right answer to reach. */
	look: z.array(words).min(1).max(4),
	/** Which of these is nearest to it: two to four things that kind people might say. */
	others: question,
	/** Said under it all. */
	note: citing.exactOptional(),
});

export type Write = z.infer<typeof write>;
