/** What a page keeps of a lesson, act by act, on the reader's own device. Loaded with the first of them, not before. */
import { LESSONS, withBegun, withoutBegun, withRead } from './lessons.ts';
import { REVIEWS, withAnswer } from './reviews.ts';
import { openStore } from './synced-store.ts';

export const keepBegun = (lesson: string): void =>
	openStore(LESSONS).update(lesson, (lessons) => withBegun(lessons, lesson));

export const keepRead = (lesson: string): void =>
	openStore(LESSONS).update(lesson, (lessons) => withRead(lessons, lesson));

/** One of the lesson's questions was answered, there or where they come back. */
export const keepAnswer = (lesson: string): void =>
	openStore(REVIEWS).update(lesson, (reviews, now) => withAnswer(reviews, lesson, now));

/** The reader left the lesson by quick exit. */
export const leaveLesson = (lesson: string): void =>
	openStore(LESSONS).update(lesson, (lessons) => withoutBegun(lessons, lesson));
