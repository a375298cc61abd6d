/** A worked example: a miss and its repair as a short scene. It is read, and serves no point by itself. */
import { z } from 'astro/zod';
import { words } from '../common/words.ts';

/** A line of it: said, thought and not said, or done. */
const line = z.union([
	z.strictObject({ who: words, says: words }),
	z.strictObject({ who: words, thinks: words }),
	z.strictObject({ does: words }),
]);

export const example = z.strictObject({
	kind: z.literal('example'),
	/** Its heading. */
	title: words,
	/** Where and when, and who. */
	setting: words,
	/** The scene: a line with `who` and `says` or `thinks`, or with `does`. */
	lines: z.array(line).min(2),
});

export type Example = z.infer<typeof example>;
