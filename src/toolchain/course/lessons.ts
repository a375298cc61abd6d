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

/** A unit with its lessons. One that has none yet has no page either. */
export interface TaughtUnit extends Omit<Unit, 'lessons'> {
	readonly path?: string;
	readonly lessons: readonly Lesson[];
	/** Those that are not written yet. */
	readonly coming: readonly { readonly number: number; readonly title: string }[];
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
async function lessonOf(story: string, language?: string): Promise<Lesson | undefined> {
	const plays = ({ entry: { data, body } }: Lesson) => data.story === story || body?.includes(`<Story id="${story}"`);
	return (await listLessons(language)).findLast(plays);
}

/** Where the reader of a story goes on, without the language: below its place in its lesson, or home if it is in none. */
export async function wayOnAfter(story: string, language?: string): Promise<string> {
	const lesson = await lessonOf(story, language);
	return lesson ? `${lesson.path}#after-${story}` : '/';
}

/** All units, first to last. */
export function groupByUnit(lessons: readonly Lesson[]): TaughtUnit[] {
	return UNITS.map((unit) => {
		const written = lessons.filter((lesson) => lesson.unit === unit);
		const coming = Object.entries(unit.lessons)
			.map(([number, title]) => ({ number: Number(number), title }))
			.filter(({ number }) => !written.some((lesson) => lesson.number === number));
		return { ...unit, ...(written.length > 0 && { path: `/${unit.slug}/` }), lessons: written, coming };
	});
}
