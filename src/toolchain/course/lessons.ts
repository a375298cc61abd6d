/**
 * The lessons that exist, in the order of the course, each with its place. Read at build time alone.
 */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { LessonPlace, Unit } from './units.ts';
import { placeLesson, UNITS } from './units.ts';

export interface Lesson extends LessonPlace {
	readonly entry: CollectionEntry<'lessons'>;
	readonly title: string;
	readonly summary: string;
	/** About how long it takes. */
	readonly minutes: number;
}

/** A unit that has lessons, with them. */
export interface TaughtUnit extends Unit {
	readonly path: string;
	readonly lessons: readonly Lesson[];
}

/** Every lesson that is written, first to last. */
export async function listLessons(): Promise<Lesson[]> {
	const entries = await getCollection('lessons');
	const lessons = entries.map((entry) => ({
		...placeLesson(entry.id),
		entry,
		title: entry.data.title,
		summary: entry.data.summary,
		minutes: entry.data.minutes,
	}));
	return lessons.sort((a, b) => a.unit.number - b.unit.number || a.number - b.number);
}

/** The lesson that a story belongs to: the last that names it, since an earlier one may play its first scene alone. */
export async function lessonOf(story: string): Promise<Lesson | undefined> {
	return (await listLessons()).findLast((lesson) => lesson.entry.data.story === story);
}

/** The units that have a lesson, first to last. */
export function groupByUnit(lessons: readonly Lesson[]): TaughtUnit[] {
	return UNITS.map((unit) => ({
		...unit,
		path: `/${unit.slug}/`,
		lessons: lessons.filter((lesson) => lesson.unit === unit),
	})).filter((unit) => unit.lessons.length > 0);
}
