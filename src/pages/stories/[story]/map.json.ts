/** A story's map, loaded by the player when the story has ended. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { STORIES } from '../../../toolchain/course/library.ts';
import { mapOf } from '../../../toolchain/editions/map/index.ts';

export const getStaticPaths: GetStaticPaths = () => STORIES.map((story) => ({ params: { story: story.id } }));

export const GET: APIRoute = async ({ params }) => {
	const file = await mapOf(params['story'] ?? '');
	return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};
