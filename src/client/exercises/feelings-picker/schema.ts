/** A moment to find words for. Several words fit; each has its reply. */
import { z } from 'astro/zod';
import { face, head } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';
import { FAMILIES } from './feelings.ts';

export const feelingsPicker = z.strictObject({
	kind: z.literal('feelings-picker'),
	...head,
	/** Who it is, and what shows. */
	face,
	/** What there is to know, a paragraph each. */
	scene: z.array(words).min(1),
	/** The families on offer (strings, `exercises.feelings`): a reply to each of a family’s three words, from weak to strong. */
	families: z.partialRecord(z.enum(FAMILIES), z.tuple([citing, citing, citing])),
	/** Said to “not sure”, which is always on offer. */
	notSure: citing,
	/** What a guess is, and what it is not. */
	note: citing,
});

export type FeelingsPicker = z.infer<typeof feelingsPicker>;
