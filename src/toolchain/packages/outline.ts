/** The outline of the course, for its packages: from the folders of lessons and stories, without Astro. */
import type { PackageContents } from '../../client/classroom/lms/engine.ts';
import type { Story } from '../../client/story/types.ts';
import { languageOf } from '../../strings/languages.ts';
import { type Compiled, compileStory } from '../compile/compile.ts';
import { inkFile } from '../compile/story-path.ts';
import { readLessons } from '../course/lesson-files.ts';
import { UNITS } from '../course/units.ts';
import type { Outline } from './list.ts';

/** The stories that a lesson's text plays or leads to, and the one that its head names. */
const storiesIn = (text: string, named: string | undefined): string[] => [
	...new Set([
		...[...text.matchAll(/<Story\s+id="([^"]+)"/g)].flatMap(([, id]) => id ?? []),
		...(named ? [named] : []),
	]),
];

/** The course in a language, with the stories handed in. */
export function outlineOf(stories: readonly Pick<Story, 'id' | 'title' | 'about'>[], language?: string): Outline {
	const { strings } = languageOf(language);
	const lessons = readLessons(language).map(({ unit, slug, head, text }) => {
		const named = typeof head['story'] === 'string' ? head['story'] : undefined;
		return { unit, slug, title: String(head['title']), story: named, stories: storiesIn(text, named) };
	});
	return {
		title: strings.site.home.title,
		description: strings.packages.description,
		units: UNITS.map((unit) => ({
			slug: unit.slug,
			title: unit.title,
			summary: unit.summary,
			lessons: lessons.filter((lesson) => lesson.unit === unit),
		})),
		stories: stories.map(({ id, title, about }) => ({ id, title, about })),
	};
}

/** The names that a story's places are written with: every pick that its ink has. */
export function namesOf(
	id: string,
	lang = 'en',
	compile: (file: string) => Compiled = compileStory,
): PackageContents['stories'][string] {
	const { lines, story } = compile(inkFile({ id, lang }));
	return {
		picks: lines.flatMap(({ tags }) => tags.filter(({ name }) => name === 'pick').map(({ value }) => value)),
		endings: Object.keys(story.endings),
		given: story.takes.flatMap(({ flag, values }) => values.map((value) => `${flag}=${value}`)),
	};
}
