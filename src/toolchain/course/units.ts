/**
 * The units of the course, in order, by the number their folders open with, and all their lessons by name. Which of
 * these are written, the folders say.
 */

export interface Unit {
	/** The number its folder opens with. */
	readonly number: number;
	/** The folder's name without that number, and the first part of its lessons' addresses. */
	readonly slug: string;
	readonly title: string;
	/** What the unit is about, in a sentence. */
	readonly summary: string;
	/** Its lessons by number, each by the name under which lists announce it until it is written. */
	readonly lessons: Readonly<Record<number, string>>;
}

export const UNITS: readonly Unit[] = [
	{
		number: 1,
		slug: 'missed',
		title: 'Missed',
		summary: 'What it is when a feeling does not arrive, and why it happens.',
		lessons: { 1: 'What is empathic misattunement?', 2: 'Why feelings get missed', 3: 'What missed feelings do' },
	},
	{
		number: 2,
		slug: 'between-us',
		title: 'Between us',
		summary: 'In families, between friends, and between partners.',
		lessons: { 4: 'Families', 5: 'Friends', 6: 'Partners' },
	},
	{
		number: 3,
		slug: 'noticing',
		title: 'Noticing',
		summary: 'The small signs that someone does not feel understood.',
		lessons: { 7: 'The signs' },
	},
	{
		number: 4,
		slug: 'mending',
		title: 'Mending',
		summary: 'Noticing, listening, asking, and saying how you feel.',
		lessons: { 8: 'Four ways to tune in', 9: 'Listening', 10: 'Asking', 11: 'Saying how you feel' },
	},
	{
		number: 5,
		slug: 'together',
		title: 'Together',
		summary: 'Going back, and trying again.',
		lessons: { 12: 'Repair' },
	},
];

/** `<language>/<unit's number>-<unit>/<number>-<name>`. */
const ID = /^([a-z]{2,3}(?:-[A-Za-z]+)?)\/(\d+)-([a-z-]+)\/(\d+)-([a-z-]+)$/;

/** Where a lesson's folder puts it. `path` is its place on the site in its language, with a slash at each end. */
export interface LessonPlace {
	readonly language: string;
	readonly unit: Unit;
	readonly number: number;
	readonly slug: string;
	readonly path: string;
}

/**
 * Reads a lesson's place from its id, which is its folder's path under `src/content/lessons`:
 * `en/1-missed/1-what-is-misattunement` is lesson 1 of unit 1 in English, at `/missed/what-is-misattunement/`.
 * Throws where the folder is no unit's, or a part has no number.
 */
export function placeLesson(id: string): LessonPlace {
	const [, language, unitNumber, unitSlug, number, slug] = ID.exec(id) ?? [];
	const unit = UNITS.find((one) => one.slug === unitSlug && one.number === Number(unitNumber));
	if (!language || !unit || !number || !slug) {
		const folders = UNITS.map((one) => `${one.number}-${one.slug}`).join(', ');
		throw new Error(
			`src/content/lessons/${id}: expected <language>/<unit folder>/<number>-<name-in-kebab-case>, the unit folder one of ${folders}.`,
		);
	}
	return { language, unit, number: Number(number), slug, path: `/${unit.slug}/${slug}/` };
}
