/** Every story of the course in every language, compiled. Build side only: the browser loads one story as data. */
import type { Story } from '../../client/story/types.ts';
import { FIRST } from '../../strings/languages.ts';
import { inkFile } from '../compile/story-path.ts';

const modules = import.meta.glob<Story>(['/stories/*/[a-z][a-z].ink', '/stories/*/[a-z][a-z]-*.ink'], {
	eager: true,
	import: 'default',
});

const all = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The stories that are written in a language, by id. */
export const storiesIn = (lang: string): Story[] => all.filter((story) => story.lang === lang);

/**
 * The story of that id in a language.
 * @param asker the page or lesson that names it, for the message
 * @throws Error when there is none
 */
export function storyById(id: string, asker: string, lang: string = FIRST): Story {
	const stories = storiesIn(lang);
	const story = stories.find((candidate) => candidate.id === id);
	if (story) return story;
	const known = stories.map((candidate) => candidate.id).join(', ') || 'none';
	throw new Error(
		`${asker} names the story “${id}”. Expected one of: ${known}. Write ${inkFile({ id, lang })}, or mend the name.`,
	);
}
