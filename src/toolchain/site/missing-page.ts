/**
 * The page that a host shows where there is none. It stands at whatever address was missed, in folders that are not there,
 * so relative addresses would miss too. Where the course will stand is known only to who said so while building
 * (ATTUNED_ADDRESS); then this page alone has addresses from the root of its domain. Its styles are left as they are, under
 * their hash: deep in a folder it goes without the course's own letter.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'parse5';
import { elementsIn } from './inline-styles.ts';
import { ADDRESSES, edited, quoted } from './relative.ts';

const PAGE = '404.html';

/** Of another site, of the domain's root, or of this page. */
const STAYS = /^([a-z][a-z0-9+.-]*:|\/|#|\?|$)/i;

/**
 * A page at the root of the build with every relative address turned into one from the domain's root.
 * @param root where the build stands: `/attuned/`
 */
export function rootedHtml(html: string, root: string): string {
	const elements = [...elementsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
	const edits = elements.flatMap(({ attrs, sourceCodeLocation: at }) =>
		attrs.flatMap(({ name, value }) => {
			const place = at?.attrs?.[name];
			if (!place || !ADDRESSES.has(name) || STAYS.test(value)) return [];
			return [{ start: place.startOffset, end: place.endOffset, text: quoted(name, root + value) }];
		}),
	);
	return edited(html, edits);
}

/**
 * The Astro integration. It stands after `inlineStyles`.
 * @param address where the course will stand, if that is known
 */
export function missingPage(address: URL | undefined): AstroIntegration {
	return {
		name: 'attuned:missing-page',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				if (!address) return;
				const file = join(fileURLToPath(dir), PAGE);
				await writeFile(file, rootedHtml(await readFile(file, 'utf8'), address.pathname));
			},
		},
	};
}
