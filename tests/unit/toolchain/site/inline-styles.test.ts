import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withStylesInside } from '../../../../src/toolchain/site/inline-styles.ts';

const files = new Set([
	'index.html',
	'units/one/index.html',
	'_astro/base.css',
	'_astro/more.css',
	'_astro/font.woff2',
]);
const sheets = new Map([
	['_astro/base.css', '@font-face{font-family:A;src:url(font.woff2)}a{color:red}'],
	['_astro/more.css', 'svg{clip-path:url(#door)}b{background:url(data:image/svg+xml,x)}'],
]);
const page = (head: string) => `<!DOCTYPE html><html><head>${head}</head><body><p>a &amp; b</p></body></html>`;
const policy = (sources: string) =>
	`<meta http-equiv="content-security-policy" content="script-src 'self'; style-src ${sources};">`;
const link = (name: string) => `<link rel="stylesheet" href="../../_astro/${name}.css">`;
const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const put = (html: string) => withStylesInside(html, 'units/one/index.html', sheets, files);

it('puts the sheets into the page, in their order, their addresses as the page sees them, under one hash', () => {
	const [base, more] = [
		'@font-face{font-family:A;src:url(../../_astro/font.woff2)}a{color:red}',
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

it('puts a sheet that is asked for below the head where it is asked for, for what comes after it', () => {
	const [base, more] = [...sheets.values()].map((css) => css.replace('(font', '(../../_astro/font'));
	const html = (head: string, below: string, styles: string) =>
		page(policy(`'self'${styles}`) + head).replace('</body>', `<div>${below}<b>c</b></div></body>`);
	expect(put(html(link('base'), link('more'), ''))).toBe(
		html(`<style>${base}</style>`, `<style>${more}</style>`, ` ${hash(base ?? '')} ${hash(more ?? '')}`),
	);
});

it('leaves out the rules that nothing there asks for, once all is known that may be drawn', () => {
	const styled = new Map([['_astro/base.css', '.unit{color:red}.turn{color:#000}']]);
	const html = page(policy("'self'") + link('base'));
	const inside = (drawn?: ReadonlySet<string>[]) =>
		/<style>(.*)<\/style>/.exec(withStylesInside(html, 'units/one/index.html', styled, files, drawn))?.[1];
	expect(inside([new Set(['turn'])])).toBe('.turn{color:#000}');
	expect(inside()).toBe('.unit{color:red}.turn{color:#000}');
});

it('leaves a page without sheets as it is', () => {
	const html = page(`${policy("'self'")}<link rel="icon" href="x.svg">`);
	expect(put(html)).toBe(html);
});

it('says which sheet is missing, and that a policy is', () => {
	expect(() => put(page(policy("'self'") + link('gone')))).toThrow('_astro/gone.css is not in the build');
	expect(() => put(page(link('base')))).toThrow('expected a policy with style-src');
});
