/** The other chair, loaded by the player when the story has ended. */
import { chairOf } from '../../course/story-files.ts';
import type { Edition } from '../edition.ts';

export const otherChair: Edition = {
	id: 'other-chair',
	files: ({ story }) => [{ name: 'chair.json', body: () => chairOf(story.id, story.lang) }],
};
