/** A built page made to carry its player: one script and no other, its policy, its links, what its players carry. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { carrying, ownElements, parsed, storiesOf } from '../../../../../src/toolchain/editions/carried/page.ts';

const HTML = `<!doctype html><html><head><meta http-equiv="content-security-policy" content="default-src 'self'"><style>@font-face{src:url("../../_astro/a.woff2")}</style></head><body>
<story-player data-src="../../stories/tidy/story.json" data-pictures="../../stories/tidy/pictures.json"><a class="choice" href="../../stories/tidy/book/1.html#1-2">Go</a><div data-end data-src="../../stories/tidy/chair.json"></div><template><a href="../../stories/tidy/index.html">On</a></template></story-player><script type="module" src="../../_astro/x.js"></script>
<a href="../../help/index.html">Help</a><a href="../../help/index.html" data-whole>All</a><a href="https://www.wikipedia.org/">Out</a><a href="#map">Map</a><quick-exit><a href="https://www.wikipedia.org/">Out now</a></quick-exit></body></html>`;
const page = parsed(HTML, 'embed/tidy/index.html');
const load = {
	script: 'start()',
	carried: new Map([['stories/tidy', '<script type="application/json">{}</script>']]),
	font: 'data:font/woff2;base64,AA',
};
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const linksOf = (html: string) =>
	[...html.matchAll(/<a [^>]*?(?:href="([^"]*)")?[^>]*>/g)].map(([link]) => /href="([^"]*)"/.exec(link)?.[1]);

it('says what a page plays, and what elements it has', () => {
	expect(storiesOf(page)).toEqual(['stories/tidy']);
	expect([...ownElements(page)]).toEqual(['story-player', 'quick-exit']);
});

describe.each([true, false])('alone: %s', (alone) => {
	const html = carrying(page, { ...load, alone });

	it('has one script that runs, under its hash, and lets in nothing from anywhere', () => {
		expect(html.match(/<script>/g)).toHaveLength(1);
		expect(html).not.toContain('type="module"');
		const policy = /content="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(policy).toContain(`script-src ${hash(load.script)};`);
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/'self'|https?:|unsafe/);
	});

	it('holds the letter, last of all but the script, and each style’s hash is that of what stands there', () => {
		const styles = [...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, css = '']) => css);
		expect(styles).toEqual(['', `@font-face{src:url(${load.font})}`]);
		expect(html).toContain(`style-src ${styles.map(hash).join(' ')};`);
		expect(html).toContain(`</style><script>${load.script}</script></body>`);
	});

	it('leaves by quick exit for the page around it, too', () => {
		expect(html).toContain('<a target="_top" href="https://www.wikipedia.org/">Out now');
	});

	it('carries each story in its player, which asks for no file', () => {
		expect(html).toContain('{}</script></story-player>');
		expect(html).not.toMatch(/data-(src|pictures)=/);
	});
});

it('leads from a frame to the frame’s own pages and its own help, and still reads without a script', () => {
	expect(linksOf(carrying(page, { ...load, alone: false }))).toEqual([
		'../../stories/tidy/book/1.html#1-2',
		'../../embed/tidy/index.html',
		'#help',
		'../../help/index.html',
		'https://www.wikipedia.org/',
		'#map',
		'https://www.wikipedia.org/',
	]);
});

it('leads from a file to nothing beside it', () => {
	const { html } = {
		html: carrying(parsed(HTML.replace(' data-whole', ''), 'files/tidy/index.html'), { ...load, alone: true }),
	};
	expect(linksOf(html)).toEqual([
		undefined,
		undefined,
		'#help',
		'#help',
		'https://www.wikipedia.org/',
		'#map',
		'https://www.wikipedia.org/',
	]);
});

it('refuses a page without a policy', () => {
	expect(() => carrying(parsed('<p>', 'x.html'), { ...load, alone: false })).toThrow(
		'x.html: expected a content security policy',
	);
});
