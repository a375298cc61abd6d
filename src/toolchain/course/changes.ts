/** What changed in the course and when, as readers would notice it: the one file of it, held to its shape. Node only. */
import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { FIRST } from '../../strings/languages.ts';
import { readYaml } from './read-yaml.ts';

/** A day that there is: 2026-02-30 is none. */
export const isDay = (text: string) => new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

export const changesSchema = z
	.array(
		z.strictObject({
			/** The day on which readers got it. */
			date: z.string().refine(isDay, 'a day that there is, as 2026-11-29'),
			/** What they would notice, a sentence each. */
			changes: z.array(z.string().min(1)).min(1),
		}),
	)
	.min(1)
	.superRefine((days, context) => {
		for (const [at, { date }] of days.entries()) {
			const above = days[at - 1]?.date;
			if (above === undefined || date < above) continue;
			context.addIssue({
				code: 'custom',
				path: [at, 'date'],
				message: `a day before ${above}, since the newest stands first`,
			});
		}
	});

/** The file in a language. */
export const changesFile = (language: string): string => `src/content/changes/${language}.yaml`;

/**
 * What changed, the newest day first; in the first language, where it is not translated yet.
 * @throws StoryError saying what was expected, what was found, and the line
 */
export function readChanges(language: string = FIRST): z.infer<typeof changesSchema> {
	const file = changesFile(language);
	return readYaml(existsSync(file) ? file : changesFile(FIRST), changesSchema);
}
