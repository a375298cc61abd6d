/** The art of a story's scenes as data, loaded by the player beside the story. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureData } from '../../../client/drawing/picture-data.ts';
import { STORIES, storyById } from '../../../toolchain/course/library.ts';

export const getStaticPaths: GetStaticPaths = () => STORIES.map((story) => ({ params: { story: story.id } }));

export const GET: APIRoute = ({ params }) =>
	new Response(
		JSON.stringify(pictureData(storyById(params['story'] ?? '', 'src/pages/stories/[story]/pictures.json.ts'))),
		{
			headers: { 'content-type': 'application/json' },
		},
	);
