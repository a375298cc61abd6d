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
interface StoryTime {
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

const PLAYED = /<Story id="([^"]+)"/g;

/** The stories that a lesson plays, in the order of its text: last the one that only its head names. */
const playedIn = ({ entry: { data, body = '' } }: Written): string[] => [
	...new Set([...[...body.matchAll(PLAYED)].map(([, id]) => id as string), ...(data.story ? [data.story] : [])]),
];

/** Story → the lesson that it belongs to: the last that plays it, since an earlier one may play its first scene alone. */
const homesIn = <L extends Written>(lessons: readonly L[]): ReadonlyMap<string, L> =>
	new Map(lessons.flatMap((lesson) => playedIn(lesson).map((id) => [id, lesson] as const)));

/** Language → what a build has found: pages ask for it by the hundred. While writing it is read anew each time. */
const found = new Map<string, Promise<Lesson[]>>();

/** The lessons of the course, first to last: in a language, and where one is not translated yet in the first language. */
export function listLessons(language: string = FIRST): Promise<Lesson[]> {
	const known = import.meta.env?.PROD ? found.get(language) : undefined;
	const lessons = known ?? readLessons(language);
	found.set(language, lessons);
	return lessons;
}

async function readLessons(language: string): Promise<Lesson[]> {
	const lessons = await everyLesson();
	const own = lessons.filter((lesson) => lesson.language === language);
	const numbers = new Set(own.map(({ number }) => number));
	const others = lessons.filter((lesson) => lesson.language === FIRST && !numbers.has(lesson.number));
	const all = [...own, ...others].sort((a, b) => a.unit.number - b.unit.number || a.number - b.number);
	const homes = homesIn(all);
	const stories = new Map(storiesIn(language).map((story) => [story.id, story]));
	return all.map((lesson) => {
		const its = playedIn(lesson).filter((id) => homes.get(id) === lesson);
		return { ...lesson, stories: its.flatMap((id) => stories.get(id) ?? []).map(listed) };
	});
}

/** The stories of a language that belong to no lesson. */
export function storiesApart(lessons: readonly Lesson[], language: string = FIRST): ListedStory[] {
	const homes = homesIn(lessons);
	return storiesIn(language)
		.filter(({ id }) => !homes.has(id))
		.map(listed);
}

const homes = new WeakMap<readonly Lesson[], ReturnType<typeof homesIn<Lesson>>>();

/** Where the reader of a story goes on, without the language: below its place in its lesson, or home if it is in none. */
export async function wayOnAfter(story: string, language?: string): Promise<string> {
	const lessons = await listLessons(language);
	const known = homes.get(lessons) ?? homesIn(lessons);
	homes.set(lessons, known);
	const lesson = known.get(story);
	return lesson ? `${lesson.path}#after-${story}` : '/';
}

/** All units, first to last. */
export function groupByUnit(lessons: readonly Lesson[]): TaughtUnit[] {
	return UNITS.map((unit) => {
		const written = lessons.filter((lesson) => lesson.unit === unit);
		const numbers = new Set(written.map(({ number }) => number));
		const coming = Object.entries(unit.lessons)
			.map(([number, title]) => ({ number: Number(number), title }))
			.filter(({ number }) => !numbers.has(number));
		return { ...unit, ...(written.length > 0 && { path: `/${unit.slug}/` }), lessons: written, coming };
	});
}
