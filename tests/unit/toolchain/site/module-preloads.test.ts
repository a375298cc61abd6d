import { expect, it } from 'vitest';
import { withPreloads } from '../../../../src/toolchain/site/module-preloads.ts';

const code = new Map([
	['_astro/player.js', 'import{a}from"./helper.js";a(()=>import("./late.js"))'],
	['_astro/helper.js', 'import"./deep.js";export const a=0'],
	['_astro/deep.js', ''],
	['_astro/late.js', ''],
]);
const files = new Set(['stories/one/index.html', ...code.keys()]);
const codeOf = (file: string) => code.get(file) ?? '';
const policy = '<meta http-equiv="content-security-policy" content="script-src \'self\'">';
const page = (head: string, body = '<script type="module" src="../../_astro/player.js"></script>') =>
	`<!DOCTYPE html><html><head>${policy}${head}</head><body>${body}</body></html>`;
const link = (name: string) => `<link rel="modulepreload" href="../../_astro/${name}.js">`;
const named = (html: string) => withPreloads(html, 'stories/one/index.html', codeOf, files);

it('moves a script under the policy, and names all that it imports at once, each once; not what may come later', () => {
	const script = '<script type="module" src="../../_astro/player.js"></script>';
	expect(named(page('<title>x</title>', `<p>one</p>${script}<p>two</p>`))).toBe(
		page(`${script}${link('helper')}${link('deep')}<title>x</title>`, '<p>one</p><p>two</p>'),
	);
});

it('leaves a page as it is that has no module, or no policy', () => {
	const classic = page('', '<script src="../../_astro/player.js"></script>');
	expect(named(classic)).toBe(classic);
	const bare = '<html><head></head><body><script type="module" src="../../_astro/player.js"></script></body></html>';
	expect(named(bare)).toBe(bare);
});
