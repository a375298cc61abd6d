/** The map, from a story's walk to the file that the player loads when the story has ended. */
import type { Edition } from '../edition.ts';
import { layOut } from './layout.ts';
import { placesOf } from './points.ts';
import { mapFile } from './words.ts';

export const map: Edition = {
	id: 'map',
	files: (from) => [
		{
			name: 'map.json',
			async body() {
				const places = placesOf(from.walked());
				return mapFile(from, places, await layOut(places));
			},
		},
	],
};
