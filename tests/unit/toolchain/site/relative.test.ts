import { describe, expect, test } from 'vitest';
import { relativeAddress, relativeCss, relativeHtml } from '../../../../src/toolchain/site/relative.ts';

const files = new Set([
	'index.html',
	'units/one/index.html',
	'units/two/index.html',
	'a b/index.html',
	'_astro/base.css',
	'_astro/font.woff2',
	'favicon.svg',
]);

describe('an address', () => {
	test.each([
		['/', 'units/one/index.html', '../../index.html'],
		['/', 'index.html', 'index.html'],
		['/units/two/', 'units/one/index.html', '../two/index.html'],
		['/units/two', 'units/one/index.html', '../two/index.html'],
		['/units/two/?a=1&b=2#top', 'index.html', 'units/two/index.html?a=1&b=2#top'],
		['../two/', 'units/one/index.html', '../two/index.html'],
		['/favicon.svg', 'units/one/index.html', '../../favicon.svg'],
		['/favicon.svg', '404.html', 'favicon.svg'],
		['/a%20b/', 'index.html', 'a%20b/index.html'],
		['/not/there', 'index.html', 'not/there'],
	])('%s, on %s, becomes %s', (address, from, expected) => {
		expect(relativeAddress(address, from, files)).toBe(expected);
	});

	test.each([
		'#top',
		'?a=1',
		'',
		'https://elsewhere.example/x/',
		'//elsewhere.example/',
		'mailto:a@b.example',
		'data:,x',
	])('“%s” stays as it is', (address) => {
		expect(relativeAddress(address, 'units/one/index.html', files)).toBe(address);
	});
});

describe('a page', () => {
	const rewrite = (html: string) => relativeHtml(html, 'units/one/index.html', files);

	test('has its addresses made relative in place, and nothing else touched', () => {
		const html = (address: string, icon: string) =>
			`<!DOCTYPE html><title>x</title><body class=a><a\n href="${address}" >A &amp; b</a><img src="${icon}" alt=''>`;
		expect(rewrite(html('/units/two/?a=1&amp;b', '/favicon.svg'))).toBe(
			html('../two/index.html?a=1&amp;b', '../../favicon.svg'),
		);
	});

	test('keeps an inline script as it is, whose hash stands in the policy', () => {
		const html = '<!DOCTYPE html><script>location.href = "/units/two/";</script><a href="#x">/units/two/</a>';
		expect(rewrite(html)).toBe(html);
	});

	test('has srcset, use, noscript, template and a refresh made relative too', () => {
		const html = (at: string) =>
			[
				`<img srcset="${at}favicon.svg 1x, ${at}favicon.svg 2x" alt="">`,
				`<svg><use xlink:href="${at}favicon.svg#a"></use></svg>`,
				`<noscript><a href="${at}index.html">x</a></noscript>`,
				`<template><a href="${at}index.html">x</a></template>`,
				`<meta http-equiv="refresh" content="0; url=${at}index.html">`,
			].join('\n');
		expect(rewrite(html('/'))).toBe(html('../../'));
	});

	test('has the site’s own data- addresses made relative where they begin with a slash', () => {
		expect(rewrite('<i data-src="/favicon.svg" data-home="/units/two/" data-href="two" data-other="/x"></i>')).toBe(
			'<i data-src="../../favicon.svg" data-home="../two/index.html" data-href="two" data-other="../../x"></i>',
		);
	});

	test('is refused when an inline style, which is under a hash, has an address at the root', () => {
		expect(() => rewrite('<style>a{background:url(/favicon.svg)}</style>')).toThrowErrorMatchingInlineSnapshot(
			`[Error: units/one/index.html: an inline <style> has the address /favicon.svg, which breaks in a sub-path and is under the policy's hash. Put the rule into a .css file that the page imports.]`,
		);
	});
});

test('a style sheet finds fonts and pictures beside itself', () => {
	const css =
		'@import "/_astro/base.css";a{src:url("/_astro/font.woff2");b:url(/favicon.svg);c:url(data:,x);d:url(e.png)}';
	expect(relativeCss(css, '_astro/base.css', files)).toBe(
		'@import "base.css";a{src:url("font.woff2");b:url(../favicon.svg);c:url(data:,x);d:url(e.png)}',
	);
});
