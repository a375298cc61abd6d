/**
 * What a page says of itself to whoever is sent its address: title, sentence and picture (Open Graph). A picture needs a
 * whole address, since what reads it is no browser; but one build runs on any host and knows none. So whoever puts the
 * course on the web names its address in ATTUNED_ADDRESS; without it there is a title and a sentence, and no picture:
 * better none than one that leads nowhere.
 */
import type { Story } from '../../../client/story/types.ts';
import type { Strings } from '../../../strings/languages.ts';
import { HEIGHT, WIDTH } from './size.ts';

/** A picture of the build: its address from the build's root, and what is to be seen. */
export interface Preview {
	readonly path: string;
	readonly alt: string;
}

/** The picture of a story, or the site's for every page that belongs to none. `folder`: the language's own, or nothing. */
export function previewOf(words: Strings['site']['preview'], story?: Story, folder = ''): Preview {
	return story
		? { path: `${folder}stories/${story.id}/preview.png`, alt: words.story(story.person.name) }
		: { path: 'preview.png', alt: words.site };
}

/**
 * Where the course will stand on the web, with a slash at its end, if whoever builds it says so.
 * @param given the value of ATTUNED_ADDRESS: `https://school.example/attuned`
 * @throws Error when it is no web address
 */
export function siteAddress(given: string | undefined): URL | undefined {
	if (!given) return undefined;
	const url = URL.canParse(given) ? new URL(given) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new Error(
			`ATTUNED_ADDRESS is “${given}”. Expected the address at which the course will stand, such as ` +
				'https://school.example/attuned/. To build without one: unset ATTUNED_ADDRESS',
		);
	}
	return new URL(`${url.origin}${url.pathname.replace(/\/*$/, '/')}`);
}

/** What a page has to say. */
export interface Shared {
	/** The product's name. */
	readonly site: string;
	/** BCP 47: `en-GB`. */
	readonly locale: string;
	readonly title: string;
	readonly description: string;
	readonly preview: Preview;
}

/** The page's tags, `property` → `content`, in order. The picture only where the site’s address is known. */
export function sharingTags(
	{ site: name, locale, title, description, preview }: Shared,
	site?: URL,
): [string, string][] {
	const words: [string, string][] = [
		['og:type', 'website'],
		['og:site_name', name],
		['og:locale', locale.replace('-', '_')],
		['og:title', title],
		['og:description', description],
	];
	if (!site) return words;
	return [
		...words,
		['og:image', new URL(preview.path, site).href],
		['og:image:type', 'image/png'],
		['og:image:width', String(WIDTH)],
		['og:image:height', String(HEIGHT)],
		['og:image:alt', preview.alt],
	];
}
