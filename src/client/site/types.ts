/** What the site's parts are told of lessons and units: as much as they print. Types alone. */

/** A lesson as a link to it. */
export interface LessonLink {
	readonly path: string;
	readonly title: string;
}

/** A lesson as a list shows it. `minutes`: about how long it takes, its story apart. */
export interface LessonCard extends LessonLink {
	readonly number: number;
	readonly summary: string;
	readonly minutes: number;
	readonly hasStory: boolean;
}

/** A lesson that is not written yet: it leads nowhere. */
export interface ComingLesson extends Pick<LessonCard, 'number' | 'title'> {
	readonly path?: undefined;
}

/** A unit with its lessons, and those still to come. Without a lesson it has no page. */
export interface UnitCard {
	readonly number: number;
	readonly title: string;
	readonly summary: string;
	readonly path?: string;
	readonly lessons: readonly LessonCard[];
	readonly coming: readonly ComingLesson[];
}
