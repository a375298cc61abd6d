/** A story's picture, for whoever is sent its address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawStory } from '../../../build/preview/draw.ts';
import { paint } from '../../../build/preview/paint.ts';
import { STORIES, storyById } from '../../../components/story/library.ts';

export const getStaticPaths: GetStaticPaths = () => STORIES.map((story) => ({ params: { story: story.id } }));

export const GET: APIRoute = async ({ params }) => {
	const story = storyById(params['story'] ?? '', 'src/pages/stories/[story]/preview.png.ts');
	return new Response(await paint(drawStory(story)), { headers: { 'content-type': 'image/png' } });
};
