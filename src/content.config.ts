/**
 * What a lesson's file must say of itself. The text below is MDX; its place in the course is its file's name
 * (content/units.ts). An unknown key, or a point that the syllabus does not have, fails the build.
 */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { SYLLABUS } from './content/syllabus.ts';

const points = SYLLABUS.map((point) => point.id);

const lessons = defineCollection({
	loader: glob({ base: './src/content/lessons', pattern: '[0-9]-*/[0-9]*-*.mdx' }),
	schema: z.strictObject({
		/** The page's one h1, in the words a reader of eleven would use. */
		title: z.string().min(1),
		/** One sentence: what one will know after it. Stands in lists, and in search engines. */
		summary: z.string().min(1).max(160),
		/** About how long it takes, with its story and its questions. */
		minutes: z.number().int().positive(),
		/** The points of the syllabus it teaches, by id; each is also the `id` of the heading that teaches it. */
		points: z.array(z.enum(points)).min(1),
		/** The story that it plays, or a scene of which it plays: the name of its file in `stories/`. */
		story: z.string().optional(),
		/** Whether the page has the boundary box, at its end if its text does not place it: on families, on partners. */
		boundary: z.boolean().default(false),
	}),
});

export const collections = { lessons };
