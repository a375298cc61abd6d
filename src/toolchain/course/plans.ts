/**
 * The plans for teachers, each with the lesson, the story and the scene that it is for. Read at build time alone. What a
 * file must hold, plan-schema.ts says; here a name that leads nowhere fails the build.
 */
import { getCollection } from 'astro:content';
import type { Story } from '../../client/story/types.ts';
import { FIRST, type LanguageId } from '../../strings/languages.ts';
import { type Lesson, listLessons } from './lessons.ts';
import { storyById } from './library.ts';
import { languagePaths } from './paths.ts';
import type { PlanData } from './plan-schema.ts';
import { factsOf } from './story-files.ts';

export interface Plan {
	/** A lesson's folder, `8-four-ways`, or `the-bad-day-first-scene`; the last part of its address. */
	readonly id: string;
	readonly data: PlanData;
	/** The lesson that it is for; none for a scene of a story by itself. */
	readonly lesson?: Lesson;
	/** The story whose scene it plays. */
	readonly story: Story;
	/** Which scene of the story, from 1. */
	readonly scene: number;
}

/** How old pupils are in a school year of England: in year 7 they turn twelve. */
export const agesOf = ([first, last]: PlanData['years']): readonly [number, number] => [first + 4, last + 5];

const nameOf = (lesson: Lesson): string => lesson.entry.id.slice(lesson.entry.id.lastIndexOf('/') + 1);

function planOf(id: string, data: PlanData, lessons: readonly Lesson[], language: string): Plan {
	const file = `src/content/plans/${FIRST}/${id}.yaml`;
	if (!('lesson' in data.for)) {
		return { id, data, story: storyById(data.for.story, file, language), scene: data.for.scene };
	}
	const { lesson: name, story, scene = 1 } = data.for;
	const lesson = lessons.find((one) => nameOf(one) === name);
	if (!lesson) {
		throw new Error(`${file} is for the lesson “${name}”. Expected one of: ${lessons.map(nameOf).join(', ')}.`);
	}
	const played = story ?? lesson.entry.data.story;
	if (!played) throw new Error(`${file}: lesson ${lesson.number} names no story. Name the one that the hour plays.`);
	return { id, data, lesson, story: storyById(played, file, language), scene };
}

/** Every plan: those of the lessons, first to last, then those of scenes. Those that are not translated stand in the first language. */
export async function listPlans(language: string = FIRST): Promise<Plan[]> {
	const [entries, lessons] = await Promise.all([getCollection('plans'), listLessons(language)]);
	const nameIn = (id: string) => id.slice(id.indexOf('/') + 1);
	const own = entries.filter(({ id }) => id.startsWith(`${language}/`));
	const known = new Set(own.map(({ id }) => nameIn(id)));
	const others = entries.filter(({ id }) => id.startsWith(`${FIRST}/`) && !known.has(nameIn(id)));
	/** Stories come after all lessons, in their own order. */
	const place = ({ lesson, story }: Plan) => lesson?.number ?? 100 + factsOf(story.id).order;
	return [...own, ...others]
		.map(({ id, data }) => planOf(nameIn(id), data, lessons, language))
		.sort((a, b) => place(a) - place(b));
}

export interface PlanPath {
	readonly params: { readonly lang: LanguageId | undefined; readonly plan: string };
	readonly props: { readonly plan: Plan };
}

/** A page of a plan, in each language. */
export async function planPaths(): Promise<PlanPath[]> {
	const paths = languagePaths().map(async ({ params }) =>
		(await listPlans(params.lang)).map((plan) => ({ params: { ...params, plan: plan.id }, props: { plan } })),
	);
	return (await Promise.all(paths)).flat();
}
