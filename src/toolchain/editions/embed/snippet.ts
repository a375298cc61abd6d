/**
 * What a teacher copies: the frame of a story or a lesson as HTML, the line of the host script, links to share, and the
 * same as oEmbed (oembed.com, 1.0) for sites that make a frame of an address by themselves. Pure.
 */

/** The size of a frame that works without a script around it. */
const WIDTH = 720;
export const HEIGHT = 760;

/** What a frame may do: run its script, open a tab of its own, save a picture, be left by quick exit. It has no origin, and needs none. */
export const SANDBOX =
	'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation';
export const ALLOW = 'fullscreen; clipboard-write';

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The frame of a page of ours. `address`: whole, with its host. */
export const frameSnippet = (address: string, title: string): string =>
	`<iframe data-attuned src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" sandbox="${SANDBOX}" allow="${ALLOW}" loading="lazy"></iframe>`;

/** The line that lets frames grow, for a page's end. `site`: with a slash at its end. */
export const hostSnippet = (site: string): string => `<script src="${escaped(site)}embed.js" async></script>`;

/** Where each service takes an address; what follows is the address itself. */
export const SHARE = {
	classroom: 'https://classroom.google.com/share?url=',
	teams: 'https://teams.microsoft.com/share?href=',
} as const;

/** Links that share an address; each opens the service's own page, and nothing of theirs is loaded here. */
export const shareLink = (service: keyof typeof SHARE, address: string): string =>
	SHARE[service] + encodeURIComponent(address);

/** Where a page's oEmbed answer stands. `path`: the page's own, from the build's root: `/embed/popcorn/`. */
export const oembedAddress = (site: URL, path: string): string => new URL(`.${path}oembed.json`, site).href;

/** The oEmbed answer for such a page: a file a page, since there is no server to ask. */
export const oembedOf = (site: URL, path: string, title: string, provider: string) => ({
	version: '1.0',
	type: 'rich',
	provider_name: provider,
	provider_url: site.href,
	title,
	width: WIDTH,
	height: HEIGHT,
	html: frameSnippet(new URL(`.${path}`, site).href, title),
});
