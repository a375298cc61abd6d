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

/** What is for the build alone: a script of a page may reach none of it, however far its imports go. */
const BUILD_ONLY = /^(node:|inkjs\/full$|leven$|astro|vite)/;

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

function layerOf(path: string): number {
	return LAYERS.findIndex((layer) => layer.some((folder) => path === folder || path.startsWith(`${folder}/`)));
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => `src/${name.replaceAll('\\', '/')}`)
	.filter((name) => /\.(ts|astro|mdx)$/.test(name) && !name.startsWith('src/build/') && !name.endsWith('.d.ts'));

function namesIn(text: string): string[] {
	return [...text.matchAll(IMPORT)].map((match) => match[1] ?? '');
}

function importsOf(file: string): string[] {
	return namesIn(readFileSync(file, 'utf8'))
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

/** Every module that a page's script may load, from the scripts in .astro files on, lazy imports too. */
function reachedByScripts(): Map<string, string[]> {
	const reached = new Map<string, string[]>();
	const toRead = sources
		.filter((file) => file.endsWith('.astro'))
		.flatMap((file) => {
			const scripts = [...readFileSync(file, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
				(match) => match[1],
			);
			return namesIn(scripts.join('\n')).map((name) => relative('.', resolve(dirname(file), name)));
		});
	for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
		if (reached.has(file)) continue;
		// A type leaves nothing behind.
		const names = namesIn(readFileSync(file, 'utf8').replace(/(import|export) type [^;]*;/g, ''));
		reached.set(file, names);
		const folder = dirname(file);
		toRead.push(...names.filter((name) => name.startsWith('.')).map((name) => relative('.', resolve(folder, name))));
	}
	return reached;
}

it('keeps the compiler and Node out of whatever the browser may load', () => {
	const reached = reachedByScripts();
	expect([...reached.keys()]).toEqual(expect.arrayContaining(['src/components/story/player.ts', 'src/story/run.ts']));
	const wrong = [...reached].flatMap(([file, names]) =>
		names
			.filter((name) => BUILD_ONLY.test(name))
			.map((name) => `${file} imports ${name}, which is for the build alone, and a page’s script reaches it.`),
	);
	expect(wrong).toEqual([]);
});
