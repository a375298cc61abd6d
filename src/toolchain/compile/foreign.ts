/**
 * Ink that was not written for us, as a story that `play` and `explore` take. Build side only.
 * What a tag of ours would say is missing: nobody is in the cast, an end has no name, and a choice is known by its path.
 */
import type { Story } from '../../client/story/types.ts';

/**
 * A story of any author's ink.
 * @param id its file's name
 * @param ink what ink's compiler made of it, without its tags: theirs may mean something else than ours
 */
export function foreignStory(id: string, ink: unknown): Story {
	// Wherever it ends: the place of an end is looked up by the ending's id, and there is none.
	const endings = { '': { title: '', place: '' } };
	return { id, title: id, cast: {}, about: '', leaves: [], takes: [], scenes: [], endings, ink };
}
