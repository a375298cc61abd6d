/** What the player loads: the compiled story, and the art of its scenes. */
import { pictureData } from '../../../client/drawing/picture-data.ts';
import type { Edition } from '../edition.ts';

export const playing: Edition = {
	id: 'playing',
	files: ({ story }) => [
		{ name: 'story.json', body: () => story },
		{ name: 'pictures.json', body: () => pictureData(story) },
	],
};
