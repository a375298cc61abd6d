/** The compiled story as data, loaded by the player when it is wanted. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { STORIES, storyById } from '../../../toolchain/course/library.ts';

export const getStaticPaths: GetStaticPaths = () => STORIES.map((story) => ({ params: { story: story.id } }));

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(storyById(params['story'] ?? '', 'src/pages/stories/[story]/story.json.ts')), {
		headers: { 'content-type': 'application/json' },
	});
