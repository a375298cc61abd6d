/**
 * Who serves which point of the syllabus in the real course, read off its lessons and off what was proved of its stories.
 * Pure. Who is missing, coverage.ts says.
 */
import { findUnserved, type Service, type Unserved } from './coverage.ts';
import type { LessonFile } from './lesson-files.ts';

/** A story, as much of it as was proved: the points that it says it lives, each at a place that a reader reaches. */
export interface LivingStory {
	readonly id: string;
	readonly lived: readonly { readonly point: string; readonly place: string }[];
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The ids of a lesson's headings. */
export const headingsOf = ({ text }: Pick<LessonFile, 'text'>): string[] => all(text, /<h[23] id="([^"]*)">/g);

/** The ids of the exercises that a lesson's text places. */
const exercisesIn = ({ text }: Pick<LessonFile, 'text'>): string[] => all(text, /<Exercise id="([^"]*)" \/>/g);

/** Kinds of exercise that show something and ask for no answer: to open a strip, or to turn a side, practises nothing. */
const SHOWS: ReadonlySet<string> = new Set(['openings', 'before-after']);

/**
 * What a lesson serves: a point is taught where the lesson names it and a heading has its id, and practised where an
 * exercise that asks for an answer or an act names it and the text places that exercise.
 */
export function servedByLesson(lesson: Pick<LessonFile, 'number' | 'points' | 'text' | 'pieces'>): Service[] {
	const by = `lesson ${lesson.number}`;
	const headings = headingsOf(lesson);
	const taught = lesson.points
		.filter((point) => headings.includes(point))
		.map((point): Service => ({ point, way: 'taught', by, place: point }));
	const asks = exercisesIn(lesson).filter((place) => !SHOWS.has(lesson.pieces[place]?.kind ?? ''));
	const practised = asks.flatMap((place) =>
		(lesson.pieces[place]?.points ?? []).map((point): Service => ({ point, way: 'practised', by, place })),
	);
	return [...taught, ...practised];
}

/** What a story serves: it lives a point. */
export const servedByStory = ({ id, lived }: LivingStory): Service[] =>
	lived.map(({ point, place }): Service => ({ point, way: 'lived', by: id, place }));

/** Everything that the lessons and the stories serve. */
export const courseServices = (lessons: readonly LessonFile[], stories: readonly LivingStory[]): Service[] => [
	...lessons.flatMap(servedByLesson),
	...stories.flatMap(servedByStory),
];

/** Which points the course as it stands leaves unserved, and which are still to come. */
export const courseCoverage = (lessons: readonly LessonFile[], stories: readonly LivingStory[]): Unserved =>
	findUnserved(
		courseServices(lessons, stories),
		lessons.map(({ number }) => number),
	);
