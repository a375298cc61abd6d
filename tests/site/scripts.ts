/**
 * Which script files a built page loads: at once (its <script> elements and what they import), and later (import()).
 * Reads what the bundler wrote, not JavaScript at large.
 */
import { posix } from 'node:path';
import { constants, brotliCompressSync as pack } from 'node:zlib';
import { type Element, elementsOf, readBuilt } from './built.ts';

/**
 * Bytes at most, after brotli: design.md, “Weight”. Of a page of a kind, its scripts at once; of a first visit to a story,
 * its first choice taken, all that comes.
 */
export const WEIGHTS = { lesson: 15_000, other: 15_000, story: 45_000, numbers: 0, visit: 120_000 } as const;

const IMPORT = /\b(?:from|import)\s*(\(?)\s*(["'`])(\.{1,2}\/[^"'`]+)\2/g;

function importsOf(file: string): { path: string; later: boolean }[] {
	return [...readBuilt(file).matchAll(IMPORT)].map(([, bracket, , specifier = '']) => ({
		path: posix.join(posix.dirname(file), specifier),
		later: bracket === '(',
	}));
}

/**
 * @param page the page's file below dist
 * @param elements all that is in it
 * @returns the script files that it loads without anything being done
 */
export function scriptsAtOnce(page: string, elements: readonly Element[]): string[] {
	const seen = new Set<string>();
	const todo = elements
		.filter(({ tag, attrs }) => tag === 'script' && attrs.has('src'))
		.map(({ attrs }) => posix.join(posix.dirname(page), attrs.get('src') ?? ''));
	for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		todo.push(...importsOf(file).flatMap(({ path, later }) => (later ? [] : [path])));
	}
	return [...seen].sort();
}

/** Bytes on the way, as a host with brotli at its usual strength for kept files sends them. */
export function packedSize(text: string | Buffer): number {
	return pack(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

/** Inline scripts count too. */
export function packedScripts(page: string): number {
	const elements = elementsOf(page);
	const inline = elements.filter(({ tag, attrs }) => tag === 'script' && !attrs.has('src')).map(({ text }) => text);
	const files = scriptsAtOnce(page, elements).map(readBuilt);
	return [...inline, ...files].reduce((sum, text) => sum + (text ? packedSize(text) : 0), 0);
}
