/** The page that a host shows where there is none: it leads home from any depth, and nothing else in it is touched. */
import { expect, it } from 'vitest';
import { rootedHtml } from '../../../../src/toolchain/site/missing-page.ts';

it('has relative addresses from the root of its domain, and all else as it was', () => {
	const page = (at: string) =>
		`<!doctype html><link rel="icon" href="${at}favicon.svg"><style>a{src:url(_astro/a.woff2)}</style>` +
		`<script type="module" src="${at}_astro/x.js"></script><a href="#main">a</a><a href="${at}help/index.html">b</a>` +
		'<a href="https://www.wikipedia.org/">c</a><a href="mailto:a@b.example">d</a><a href="/there/">e</a><p title="x">f</p>';
	expect(rootedHtml(page(''), '/attuned/')).toBe(page('/attuned/'));
	expect(rootedHtml(page('/attuned/'), '/attuned/')).toBe(page('/attuned/'));
});
