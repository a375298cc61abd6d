/** design.md's layers: each folder may import only from itself and from what stands left of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Left to right. `src/syllabus.ts` and `src/content` are what pages are made of; `src/build` runs beside all of it. */
const LAYERS = [
	['stories'],
	['src/story', 'src/syllabus.ts'],
	['src/state'],
	['src/classroom', 'src/components', 'src/content', 'src/styles', 'src/content.config.ts'],
	['src/layouts'],
	['src/pages'],
];

/** Node-only modules: what the browser gets may never reach them. */
const BUILD_ONLY = ['src/story/compile.ts', 'src/story/scan.ts', 'src/story/source.ts', 'src/story/header.ts'];

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

function layerOf(path: string): number {
	return LAYERS.findIndex((layer) => layer.some((folder) => path === folder || path.startsWith(`${folder}/`)));
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => `src/${name.replaceAll('\\', '/')}`)
	.filter((name) => /\.(ts|astro|mdx)$/.test(name) && !name.startsWith('src/build/') && !name.endsWith('.d.ts'));

function importsOf(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
		.map((match) => match[1] ?? '')
		.filter((name) => name.startsWith('.'))
		.map((name) => relative('.', resolve(dirname(file), name)).replaceAll('\\', '/'));
}

it('finds the sources', () => {
	expect(sources.length).toBeGreaterThan(40);
	expect(sources.filter((file) => layerOf(file) < 0)).toEqual(
		['src/env.d.ts'].filter((file) => sources.includes(file)),
	);
});

it('imports only what stands left of it', () => {
	const wrong = sources.flatMap((file) =>
		importsOf(file)
			.filter((name) => layerOf(name) > layerOf(file))
			.map((name) => `${file} imports ${name}: it stands to the right. Move what is shared to the left.`),
	);
	expect(wrong).toEqual([]);
});

it('keeps the compiler out of whatever the browser may load', () => {
	const allowed = new Set(BUILD_ONLY);
	const wrong = sources.flatMap((file) =>
		allowed.has(file)
			? []
			: importsOf(file)
					.filter((name) => allowed.has(name))
					.map((name) => `${file} imports ${name}, which is for the build alone.`),
	);
	expect(wrong).toEqual([]);
});
