/** What a page says of itself to whoever is sent its address: with and without the site's own address. */
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/client/story/types.ts';
import { en } from '../../../../src/strings/en/index.ts';
import { previewOf, sharingTags, siteAddress } from '../../../../src/toolchain/editions/preview/sharing.ts';

const page = {
	site: 'Attuned',
	locale: 'en-GB',
	title: 'Families',
	description: 'The people who know us best miss us, too.',
	preview: previewOf(en.site.preview),
};

describe('the address of the site', () => {
	it('is none where nobody named it', () => {
		expect(siteAddress(undefined)).toBeUndefined();
		expect(siteAddress('')).toBeUndefined();
	});

	it('ends in a slash, and may be a folder', () => {
		expect(siteAddress('https://school.example')?.href).toBe('https://school.example/');
		expect(siteAddress('https://school.example/a/attuned')?.href).toBe('https://school.example/a/attuned/');
		expect(siteAddress('http://school.example/attuned//?x#y')?.href).toBe('http://school.example/attuned/');
	});

	it.each(['school.example', '/attuned/', 'file:///attuned/'])('refuses %s, and says what to do', (given) => {
		expect(() => siteAddress(given)).toThrow(/ATTUNED_ADDRESS is “.*Expected .*https:.*unset ATTUNED_ADDRESS/);
	});
});

describe('the tags of a page', () => {
	it('are words alone where the site has no address', () => {
		const tags = Object.fromEntries(sharingTags(page));
		expect(tags).toMatchObject({ 'og:title': 'Families', 'og:description': page.description });
		expect(Object.keys(tags).filter((name) => /image/.test(name))).toEqual([]);
	});

	it('have the picture’s whole address where it has one', () => {
		const tags = Object.fromEntries(sharingTags(page, siteAddress('https://school.example/attuned')));
		expect(tags).toMatchObject({
			'og:image': 'https://school.example/attuned/preview.png',
			'og:image:width': '1200',
			'og:image:height': '630',
		});
		expect(tags['og:image:alt']).toMatch(/^A dark house\./);
	});

	it('have a story’s own picture on a story’s pages, in its language’s folder', () => {
		const story = { id: 'popcorn', person: { name: 'Ravi' } } as Story;
		for (const [folder, path] of [
			['', 'stories/popcorn/preview.png'],
			['es/', 'es/stories/popcorn/preview.png'],
		] as const) {
			const preview = previewOf(en.site.preview, story, folder);
			const tags = Object.fromEntries(sharingTags({ ...page, preview }, siteAddress('https://school.example/attuned')));
			expect(tags['og:image']).toBe(`https://school.example/attuned/${path}`);
			expect(tags['og:image:alt']).toContain('Ravi');
		}
	});
});
