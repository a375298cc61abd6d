/** The site's picture, for whoever is sent an address of it. */
import type { APIRoute } from 'astro';
import { drawSite } from '../toolchain/editions/preview/draw.ts';
import { paint } from '../toolchain/editions/preview/paint.ts';

export const GET: APIRoute = async () =>
	new Response(await paint(drawSite()), { headers: { 'content-type': 'image/png' } });
