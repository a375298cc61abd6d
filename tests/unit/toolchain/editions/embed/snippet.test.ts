/** What a teacher copies: a frame, links to share, an oEmbed answer. */
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import {
	frameSnippet,
	hostSnippet,
	oembedAddress,
	oembedOf,
	shareLink,
} from '../../../../../src/toolchain/editions/embed/snippet.ts';

const ADDRESS = 'https://school.example/a/embed/popcorn/';
const TITLE = 'Tom & “Jo” <b> "x"';

it('writes one frame, whatever the title, that runs scripts and has no origin', () => {
	const [frame, ...more] = parseFragment(frameSnippet(ADDRESS, TITLE)).childNodes;
	expect(more).toEqual([]);
	const attrs = new Map(
		(frame as unknown as { attrs: { name: string; value: string }[] }).attrs.map(({ name, value }) => [name, value]),
	);
	expect(attrs.get('src')).toBe(ADDRESS);
	expect(attrs.get('title')).toBe(TITLE);
	expect(attrs.get('sandbox')?.split(' ')).toContain('allow-scripts');
	expect(attrs.get('sandbox')).not.toMatch(/same-origin|allow-top-navigation(?!-by)|forms|modals/);
	expect(attrs.get('allow')).toBe('fullscreen; clipboard-write');
	expect(attrs.has('data-attuned')).toBe(true);
});

it('names the host script beside the pages', () => {
	expect(hostSnippet('https://school.example/a/')).toBe(
		'<script src="https://school.example/a/embed.js" async></script>',
	);
});

it('shares an address as a plain link', () => {
	expect(shareLink('classroom', ADDRESS)).toBe(`https://classroom.google.com/share?url=${encodeURIComponent(ADDRESS)}`);
	expect(shareLink('teams', ADDRESS)).toBe(`https://teams.microsoft.com/share?href=${encodeURIComponent(ADDRESS)}`);
});

it('answers as oEmbed with what that wants of a rich answer', () => {
	const answer = oembedOf(new URL('https://school.example/a/'), '/embed/popcorn/', 'Popcorn', 'Attuned');
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Popcorn', provider_name: 'Attuned' });
	expect(answer.width).toBeGreaterThan(0);
	expect(answer.height).toBeGreaterThan(0);
	expect(answer.html).toBe(frameSnippet(ADDRESS, 'Popcorn'));
});

it('names a page’s answer beside it, at the root of a domain, in a folder, and in another language', () => {
	expect(oembedAddress(new URL('https://school.example/'), '/embed/popcorn/')).toBe(
		'https://school.example/embed/popcorn/oembed.json',
	);
	expect(oembedAddress(new URL('https://school.example/a/attuned/'), '/es/embed/popcorn/')).toBe(
		'https://school.example/a/attuned/es/embed/popcorn/oembed.json',
	);
});
