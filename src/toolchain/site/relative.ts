/**
 * Makes every address in the built pages and style sheets relative, so that one build works at a domain's root, in a
 * sub-path, in a zip and from a school's intranet. It edits attributes and url(…) in place and touches nothing that
 * stands inline, so the policy's hashes stay true. Scripts need no rewriting: they import each other relatively.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Attributes that hold one address. Those in `data-` are the site's own: each that begins with `/` is an address. */
export const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href']);
/** Attributes that hold a list of addresses with widths or densities. */
const SETS = new Set(['srcset', 'imagesrcset']);

/** The build as the rewriting sees it: every file by its path below the build's root, with forward slashes. */
export type Files = ReadonlySet<string>;

const SITE = 'http://site.invalid';

/**
 * One address, as seen from the file that holds it.
 * @param address as written: `/stories/the-bad-day/#top`, `../kitchen/`, `https://elsewhere.example/`
 * @param from the file's path below the build's root, e.g. `units/one/index.html`
 * @param files what the build holds: tells a folder (whose page is `index.html`) from a file
 * @returns the relative address; addresses of other sites, of this page (`#…`, `?…`) and `data:` come back as they are
 */
export function relativeAddress(address: string, from: string, files: Files): string {
	if (address === '' || /^([a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(address)) return address;
	const url = new URL(address, `${SITE}/${from}`);
	const path = url.pathname.slice(1);
	const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	const page = !files.has(decodeURI(target)) && files.has(decodeURI(`${target}/index.html`));
	const short = posix.relative(posix.dirname(`/${from}`), page ? `/${target}/index.html` : `/${target}`);
	return short + url.search + url.hash;
}

function relativeSet(set: string, from: string, files: Files): string {
	return set
		.split(',')
		.map((item) => {
			const [address = '', ...size] = item.trim().split(/\s+/);
			return [relativeAddress(address, from, files), ...size].join(' ');
		})
		.join(', ');
}

/** A stretch of a file, and what stands there instead. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** An attribute as it stands in a page. */
export function quoted(name: string, value: string): string {
	return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** A refresh that leads to another address is written `0; url=…` in `content`. */
function relativeRefresh(content: string, from: string, files: Files): string {
	return content.replace(
		/^(\s*[\d.]+\s*[;,]\s*url\s*=\s*)(['"]?)(.*?)\2\s*$/i,
		(_, lead, mark, url) => lead + mark + relativeAddress(url, from, files) + mark,
	);
}

function rewritten(element: DefaultTreeAdapterTypes.Element, name: string, value: string, from: string, files: Files) {
	if (ADDRESSES.has(name) || (name.startsWith('data-') && value.startsWith('/')))
		return relativeAddress(value.trim(), from, files);
	if (SETS.has(name)) return relativeSet(value, from, files);
	if (name === 'data' && element.tagName === 'object') return relativeAddress(value.trim(), from, files);
	const refresh = element.attrs.some((attr) => attr.name === 'http-equiv' && /^refresh$/i.test(attr.value));
	return refresh && name === 'content' ? relativeRefresh(value, from, files) : value;
}

function* editsOf(node: DefaultTreeAdapterTypes.Node, from: string, files: Files): Generator<Edit> {
	if ('attrs' in node) {
		for (const attr of node.attrs) {
			const name = attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name;
			const place = node.sourceCodeLocation?.attrs?.[name];
			const value = rewritten(node, name, attr.value, from, files);
			if (place && value !== attr.value) {
				yield { start: place.startOffset, end: place.endOffset, text: quoted(name, value) };
			}
		}
		if (node.tagName === 'style') refuseRootAddress(node, from);
	}
	if ('content' in node) yield* editsOf(node.content, from, files);
	if ('childNodes' in node) for (const child of node.childNodes) yield* editsOf(child, from, files);
}

/** An inline style is under a hash of the policy, so its addresses cannot be mended here: they must not be there. */
function refuseRootAddress(style: DefaultTreeAdapterTypes.Element, from: string): void {
	const css = style.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
	const found = /url\(\s*['"]?(\/(?!\/)[^'")]*)/.exec(css);
	if (!found) return;
	throw new Error(
		`${from}: an inline <style> has the address ${found[1]}, which breaks in a sub-path and is under the policy's ` +
			'hash. Put the rule into a .css file that the page imports.',
	);
}

/**
 * A page with every address relative; all else stays as it was, byte for byte.
 * @throws Error when an inline style holds a root-absolute address
 */
export function relativeHtml(html: string, from: string, files: Files): string {
	const root = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
	return edited(html, [...editsOf(root, from, files)]);
}

/** A text with some stretches of it, none over another, exchanged. */
export function edited(text: string, changes: readonly Edit[]): string {
	const edits = changes.toSorted((a, b) => a.start - b.start);
	const kept = edits.map((edit, index) => text.slice(edits[index - 1]?.end ?? 0, edit.start) + edit.text);
	return kept.join('') + text.slice(edits.at(-1)?.end ?? 0);
}

/** A style sheet with every `url(/…)` and `@import "/…"` relative. */
export function relativeCss(css: string, from: string, files: Files): string {
	const relate = (address: string) => relativeAddress(address, from, files);
	return css
		.replace(/url\(\s*(['"]?)(\/[^'")]*?)\1\s*\)/g, (_, mark, address) => `url(${mark}${relate(address)}${mark})`)
		.replace(/(@import\s*)(['"])(\/[^'"]*)\2/g, (_, lead, mark, address) => lead + mark + relate(address) + mark);
}

/** Every file below a folder, by its path below it with forward slashes. */
export async function filesBelow(folder: string): Promise<Set<string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
	);
}

/** Rewrites a whole build in place. */
async function makeRelative(folder: string): Promise<void> {
	const files = await filesBelow(folder);
	for (const file of files) {
		const rewrite = file.endsWith('.html') ? relativeHtml : file.endsWith('.css') ? relativeCss : undefined;
		if (!rewrite) continue;
		const path = join(folder, file);
		const before = await readFile(path, 'utf8');
		const after = rewrite(before, file, files);
		if (after !== before) await writeFile(path, after);
	}
}

/** The Astro integration. What hashes final files (a service worker, a zip) runs after it. */
export function relativeAddresses(): AstroIntegration {
	return {
		name: 'attuned:relative',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				await makeRelative(fileURLToPath(dir));
			},
		},
	};
}
