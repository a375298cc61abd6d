/**
 * Ink that was not written for us, as a story that `play` and `explore` take. Build side only.
 * What a tag of ours would say is missing: nobody is in the cast, an end has no name, and a choice is known by its path.
 */
import type { Story } from '../../client/story/types.ts';
import type { StoryName } from './story-path.ts';

/**
 * A story of any author's ink.
 * @param name what it is called
 * @param ink what ink's compiler made of it, without its tags: theirs may mean something else than ours
 */
export function foreignStory({ id, lang }: StoryName, ink: unknown): Story {
	// Wherever it ends: the place of an end is looked up by the ending's id, and there is none.
	const endings = { '': { title: '', place: '' } };
	const person = { id: '', name: '' };
	return { id, lang, title: id, person, cast: {}, about: '', leaves: [], takes: [], scenes: [], endings, ink };
}
