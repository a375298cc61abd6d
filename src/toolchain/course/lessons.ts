/**
 * The lessons that exist, in the order of the course, each with its place and its exercises. Read at build time alone.
 */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { FIRST } from '../../strings/languages.ts';
import type { LessonPlace, Unit } from './units.ts';
import { placeLesson, UNITS } from './units.ts';

export interface Lesson extends LessonPlace {
	readonly entry: CollectionEntry<'lessons'>;
	/** What its text places by id. */
	readonly pieces: CollectionEntry<'exercises'>['data'];
	readonly title: string;
	readonly summary: string;
	/** About how long it takes, its story apart. */
	readonly minutes: number;
	readonly hasStory: boolean;
}

/** A unit that has lessons, with them. */
export interface TaughtUnit extends Unit {
	readonly path: string;
	readonly lessons: readonly Lesson[];
}

/** Every lesson that is written, in every language. */
async function everyLesson(): Promise<Lesson[]> {
	const [entries, exercises] = await Promise.all([getCollection('lessons'), getCollection('exercises')]);
	const pieces = new Map(exercises.map(({ id, data }) => [id, data]));
	return entries.map((entry) => ({
		...placeLesson(entry.id),
		entry,
		pieces: pieces.get(entry.id) ?? {},
		title: entry.data.title,
		summary: entry.data.summary,
		minutes: entry.data.minutes,
		hasStory: Boolean(entry.data.story),
	}));
}

/** The lessons of the course, first to last: in a language, and where one is not translated yet in the first language. */
export async function listLessons(language: string = FIRST): Promise<Lesson[]> {
	const lessons = await everyLesson();
	const own = lessons.filter((lesson) => lesson.language === language);
	const others = lessons.filter(
		(lesson) => lesson.language === FIRST && !own.some(({ number }) => number === lesson.number),
	);
	return [...own, ...others].sort((a, b) => a.unit.number - b.unit.number || a.number - b.number);
}

/** The lesson that a story belongs to: the last that plays it, since an earlier one may play its first scene alone. */
export async function lessonOf(story: string, language?: string): Promise<Lesson | undefined> {
	const plays = ({ entry: { data, body } }: Lesson) => data.story === story || body?.includes(`<Story id="${story}"`);
	return (await listLessons(language)).findLast(plays);
}

/** The units that have a lesson, first to last. */
export function groupByUnit(lessons: readonly Lesson[]): TaughtUnit[] {
	return UNITS.map((unit) => ({
		...unit,
		path: `/${unit.slug}/`,
		lessons: lessons.filter((lesson) => lesson.unit === unit),
	})).filter((unit) => unit.lessons.length > 0);
}
