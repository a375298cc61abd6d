/** One moment, shown twice in the same place: as it was missed, and as it was mended. */
import { z } from 'astro/zod';
import { face, head, torn } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

const side = z.strictObject({
	/** What the side is called where one changes between them. */
	name: words,
	/** Who it is, and what shows then. */
	face,
	/** What was said to them, with its quotation marks. */
	said: words,
	/** What came of it. */
	brought: words,
	/** What was meant and what was heard. */
	torn,
	/** What there is to see on this side. */
	look: citing,
});

export const beforeAfter = z.strictObject({
	kind: z.literal('before-after'),
	...head,
	/** As it was missed. */
	before: side,
	/** As it was mended. */
	after: side,
});

export type BeforeAfter = z.infer<typeof beforeAfter>;
