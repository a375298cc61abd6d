/** What a browser asks before it puts the course on a home screen. Its addresses are seen from its own place, the site’s root. */
import type { APIRoute } from 'astro';
import { languageOf } from '../strings/languages.ts';
import { ICONS } from '../toolchain/editions/preview/icon.ts';

export const GET: APIRoute = () => {
	const { strings, locale, direction } = languageOf();
	const { title, description } = strings.site.home;
	return Response.json({
		name: title,
		description,
		lang: locale,
		dir: direction,
		start_url: './',
		scope: './',
		display: 'standalone',
		// The sheet and the roof that a page has at its top, by day.
		background_color: '#fffbf3',
		theme_color: '#333d6b',
		icons: Object.entries(ICONS).map(([name, { size, purpose }]) => ({
			src: `icon-${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
	});
};
