/** A story's other chair, loaded by the player when the story has ended. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chairOf } from '../../../content/chairs/all.ts';
import { STORIES } from '../../../toolchain/course/library.ts';

export const getStaticPaths: GetStaticPaths = () => STORIES.map((story) => ({ params: { story: story.id } }));

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(chairOf(params['story'] ?? '')), { headers: { 'content-type': 'application/json' } });
