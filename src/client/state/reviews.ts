/**
 * When a lesson's questions are offered again: a small table of intervals, and when each lesson's were last answered. What
 * was answered is kept nowhere. An offer that is not taken changes nothing, and nothing is counted as failed.
 *
 * Only time that has passed is asked, in milliseconds since the epoch, so that neither a time zone nor a clock change
 * in spring moves it. A clock that was set back leaves answers in the future: by a day or more that says nothing of when
 * they were given, and the questions are on offer.
 */
import { byName, count, record } from './guard.ts';
import { LESSON_NAME } from './lessons.ts';
import { defineStore } from './store.ts';

/** How a lesson's questions stand. */
export interface Answered {
	/** When one of them was last answered, in ms since the epoch, by this device's clock. */
	readonly at: number;
	/** How many of the intervals are behind them. */
	readonly times: number;
}

/** A lesson's name → how its questions stand. Look up with `answeredOf`. */
export type Reviews = Readonly<Record<string, Answered>>;

/** Kept under `attuned:reviews`. Each act looks at the device first, so two tabs add to one list. */
export const REVIEWS = defineStore<Reviews>({
	key: 'attuned:reviews',
	v: 0,
	guard: byName(LESSON_NAME, record<Answered>({ at: count, times: count }), 100),
	empty: {},
});

/** Two days, a week, three weeks; then no more. */
export const INTERVALS: readonly number[] = [2, 7, 21];
const DAY = 86_400_000;
/** A lesson at two, and another in the morning two days later: that is two days for whoever has them. */
const EARLY = DAY / 2;
/** How many questions are offered at a time. */
export const AT_A_TIME = 2;

/** How a lesson's questions stand; undefined if none was answered yet. Safe for any name. */
export const answeredOf = (reviews: Reviews, lesson: string): Answered | undefined =>
	Object.hasOwn(reviews, lesson) ? reviews[lesson] : undefined;

/** Whether an interval has passed. */
export function isDue({ at, times }: Answered, now: number): boolean {
	const days = INTERVALS[times];
	const passed = now - at;
	return days !== undefined && (passed <= -DAY || passed >= days * DAY - EARLY);
}

/** The lesson whose questions are on offer: of those that are due, the one answered longest ago. */
export function dueLesson(reviews: Reviews, lessons: readonly string[], now: number): string | undefined {
	const at = (lesson: string) => answeredOf(reviews, lesson)?.at ?? 0;
	return lessons
		.filter((lesson) => {
			const answered = answeredOf(reviews, lesson);
			return answered && isDue(answered, now);
		})
		.sort((a, b) => at(a) - at(b))[0];
}

/**
 * One of a lesson's questions was answered, in the lesson or when it came back. Due, they move on to the next interval;
 * else the one that runs begins anew. Several answers in one sitting are one.
 */
export function withAnswer(reviews: Reviews, lesson: string, now: number): Reviews {
	const before = answeredOf(reviews, lesson);
	if (!before) return { ...reviews, [lesson]: { at: now, times: 0 } };
	if (isDue(before, now)) return { ...reviews, [lesson]: { at: now, times: before.times + 1 } };
	const sitting = Math.abs(now - before.at) < EARLY;
	return sitting || before.times >= INTERVALS.length
		? reviews
		: { ...reviews, [lesson]: { at: now, times: before.times } };
}

/** A lesson whose questions have not come back yet is forgotten. */
export function withoutNew(reviews: Reviews, lesson: string): Reviews {
	if (answeredOf(reviews, lesson)?.times !== 0) return reviews;
	const { [lesson]: _, ...others } = reviews;
	return others;
}

/** Which of a lesson's questions are offered: others each time, and from the first again after the last. */
export function offeredOf<T>(questions: readonly T[], times: number): T[] {
	const { length } = questions;
	return Array.from({ length: Math.min(AT_A_TIME, length) }, (_, at) => (times * AT_A_TIME + at) % length).flatMap(
		(at) => questions.slice(at, at + 1),
	);
}
