/** The map of one of the course's stories, from its walk to the file that the player loads when the story has ended. */
import type { MapFile } from '../../../client/story/map-file.ts';
import { compileStory } from '../../compile/compile.ts';
import { condensedOf } from '../../course/minimised.ts';
import { layOut } from './layout.ts';
import { placesOf } from './points.ts';
import { mapFile } from './words.ts';

/** A story's map, by the story's id. */
export async function mapOf(id: string): Promise<MapFile> {
	const compiled = compileStory(`stories/${id}.ink`, { release: true });
	const places = placesOf(condensedOf(compiled));
	return mapFile(compiled.story, places, await layOut(places));
}
