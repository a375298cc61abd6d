/** What a page keeps of a lesson, act by act, on the reader's own device. Loaded with the first of them, not before. */
import { LESSONS, reachedOf, withBegun, withoutBegun, withRead } from './lessons.ts';
import { REVIEWS, withAnswer, withoutNew } from './reviews.ts';
import { openStore } from './synced-store.ts';

export const keepBegun = (lesson: string): void =>
	openStore(LESSONS).update(lesson, (lessons) => withBegun(lessons, lesson));

export const keepRead = (lesson: string): void =>
	openStore(LESSONS).update(lesson, (lessons) => withRead(lessons, lesson));

/** One of the lesson's questions was answered, there or where they come back. */
export const keepAnswer = (lesson: string): void =>
	openStore(REVIEWS).update(lesson, (reviews, now) => withAnswer(reviews, lesson, now));

/** The reader left the lesson by quick exit: one that was only begun is not named, and its questions are not offered. */
export function leaveLesson(lesson: string): void {
	if (reachedOf(openStore(LESSONS).$value.get(), lesson) !== 'begun') return;
	openStore(LESSONS).update(lesson, (lessons) => withoutBegun(lessons, lesson));
	openStore(REVIEWS).update(lesson, (reviews) => withoutNew(reviews, lesson));
}
