/** What each built page says to whoever is sent its address; and the pictures, whether or not the build names them. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteAddress } from '../../src/toolchain/editions/preview/sharing.ts';
import { builtFiles, builtPages, DIST, headOf, readBuilt } from './built.ts';

const site = siteAddress(process.env.ATTUNED_ADDRESS);

function tagsOf(file: string): Map<string, string> {
	const metas = headOf(file).filter(({ tag, attrs }) => tag === 'meta' && attrs.has('property'));
	return new Map(metas.map(({ attrs }) => [attrs.get('property') ?? '', attrs.get('content') ?? '']));
}

test.each(builtPages())('/$address has its title and its sentence', ({ file }) => {
	const tags = tagsOf(file);
	expect(tags.get('og:title')).toMatch(/\S/);
	expect(tags.get('og:description')).toMatch(/\S/);
});

test.each(builtPages())('/$address names a whole address of its picture, or none', ({ file, address }) => {
	const image = tagsOf(file).get('og:image');
	if (!site) return expect(image).toBeUndefined();
	const [, story] = /^stories\/([^/]+)/.exec(address) ?? [];
	expect(image).toBe(new URL(story ? `stories/${story}/preview.png` : 'preview.png', site).href);
	expect(builtFiles()).toContain(image?.slice(site.href.length));
	return undefined;
});

test('there is a picture of the site and of each story, and none is heavy', () => {
	const previews = builtFiles().filter((file) => file.endsWith('preview.png'));
	const stories = new Set(builtPages().flatMap(({ address }) => /^stories\/([^/]+)/.exec(address)?.[1] ?? []));
	expect(previews).toEqual(['preview.png', ...[...stories].map((id) => `stories/${id}/preview.png`)].sort());
	for (const file of previews) expect(statSync(join(DIST, file)).size, file).toBeLessThanOrEqual(60_000);
});

test('each piece that can stand in a frame names its oEmbed answer by a whole address, where the build knows one', () => {
	const pieces = builtPages().flatMap(({ address }) => /^embed\/([^/]+)\/$/.exec(address)?.[1] ?? []);
	expect(pieces.length).toBeGreaterThan(20);
	const answers = builtFiles().filter((file) => file.endsWith('oembed.json'));
	expect(answers).toEqual(site ? pieces.map((id) => `embed/${id}/oembed.json`) : []);
	for (const id of pieces) {
		const named = headOf(`embed/${id}/index.html`).filter(
			({ attrs }) => attrs.get('type') === 'application/json+oembed',
		);
		const page = site && new URL(`embed/${id}/`, site).href;
		expect(named.map(({ attrs }) => attrs.get('href'))).toEqual(page ? [`${page}oembed.json`] : []);
		if (page) expect(JSON.parse(readBuilt(`embed/${id}/oembed.json`)).html).toContain(`src="${page}"`);
	}
});
