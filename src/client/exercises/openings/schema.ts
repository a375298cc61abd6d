/** Strips to open, in any order: what is on each, and what lies under it. */
import { z } from 'astro/zod';
import { head, torn } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

const strip = z.strictObject({
	/** What stands on the strip. */
	text: words,
	/** What was meant and what was heard, if that lies under it. */
	torn: torn.exactOptional(),
	/** Days in a row, drawn as crumbs: m missed, h heard, b missed and gone back to. */
	days: z
		.string()
		.regex(/^[mhb]+$/)
		.exactOptional(),
	/** What lies under it, a paragraph each. */
	lines: z.array(citing).min(1),
});

export const openings = z.strictObject({
	kind: z.literal('openings'),
	...head,
	/** The strips, in the page’s order. */
	strips: z.array(strip).min(2),
});

export type Openings = z.infer<typeof openings>;
