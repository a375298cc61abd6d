/**
 * The lessons that exist, in the order of the course, each with its place and its exercises. Read at build time alone.
 */
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { Story } from '../../client/story/types.ts';
import { FIRST } from '../../strings/languages.ts';
import { storiesIn } from './library.ts';
import { factsOf } from './story-files.ts';
import type { LessonPlace, Unit } from './units.ts';
import { placeLesson, UNITS } from './units.ts';

/** A story as a list shows it. */
export interface ListedStory {
	readonly id: string;
	readonly title: string;
	/** About how long one road takes. */
	readonly minutes: number;
	/** Its endings: id → title. */
	readonly endings: Readonly<Record<string, string>>;
}

/** How long a lesson's story is: of a set, each of its stories; of one that the lesson plays in part, that part. */
export interface StoryTime {
	readonly minutes: number;
	/** How many stories there are, each of about that length. */
	readonly stories: number;
}

export interface Lesson extends LessonPlace {
	readonly entry: CollectionEntry<'lessons'>;
	/** What its text places by id. */
	readonly pieces: CollectionEntry<'exercises'>['data'];
	readonly title: string;
	readonly summary: string;
	/** About how long it takes, its story apart. */
	readonly minutes: number;
	/** What its head's story takes on top, if it names one. */
	readonly storyTime?: StoryTime;
	/** The stories that belong to it, in the order of its text: each story of the course to one lesson. */
	readonly stories: readonly ListedStory[];
}

type Written = Omit<Lesson, 'stories'>;

/** A unit with its lessons. One that has none yet has no page either. */
export interface TaughtUnit extends Omit<Unit, 'lessons'> {
	readonly path?: string;
	readonly lessons: readonly Lesson[];
	/** Those that are not written yet. */
	readonly coming: readonly { readonly number: number; readonly title: string }[];
}

/** What a lesson plays up to a scene's rest is its first scene: as long as one of them is on average. */
function timeOfStory({ data: { story }, body = '' }: CollectionEntry<'lessons'>): Pick<Lesson, 'storyTime'> {
	if (story === undefined) return {};
	const { minutes, scenes, set } = factsOf(story);
	const placed = [...body.matchAll(/<Story id="([^"]*)"/g)].map(([, id = '']) => id);
	const stories = set === undefined ? 1 : placed.filter((id) => factsOf(id).set === set).length;
	const inPart = body.includes(`<Story id="${story}" until=`);
	return { storyTime: { minutes: inPart ? Math.round(minutes / scenes) : minutes, stories } };
}

/** Every lesson that is written, in every language. */
async function everyLesson(): Promise<Written[]> {
	const [entries, exercises] = await Promise.all([getCollection('lessons'), getCollection('exercises')]);
	const pieces = new Map(exercises.map(({ id, data }) => [id, data]));
	return entries.map((entry) => ({
		...placeLesson(entry.id),
		entry,
		pieces: pieces.get(entry.id) ?? {},
		title: entry.data.title,
		summary: entry.data.summary,
		minutes: entry.data.minutes,
		...timeOfStory(entry),
	}));
}

const listed = ({ id, title, endings }: Story): ListedStory => ({
	id,
	title,
	minutes: factsOf(id).minutes,
	endings: Object.fromEntries(Object.entries(endings).map(([ending, { title: name }]) => [ending, name])),
});

/** Where in its lesson's text a story is played: later than all text where only the lesson's head names it. */
const placeIn = ({ entry: { data, body = '' } }: Written, story: string): number | undefined => {
	const at = body.indexOf(`<Story id="${story}"`);
	return at >= 0 ? at : data.story === story ? body.length : undefined;
};

/** The lesson that a story belongs to: the last that plays it, since an earlier one may play its first scene alone. */
const homeOf = <L extends Written>(lessons: readonly L[], story: string): L | undefined =>
	lessons.findLast((lesson) => placeIn(lesson, story) !== undefined);

/** The lessons of the course, first to last: in a language, and where one is not translated yet in the first language. */
export async function listLessons(language: string = FIRST): Promise<Lesson[]> {
	const lessons = await everyLesson();
	const own = lessons.filter((lesson) => lesson.language === language);
	const others = lessons.filter(
		(lesson) => lesson.language === FIRST && !own.some(({ number }) => number === lesson.number),
	);
	const all = [...own, ...others].sort((a, b) => a.unit.number - b.unit.number || a.number - b.number);
	const stories = storiesIn(language);
	return all.map((lesson) => {
		const at = (id: string) => placeIn(lesson, id) ?? 0;
		const its = stories.filter(({ id }) => homeOf(all, id) === lesson);
		return { ...lesson, stories: its.sort((a, b) => at(a.id) - at(b.id)).map(listed) };
	});
}

/** The stories of a language that belong to no lesson. */
export const storiesApart = (lessons: readonly Lesson[], language: string = FIRST): ListedStory[] =>
	storiesIn(language)
		.filter(({ id }) => !homeOf(lessons, id))
		.map(listed);

/** Where the reader of a story goes on, without the language: below its place in its lesson, or home if it is in none. */
export async function wayOnAfter(story: string, language?: string): Promise<string> {
	const lesson = homeOf(await listLessons(language), story);
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
