import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnProperties, withStylesInside } from '../../../../src/toolchain/site/inline-styles.ts';

const files = new Set([
	'index.html',
	'units/one/index.html',
	'_astro/base.css',
	'_astro/more.css',
	'_astro/font.woff2',
]);
const sheets = new Map([
	['_astro/base.css', '@font-face{src:url(font.woff2)}a{color:red}'],
	['_astro/more.css', 'svg{clip-path:url(#door)}b{background:url("data:image/svg+xml,x")}'],
]);
const page = (head: string) => `<!DOCTYPE html><html><head>${head}</head><body><p>a &amp; b</p></body></html>`;
const policy = (sources: string) =>
	`<meta http-equiv="content-security-policy" content="script-src 'self'; style-src ${sources};">`;
const link = (name: string) => `<link rel="stylesheet" href="../../_astro/${name}.css">`;
const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const put = (html: string) => withStylesInside(html, 'units/one/index.html', sheets, files);

it('puts the sheets into the page, in their order, their addresses as the page sees them, under one hash', () => {
	const [base, more] = [
		'@font-face{src:url(../../_astro/font.woff2)}a{color:red}',
		sheets.get('_astro/more.css') ?? '',
	];
	expect(put(page(policy("'self'") + link('base') + link('more')))).toBe(
		page(`${policy(`'self' ${hash(base + more)}`)}<style>${base}${more}</style>`),
	);
});

it('keeps no hash in the policy but those of what stands in the page', () => {
	const html = (sources: string, styles: string, sheet: string) =>
		page(
			`<meta http-equiv="content-security-policy" content="script-src 'self' ${sources}; style-src 'self' ${styles}">` +
				`${sheet}<script>go()</script><script src="x.js"></script><script type="application/json">{}</script>`,
		);
	const more = sheets.get('_astro/more.css') ?? '';
	expect(put(html(`${hash('import "x"')} ${hash('go()')}`, hash('p{}'), link('more')))).toBe(
		html(hash('go()'), hash(more), `<style>${more}</style>`),
	);
});

it('leaves a page without sheets as it is', () => {
	const html = page(`${policy("'self'")}<link rel="icon" href="x.svg">`);
	expect(put(html)).toBe(html);
});

it('says which sheet is missing, and that a policy is', () => {
	expect(() => put(page(policy("'self'") + link('gone')))).toThrow('_astro/gone.css is not in the build');
	expect(() => put(page(link('base')))).toThrow('expected a policy with style-src');
});

it('leaves out what no rule, no picture and no script of the page asks for', () => {
	const css =
		':root{--s-sea:#123;--s-sky:#456;--deep:#001}p{--paper:#fff;fill:var(--s-sky)}.a--sea:hover{top:0}@media print{:root{--s-sea:var(--deep);--s-sea2:#111}}';
	expect(withOwnProperties(css, [])).toBe(
		':root{--s-sky:#456;}p{fill:var(--s-sky)}.a--sea:hover{top:0}@media print{:root{}}',
	);
	expect(
		withOwnProperties(css, ['{"tags":["<path fill=\\"var(--s-sea)\\"/>"]}', 'style.setProperty("--paper",x)']),
	).toBe(
		':root{--s-sea:#123;--s-sky:#456;--deep:#001}p{--paper:#fff;fill:var(--s-sky)}.a--sea:hover{top:0}@media print{:root{--s-sea:var(--deep);}}',
	);
});
