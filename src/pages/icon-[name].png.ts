/** The icons that manifest.json names. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { ICONS, paintIcon } from '../toolchain/editions/preview/icon.ts';

export const getStaticPaths = (() => Object.keys(ICONS).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(await paintIcon(params['name'] as keyof typeof ICONS), { headers: { 'content-type': 'image/png' } });
