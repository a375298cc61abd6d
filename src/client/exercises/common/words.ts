/**
 * The words of an exercise, and the marks in them that cite a source: `[L42]`, where the claim ends, as in “… was
 * forgiven more [L42].” A word that may cite is read through Words.astro, which writes the mark as a link.
 */
import { z } from 'astro/zod';
import { SOURCES } from '../../../content/sources.ts';
import { citedIn } from './marks.ts';

const KNOWN: ReadonlySet<string> = new Set(SOURCES.map(({ id }) => id));

/** Words that cite nothing: a title, an answer, a name. */
export const words = z
	.string()
	.min(1)
	.refine((text) => citedIn(text).length === 0, 'No source can be cited here. A lead, a reply or a note can.');

/** Words that may cite sources, each by its id in src/content/sources.ts in square brackets: `[L42]`. */
export const citing = z
	.string()
	.min(1)
	.refine((text) => citedIn(text).every((id) => KNOWN.has(id)), {
		error: ({ input }) => {
			const unknown = citedIn(String(input)).filter((id) => !KNOWN.has(id));
			return `There is no source ${unknown.join(', ')} in src/content/sources.ts.`;
		},
	});
