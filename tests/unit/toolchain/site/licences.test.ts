/** The licences of what ships: read off a package's folder, none without its text, no font whose licence is not known. */
import { expect, it } from 'vitest';
import { licenceOf, licencesText, packagesOf, strangeFonts } from '../../../../src/toolchain/site/licences.ts';

it('is read off the folder of a package', () => {
	const { name, version, identifier, text } = licenceOf('node_modules/inkjs');
	expect([name, version, identifier]).toEqual(['inkjs', expect.stringMatching(/^\d/), 'MIT']);
	expect(text).toContain('Permission is hereby granted');
});

it('is a line for each, then each whole', () => {
	const text = licencesText([
		{ name: 'a', version: '1.0.0', identifier: 'MIT', text: 'Text of a.\n\nMore of it.' },
		{ name: '@b/c', version: '2.0.0', identifier: 'OFL-1.1', text: 'Text of c.' },
	]);
	expect(text.slice(0, text.indexOf('\n\n'))).toBe('a 1.0.0  MIT\n@b/c 2.0.0  OFL-1.1');
	expect(text).toMatch(/-\na 1\.0\.0\n\nText of a\.\n\nMore of it\.\n\n-+\n@b\/c 2\.0\.0\n\nText of c\.\n$/);
});

it.each([
	['a licence', { name: 'a', version: '1.0.0', text: 'Text.' }],
	['its text', { name: 'a', version: '1.0.0', identifier: 'MIT' }],
])('what has not %s does not ship', (_, licence) => {
	expect(() => licencesText([licence])).toThrow(/without its licence: a 1\.0\.0\. Expected/);
});

it('a font of another package is found', () => {
	const ours = 'atkinson-hyperlegible-next-2d824b003ad01452.CyORIN-1.woff2';
	expect(strangeFonts([ours, 'player.CCNTRgMp.js', 'other.AbCdEfGh.woff2'])).toEqual(['other.AbCdEfGh.woff2']);
});

it('a package is found by its modules, once, and ours are none', () => {
	const modules = ['node_modules/inkjs/dist/ink.mjs', 'node_modules/@a/b/x.js', 'node_modules/@a/b/y/z.js', 'src/a.ts'];
	expect(packagesOf(modules)).toEqual(['inkjs', '@a/b']);
	expect(packagesOf(['node_modules/a/node_modules/b/x.js'])).toEqual(['b']);
});
