/** A short scene for two people to act out, each with a card that the other doesn’t see; and a way to do it alone. */
import { z } from 'astro/zod';
import { head, question } from '../common/schema.ts';
import { citing, words } from '../common/words.ts';

const role = z.strictObject({
	/** Who it is: the card’s heading. */
	who: words,
	/** What stands on the card, a line each. */
	card: z.array(words).min(1).max(6),
});

export const actOut = z.strictObject({
	kind: z.literal('act-out'),
	...head,
	/** How long it takes with both turns, in minutes. */
	minutes: z.number().int().min(1).max(10),
	/** Two people, a card each. */
	roles: z.tuple([role, role]),
	/** What to do, in order. */
	steps: z.array(words).min(2).max(6),
	/** How to do it with nobody there. */
	alone: citing,
	/** Asked afterwards; two to four answers, all of them fair. */
	after: question,
});

export type ActOut = z.infer<typeof actOut>;
