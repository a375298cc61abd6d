/**
 * The letter as it ships: of the font's file, the letters of Latin scripts and the weights that the styles ask for. A whole
 * first visit to a story has a budget, and the font is a quarter of it. Made while building, kept by what it is made of.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { CACHE } from './cache.ts';

/** Whose font it is. */
export const FONT_PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next';

/** As src/styles/font.css names it. */
const FONT = `${FONT_PACKAGE}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`;

/** From regular to extra bold: no style asks for a lighter one. */
const WEIGHTS = { min: 400, max: 800 };

/**
 * The letters of western Europe, and the signs that a text of theirs is written with. Whoever needs another sign or letter
 * (ė, ½) reads it in the device's own letters, as with those that the font's file has not.
 */
const LETTERS = [
	[0x20, 0x7e],
	[0xa0, 0xa1],
	[0xa3, 0xa3],
	[0xa7, 0xa7],
	[0xa9, 0xab],
	[0xb0, 0xb0],
	[0xb7, 0xb7],
	[0xba, 0xbb],
	[0xbf, 0xf6],
	[0xf8, 0xff],
	[0x131, 0x131],
	[0x152, 0x153],
	[0x2013, 0x2014],
	[0x2018, 0x201a],
	[0x201c, 0x201e],
	[0x2022, 0x2022],
	[0x2026, 0x2026],
	[0x2212, 0x2212],
].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

/** The file of the lighter font; made if it is not there. */
async function lightFontFile(): Promise<string> {
	const whole = readFileSync(createRequire(import.meta.url).resolve(FONT));
	const key = createHash('sha256')
		.update(whole)
		.update(JSON.stringify([WEIGHTS, LETTERS]))
		.digest('hex')
		.slice(0, 16);
	const file = join(CACHE, `atkinson-hyperlegible-next-${key}.woff2`);
	if (existsSync(file)) return file;
	const text = String.fromCodePoint(...LETTERS);
	const light = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } });
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(file, light);
	return file;
}

/** The Vite plugin: the styles' address of the font leads to the lighter one. */
export function lightFont(): Plugin {
	return {
		name: 'attuned:light-font',
		config: async () => ({ resolve: { alias: [{ find: FONT, replacement: await lightFontFile() }] } }),
	};
}
