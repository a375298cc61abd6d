/** What the site's parts are told of lessons and units: as much as they print. Types alone. */

/** A lesson as a link to it. */
export interface LessonLink {
	readonly path: string;
	readonly title: string;
}

/** A story as a list shows it. `minutes`: about how long one road takes. `endings`: id → title. */
export interface StoryCard {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly endings: Readonly<Record<string, string>>;
}

/** A lesson as a list shows it. `minutes`: about how long it takes, its story apart. */
export interface LessonCard extends LessonLink {
	readonly number: number;
	/** Its name: under it the device keeps how far it was read. */
	readonly slug: string;
	readonly summary: string;
	readonly minutes: number;
	/** Of its story, or of each of its stories, on top. */
	readonly storyTime?: { readonly minutes: number; readonly stories: number };
	/** Those that belong to it. */
	readonly stories: readonly StoryCard[];
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
