/** The picture that shows when somebody shares a story's address. */
import type { Edition } from '../edition.ts';
import { drawStory } from './draw.ts';
import { paint } from './paint.ts';

export const preview: Edition = {
	id: 'preview',
	files: ({ story }) => [{ name: 'preview.png', body: () => paint(drawStory(story)) }],
};
