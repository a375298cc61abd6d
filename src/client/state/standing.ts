/**
 * What a reader has met of the course, out of what the device keeps: the one place that says what begun, done, met and
 * finished mean. Pure. Nothing is counted here, and nothing weighed.
 *
 * - A lesson is done when its end was on the screen. A story is done when an ending was met or its lighter way was read.
 * - A point is met when its lesson is done (taught), or in a story (lived): by a pick at the place that lives it, by an
 *   ending that no road reaches without it, or by the lighter way, which is of equal worth.
 * - The course is finished when every lesson is done, and the story that each lesson names.
 * - A story that was left by quick exit is not named as begun or done until its reader is back: somebody else may look.
 */
import { type Attempt, type Attempts, attemptOf, isDone } from './attempts.ts';
import { type Lessons, reachedOf } from './lessons.ts';

export type Standing = 'new' | 'begun' | 'done';

/** As much of the course as this asks. */
export interface CourseOutline {
	readonly lessons: readonly {
		/** Its name, as in its address. */
		readonly id: string;
		/** The points of the syllabus that it teaches. */
		readonly points: readonly string[];
		/** The story that it names as its own. */
		readonly story?: string | undefined;
	}[];
	readonly stories: readonly {
		readonly id: string;
		/** For each point that it lives: a pick or an ending of these says that the reader was at its place. */
		readonly lives: readonly {
			readonly point: string;
			readonly picks: readonly string[];
			readonly endings: readonly string[];
		}[];
	}[];
}

/** What is asked of what the device keeps. */
export interface Kept {
	readonly attempts: Attempts;
	readonly lessons: Lessons;
}

export interface Met {
	/** Lessons done, and stories done. */
	readonly read: readonly string[];
	readonly played: readonly string[];
	/** Point → the lessons and the stories that it was met in; a point that was met in none is not here. */
	readonly points: ReadonlyMap<string, { readonly taught: readonly string[]; readonly lived: readonly string[] }>;
	readonly finished: boolean;
	/** Nothing is kept that could be shown. */
	readonly nothing: boolean;
}

/** An attempt that may be shown to whoever looks. */
function shownAttempt(attempts: Attempts, story: string): Attempt | undefined {
	const attempt = attemptOf(attempts, story);
	return attempt?.held ? undefined : attempt;
}

export function lessonStanding(lessons: Lessons, lesson: string): Standing {
	const reached = reachedOf(lessons, lesson);
	return reached === 'read' ? 'done' : (reached ?? 'new');
}

/** How a story stands, with the ids of the endings met, and whether its lighter way was read. */
export function storyStanding(attempts: Attempts, story: string) {
	const attempt = shownAttempt(attempts, story);
	const standing: Standing = attempt && isDone(attempt) ? 'done' : attempt?.picks.length ? 'begun' : 'new';
	return { standing, endings: attempt?.endings ?? [], lighter: attempt?.lighter ?? false };
}

/** Whether a course is finished by one who has read and played these. */
export const isFinished = (course: CourseOutline, read: readonly string[], played: readonly string[]): boolean =>
	course.lessons.length > 0 &&
	course.lessons.every(({ id, story }) => read.includes(id) && (story === undefined || played.includes(story)));

/** What of a course was met. */
export function metIn(course: CourseOutline, { attempts, lessons }: Kept): Met {
	const lessonIs = (standing: Standing) => course.lessons.filter(({ id }) => lessonStanding(lessons, id) === standing);
	const storyIs = (standing: Standing) =>
		course.stories.filter(({ id }) => storyStanding(attempts, id).standing === standing);
	const points = new Map<string, { taught: string[]; lived: string[] }>();
	const at = (point: string) => points.get(point) ?? points.set(point, { taught: [], lived: [] }).get(point);
	for (const { id, points: taught } of lessonIs('done')) for (const point of taught) at(point)?.taught.push(id);
	for (const { id, lives } of course.stories) {
		const attempt = shownAttempt(attempts, id);
		if (!attempt) continue;
		for (const { point, picks, endings } of lives) {
			const was =
				attempt.lighter ||
				picks.some((pick) => attempt.picks.includes(pick)) ||
				endings.some((ending) => attempt.endings.includes(ending));
			if (was && !at(point)?.lived.includes(id)) at(point)?.lived.push(id);
		}
	}
	const read = lessonIs('done').map(({ id }) => id);
	const played = storyIs('done').map(({ id }) => id);
	const begun = lessonIs('begun').length + storyIs('begun').length;
	return {
		read,
		played,
		points,
		finished: isFinished(course, read, played),
		nothing: read.length + played.length + begun === 0,
	};
}
