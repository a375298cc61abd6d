/** A story's picture, for whoever is sent its address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { STORIES, storyById } from '../../../toolchain/course/library.ts';
import { drawStory } from '../../../toolchain/editions/preview/draw.ts';
import { paint } from '../../../toolchain/editions/preview/paint.ts';

export const getStaticPaths: GetStaticPaths = () => STORIES.map((story) => ({ params: { story: story.id } }));

export const GET: APIRoute = async ({ params }) => {
	const story = storyById(params['story'] ?? '', 'src/pages/stories/[story]/preview.png.ts');
	return new Response(await paint(drawStory(story)), { headers: { 'content-type': 'image/png' } });
};
