/**
 * What a lesson, a page of prose and a plan for teachers must say of themselves. The text is MDX without import lines; a lesson’s place in the
 * course is its folder’s name (toolchain/course/units.ts), a page’s its file’s. An unknown key, or a point that the
 * syllabus does not have, fails the build.
 */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { pieces } from './client/exercises/schema.ts';
import { SYLLABUS } from './content/syllabus.ts';
import { planSchema } from './toolchain/course/plan-schema.ts';

const points = SYLLABUS.map((point) => point.id);

/** A lesson is a folder: `<language>/<unit folder>/<number>-<name>`. Its path is the id of what lies in it. */
const lessonFiles = (file: string) =>
	glob({
		base: './src/content/lessons',
		pattern: `*/[0-9]*-*/[0-9]*-*/${file}`,
		generateId: ({ entry }) => entry.slice(0, entry.lastIndexOf('/')),
	});

const lessons = defineCollection({
	loader: lessonFiles('index.mdx'),
	schema: z.strictObject({
		/** The page's one h1, in the words a reader of eleven would use. */
		title: z.string().min(1),
		/** One sentence: what one will know after it. Stands in lists, and in search engines. */
		summary: z.string().min(1).max(160),
		/** About how long it takes with its questions, its story apart: tests/unit/content/minutes.test.ts counts it. */
		minutes: z.number().int().positive(),
		/** The points of the syllabus it teaches, by id; each is also the `id` of the heading that teaches it. */
		points: z.array(z.enum(points)).min(1),
		/** The story that it plays, or a scene of which it plays; of two, the one for most readers: its folder’s name in `stories/`. */
		story: z.string().optional(),
		/** Whether the page has the boundary box, at its end if its text does not place it: on families, on partners. */
		boundary: z.boolean().default(false),
	}),
});

/** The exercises, worked examples and torn sheets of a lesson, beside its text. */
const exercises = defineCollection({ loader: lessonFiles('exercises.yaml'), schema: pieces });

/** A page's id is its file's place: `en/privacy`, `en/teachers/safe`. */
const pages = defineCollection({
	loader: glob({ base: './src/content/pages', pattern: '*/**/*.mdx' }),
	schema: z.strictObject({
		/** The page's one h1. */
		title: z.string().min(1),
		/** One sentence, for search engines. */
		summary: z.string().min(1).max(160),
	}),
});

/** Plans for teachers: `<language>/<id>.yaml`, the id a lesson's folder or `<story>-first-scene`. */
const plans = defineCollection({
	loader: glob({
		base: './src/content/plans',
		pattern: '*/*.yaml',
		generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
	}),
	schema: planSchema,
});

export const collections = { lessons, exercises, pages, plans };
