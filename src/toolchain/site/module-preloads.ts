/**
 * Moves a page's module scripts to its top, and names there what those import at once: the browser then asks for all of
 * them with the first bytes, and not for one after the other, a round trip each. They run when the page is there, wherever
 * they stand; in the middle of a page, one would only have a browser stop reading there. Build side only. A page that carries its
 * script within it (editions/carried) asks for nothing, and is left as it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'parse5';
import { elementsIn } from './inline-styles.ts';
import { type Edit, edited, filesBelow, relativeAddress } from './relative.ts';

/** Pages for frames and files in the hand, whose scripts come to lie within them. */
const CARRIES = /(^|\/)(embed|files)\/[^/]+\/index\.html$/;

/** What the bundler writes for `import … from "./x.js"` and `import "./x.js"`; an `import()` has a bracket. */
const AT_ONCE = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** The modules that these scripts load without anything being done, the scripts themselves first. */
function modulesOf(scripts: readonly string[], codeOf: (file: string) => string): string[] {
	const seen = new Set<string>();
	const todo = [...scripts];
	for (let file = todo.shift(); file !== undefined; file = todo.shift()) {
		if (seen.has(file)) continue;
		seen.add(file);
		todo.push(
			...[...codeOf(file).matchAll(AT_ONCE)].map(([, name = '']) => posix.join(posix.dirname(file ?? ''), name)),
		);
	}
	return [...seen];
}

/**
 * A page with its modules at its top, under its policy.
 * @param page the page's path below the build's root, its addresses relative
 * @param codeOf a script of the build, by its path
 */
export function withPreloads(
	html: string,
	page: string,
	codeOf: (file: string) => string,
	files: ReadonlySet<string>,
): string {
	const scripts: string[] = [];
	const moved: Edit[] = [];
	let top = 0;
	for (const { tagName, attrs, sourceCodeLocation: at } of elementsIn(parse(html, { sourceCodeLocationInfo: true }))) {
		const get = (name: string) => attrs.find((attr) => attr.name === name)?.value;
		if (tagName === 'meta' && get('http-equiv') === 'content-security-policy' && at) top = at.endOffset;
		const src = get('src');
		if (tagName === 'script' && get('type') === 'module' && src !== undefined && at) {
			scripts.push(posix.join(posix.dirname(page), src));
			moved.push({ start: at.startOffset, end: at.endOffset, text: '' });
		}
	}
	if (scripts.length === 0 || top === 0) return html;
	const own = new Set(scripts);
	const names = modulesOf([...own], codeOf).map((file) => {
		const address = relativeAddress(`/${file}`, page, files);
		return own.has(file)
			? `<script type="module" src="${address}"></script>`
			: `<link rel="modulepreload" href="${address}">`;
	});
	return edited(html, [{ start: top, end: top, text: names.join('') }, ...moved]);
}

/** The Astro integration. It stands after `relativeAddresses`. */
export function modulePreloads(): AstroIntegration {
	return {
		name: 'attuned:module-preloads',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const files = await filesBelow(folder);
				const read = (file: string) => readFile(join(folder, file), 'utf8');
				const names = [...files].filter((file) => file.endsWith('.js'));
				const code = new Map(await Promise.all(names.map(async (file) => [file, await read(file)] as const)));
				const codeOf = (file: string): string => {
					const found = code.get(file);
					if (found === undefined) throw new Error(`The script ${file} is not in the build.`);
					return found;
				};
				for (const page of [...files].filter((file) => file.endsWith('.html') && !CARRIES.test(file))) {
					const html = await read(page);
					const named = withPreloads(html, page, codeOf, files);
					if (named !== html) await writeFile(join(folder, page), named);
				}
			},
		},
	};
}
