/** The player with one person in its pictures. */

import type { Person } from '../../drawing/person.ts';
import { type PictureData, picturesOf } from '../../drawing/pictures.ts';
import type { Story } from '../../story/types.ts';
import { startPlayer } from '../player.ts';

/**
 * Takes over a `<story-player>` with a story and the art of its scenes.
 * @param waiting a pick made before this was loaded
 */
export type Start = (root: HTMLElement, story: Story, art: PictureData, waiting?: string) => void;

/** The player whose pictures show this person. */
export const startWith =
	(person: Person): Start =>
	(root, story, art, waiting) =>
		startPlayer(root, story, picturesOf(art, person, story.id), waiting);
