/** A story's map, loaded by the player when the story has ended. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { condensedOf } from '../../../build/condensed.ts';
import { layOut } from '../../../build/map/layout.ts';
import { STORIES } from '../../../components/story/library.ts';
import { mapFile } from '../../../components/story/map/words.ts';
import { compileStory } from '../../../story/compile.ts';
import { placesOf } from '../../../story/places.ts';

export const getStaticPaths: GetStaticPaths = () => STORIES.map((story) => ({ params: { story: story.id } }));

export const GET: APIRoute = async ({ params }) => {
	const compiled = compileStory(`stories/${params['story']}.ink`, { release: true });
	const places = placesOf(condensedOf(compiled));
	return new Response(JSON.stringify(mapFile(compiled.story, places, await layOut(places))), {
		headers: { 'content-type': 'application/json' },
	});
};
