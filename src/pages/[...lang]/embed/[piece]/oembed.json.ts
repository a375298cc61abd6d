/** The oEmbed answer of each story and lesson; none where the site's address is not known, since it needs a whole one. */
import type { APIRoute } from 'astro';
import { pageLanguage } from '../../../../strings/page-language.ts';
import { type Piece, piecePaths } from '../../../../toolchain/editions/embed/pieces.ts';
import { oembedOf } from '../../../../toolchain/editions/embed/snippet.ts';
import { siteAddress } from '../../../../toolchain/editions/preview/sharing.ts';

const site = siteAddress(process.env['ATTUNED_ADDRESS']);

export const getStaticPaths = async () => (site ? piecePaths() : []);

export const GET: APIRoute<{ piece: Piece }> = ({ params, props: { piece } }) => {
	const { href, strings } = pageLanguage(params);
	const answer = site && oembedOf(site, href(`/embed/${piece.id}/`), piece.title, strings.site.home.title);
	return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
};
