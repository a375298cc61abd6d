/** Every story of the course, compiled. Build side only: the browser loads one story as data. */
import type { Story } from '../../client/story/types.ts';

const modules = import.meta.glob<Story>('/stories/*.ink', { eager: true, import: 'default' });

/** All stories, by id. */
export const STORIES: readonly Story[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The story of that id.
 * @param asker the page or lesson that names it, for the message
 * @throws Error when there is none
 */
export function storyById(id: string, asker: string): Story {
	const story = STORIES.find((candidate) => candidate.id === id);
	if (story) return story;
	const known = STORIES.map((candidate) => candidate.id).join(', ') || 'none';
	throw new Error(
		`${asker} names the story “${id}”. Expected one of: ${known}. Write stories/${id}.ink, or mend the name.`,
	);
}
