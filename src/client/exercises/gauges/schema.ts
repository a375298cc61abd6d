/** What shows, as a gauge that moves with what is said, beside what is inside, which nobody can see. A picture, no measurement. */
import { z } from 'astro/zod';
import { answer, head } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

const levels = {
	/** What can be seen from outside, 0–10. */
	shows: z.number().min(0).max(10),
};

const start = z.strictObject(levels);

export const gauges = z.strictObject({
	kind: z.literal('gauges'),
	...head,
	/** The scene before anyone says anything, a paragraph each. */
	scene: z.array(words).min(1),
	/** How it stands then. */
	start,
	/** Two or three things that somebody may say, and where each takes what shows. */
	replies: z.array(answer.extend(levels)).min(2).max(3),
	/** What the gauges are not. */
	note: citing,
});

export type Gauges = z.infer<typeof gauges>;
export type Levels = z.infer<typeof start>;
