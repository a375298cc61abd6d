/**
 * How far each lesson was read: begun, or to its end. No times, no answers. What of it is written when, the lesson's page
 * says (site/lesson-reached.ts); what it comes to beside the stories, standing.ts.
 */
import { byName, type Guard } from './guard.ts';
import { defineStore } from './store.ts';

/** `begun`: its exercises were reached, or one was answered. `read`: its end was on the screen. */
export type Reached = 'begun' | 'read';

/** A lesson's name, as in its address → how far it was read. Look up with `reachedOf`. */
export type Lessons = Readonly<Record<string, Reached>>;

/** The name of a lesson: the same in every language. */
export const LESSON_NAME = /^[a-z](-?[a-z0-9]){0,63}$/;

const reached: Guard<Reached> = (found): found is Reached => found === 'begun' || found === 'read';

/** Kept under `attuned:lessons`. Each act looks at the device first, so two tabs add to one list. */
export const LESSONS = defineStore<Lessons>({
	key: 'attuned:lessons',
	v: 0,
	guard: byName(LESSON_NAME, reached, 100),
	empty: {},
});

/** How far a lesson was read; undefined if it was not begun. Safe for any name. */
export const reachedOf = (lessons: Lessons, lesson: string): Reached | undefined =>
	Object.hasOwn(lessons, lesson) ? lessons[lesson] : undefined;

/** The lesson is begun. One that was begun or read stays as it is. */
export const withBegun = (lessons: Lessons, lesson: string): Lessons =>
	reachedOf(lessons, lesson) ? lessons : { ...lessons, [lesson]: 'begun' };

/** The lesson was read to its end. */
export const withRead = (lessons: Lessons, lesson: string): Lessons =>
	reachedOf(lessons, lesson) === 'read' ? lessons : { ...lessons, [lesson]: 'read' };

/** The reader left by quick exit: a lesson that was only begun is not named to whoever comes next. */
export function withoutBegun(lessons: Lessons, lesson: string): Lessons {
	if (reachedOf(lessons, lesson) !== 'begun') return lessons;
	const { [lesson]: _, ...others } = lessons;
	return others;
}
