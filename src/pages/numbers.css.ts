/** The style sheet that every page of the editions in numbers shares. */
import type { APIRoute } from 'astro';
import { numbersCss } from '../toolchain/editions/book/styles.ts';

export const GET: APIRoute = () => new Response(numbersCss(), { headers: { 'content-type': 'text/css' } });
