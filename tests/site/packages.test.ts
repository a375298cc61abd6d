/**
 * Every package, made of the built site: whole, so that no page of it names what is not in it; leading nowhere outside; the
 * same bytes twice; as large as the teachers' page says. Played in a browser: e2e/packages.spec.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sizes from '../../src/content/package-sizes.json';
import { languageOf } from '../../src/strings/languages.ts';
import { storyIds } from '../../src/toolchain/compile/story-path.ts';
import { contentsOf } from '../../src/toolchain/packages/contents.ts';
import { SYSTEMS } from '../../src/toolchain/packages/entry.ts';
import { packagesOf } from '../../src/toolchain/packages/list.ts';
import { packageMaker } from '../../src/toolchain/packages/make.ts';
import { namesOf, outlineOf } from '../../src/toolchain/packages/outline.ts';
import { namedOn } from '../../src/toolchain/packages/page.ts';
import { zip } from '../../src/toolchain/packages/zip.ts';
import { builtFiles, DIST } from './built.ts';

const build = { files: new Set(builtFiles()), read: (file: string) => readFileSync(join(DIST, file)) };
const stories = storyIds().map((id) => JSON.parse(readFileSync(join(DIST, 'stories', id, 'story.json'), 'utf8')));
const specs = packagesOf(outlineOf(stories));
const maker = () => packageMaker({ build, language: languageOf(), namesOf });

test('there is one for the course, for each unit and each story, and its size is on the teachers’ page', () => {
	expect(specs.map(({ kind }) => kind).filter((kind) => kind === 'story')).toHaveLength(storyIds().length);
	expect(Object.keys(sizes)).toEqual(specs.map(({ id }) => id));
});

test.each(specs)('$id is whole, and leads nowhere outside', (spec) => {
	const files = contentsOf(spec, build);
	for (const name of ['sw.js', 'along.js', 'manifest.json']) expect(files.has(name), name).toBe(false);
	const text = (body: string | Uint8Array) => (typeof body === 'string' ? body : new TextDecoder().decode(body));
	for (const id of spec.asks.stories) expect(files.has(`stories/${id}/story.json`), id).toBe(true);
	for (const id of spec.asks.lessons)
		expect([...files.keys()].some((name) => name.endsWith(`/${id}/index.html`))).toBe(true);
	for (const [name, body] of files) {
		if (name.endsWith('.js')) expect(text(body), name).not.toContain('serviceWorker.register');
		if (!name.endsWith('.html')) continue;
		const page = text(body);
		const { files: named, links } = namedOn(page, name);
		expect(
			links.filter((file) => !files.has(file)),
			`${name} leads out`,
		).toEqual([]);
		expect(
			named.filter((file) => build.files.has(file) && !files.has(file)),
			`${name} lacks`,
		).toEqual([]);
		expect(page).not.toMatch(/<take-along|along\.js/);
		expect(page).toContain(' data-package=""');
		expect(page).not.toMatch(/leaves? (this|your|the) device|<script[^>]+src="(https?:)?\//);
	}
});

test('has the same bytes twice, holds no keys, and is about as large as it is said to be', async () => {
	const spec = specs.find(({ id }) => id === 'story-popcorn');
	if (!spec) throw new Error('Expected a package of a story.');
	for (const system of SYSTEMS) {
		const files = await maker()(spec, system);
		expect([...files.keys()].filter((name) => /\/(key|book)\//.test(name))).toEqual([]);
		const bytes = zip(files);
		expect(zip(await maker()(spec, system))).toEqual(bytes);
		expect(Math.abs(bytes.byteLength / 1000 / sizes['story-popcorn'] - 1)).toBeLessThan(0.15);
	}
});
