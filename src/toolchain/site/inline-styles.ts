/**
 * Puts the style sheets of a page into the page itself, each under its hash in the page's policy: a first visit then
 * paints without asking for them first, which on a phone's network costs a round trip. Build side only. The parts of
 * the edition in numbers are left as they are: there are thousands, and a reader goes from one to the next.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isFirstPages } from './first-pages.ts';
import { ownStyles, wordsIn } from './own-styles.ts';
import { type Edit, edited, filesBelow, quoted, relativeAddress } from './relative.ts';

/** A page that is opened first, or from far away: of those that belong to a story's page, the board, which a class opens. */
const opensAVisit = (file: string) => file.endsWith('.html') && !/(^|\/)stories\/[^/]+\/(?!board\/)[^/]+\//.test(file);

/** A sheet's addresses, which are relative to its own file, as seen from a page. */
function seenFrom(page: string, sheet: string, css: string, files: ReadonlySet<string>): string {
	return css.replace(/url\(\s*(['"]?)(?!data:|#|['"])([^'")]+)\1\s*\)/g, (_, mark, address) => {
		const fromRoot = `/${posix.join(posix.dirname(sheet), address)}`;
		return `url(${mark}${relativeAddress(fromRoot, page, files)}${mark})`;
	});
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Every element in a node, in order. */
export function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
	if ('attrs' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

const textOf = (element: DefaultTreeAdapterTypes.Element): string =>
	element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** A directive's sources with these hashes and no others: what a page's own files are, `'self'` allows already. */
const withHashes = (policy: string, directive: string, hashes: readonly string[]): string =>
	policy.replace(new RegExp(`${directive} [^;]*`), (sources) =>
		[
			...sources
				.trim()
				.split(/\s+/)
				.filter((source) => !source.startsWith("'sha256-")),
			...new Set(hashes),
		].join(' '),
	);

/**
 * A page with its sheets inside, and in its policy the hashes of what stands in it, which pack badly and are many.
 * @param page the page's path below the build's root, its addresses relative
 * @param sheets every style sheet of the build, by its path
 * @param drawn the words of what may be drawn in the page besides what stands in it; where that is not known yet, every rule
 *   stays
 * @throws Error when a sheet is missing, or the page has sheets and no policy to put their hashes into
 */
export function withStylesInside(
	html: string,
	page: string,
	sheets: ReadonlyMap<string, string>,
	files: ReadonlySet<string>,
	drawn?: readonly ReadonlySet<string>[],
): string {
	/** The sheets by where they stand: those side by side become one, since one hash for all weighs less than many. */
	const places = new Map<unknown, { readonly edits: Edit[]; css: string }>();
	const styles: string[] = [];
	const scripts: string[] = [];
	let policy: Edit | undefined;
	for (const element of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
		const { tagName, attrs, parentNode, sourceCodeLocation: at } = element;
		const get = (name: string) => attrs.find((attr) => attr.name === name)?.value;
		const content = at?.attrs?.content;
		if (tagName === 'meta' && get('http-equiv') === 'content-security-policy' && content) {
			policy = { start: content.startOffset, end: content.endOffset, text: get('content') ?? '' };
		}
		const text = textOf(element);
		if (text !== '' && tagName === 'style') styles.push(hashOf(text));
		if (text !== '' && tagName === 'script' && !/json|speculationrules/.test(get('type') ?? ''))
			scripts.push(hashOf(text));
		if (tagName !== 'link' || get('rel') !== 'stylesheet' || !at) continue;
		const path = posix.join(posix.dirname(page), get('href') ?? '');
		const css = sheets.get(path);
		if (css === undefined) throw new Error(`${page}: its style sheet ${path} is not in the build.`);
		const place = places.get(parentNode) ?? { edits: [], css: '' };
		place.edits.push({ start: at.startOffset, end: at.endOffset, text: '' });
		place.css += seenFrom(page, path, css, files);
		places.set(parentNode, place);
	}
	if (places.size === 0) return html;
	const inside = [...places.values()];
	const all = inside.map(({ css }) => css);
	const own = drawn ? ownStyles(all, [wordsIn(html), ...drawn]) : all;
	styles.push(...own.map(hashOf));
	if (!policy?.text.includes('style-src')) {
		throw new Error(`${page}: expected a policy with style-src, for the hashes of the styles inside the page.`);
	}
	const trimmed = withHashes(withHashes(policy.text, 'style-src', styles), 'script-src', scripts);
	return edited(html, [
		{ ...policy, text: quoted('content', trimmed) },
		...inside.flatMap(({ edits }, at) =>
			edits.map((edit, index) => (index === 0 ? { ...edit, text: `<style>${own[at]}</style>` } : edit)),
		),
	]);
}

/** The files that a page's scripts draw from, pictures and a map among them, by their paths in the build. */
function dataOf(html: string, page: string, files: ReadonlySet<string>): string[] {
	const named = [...html.matchAll(/data-(?:pictures|src)="([^"]+)"/g)];
	const paths = named.map(([, name = '']) => posix.join(posix.dirname(page), name));
	const lost = paths.find((path) => !files.has(path));
	if (lost) throw new Error(`${page}: its story's ${lost} is not in the build.`);
	return paths;
}

/** The Astro integration. It stands after `relativeAddresses`. */
export function inlineStyles(): AstroIntegration {
	return {
		name: 'attuned:inline-styles',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const files = await filesBelow(folder);
				const read = (file: string) => readFile(join(folder, file), 'utf8');
				const names = [...files].filter((file) => file.endsWith('.css'));
				const sheets = new Map(await Promise.all(names.map(async (file) => [file, await read(file)] as const)));
				const scripts = [...files].filter((file) => file.endsWith('.js'));
				const words = new Map<string, ReadonlySet<string>>();
				const wordsOf = async (file: string) => {
					const found = words.get(file) ?? wordsIn(await read(file));
					words.set(file, found);
					return found;
				};
				for (const page of [...files].filter(opensAVisit)) {
					const html = await read(page);
					// Of a story's data some comes after the first pages, and the page that stands open then draws it.
					const data = isFirstPages() ? undefined : dataOf(html, page, files);
					const drawn = data && (await Promise.all([...scripts, ...data].map(wordsOf)));
					await writeFile(join(folder, page), withStylesInside(html, page, sheets, files, drawn));
				}
			},
		},
	};
}
