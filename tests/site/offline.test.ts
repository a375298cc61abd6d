/**
 * What of the built site is taken along: every page that a reader may open, by the bytes that lie in dist; and that what
 * stands elsewhere (frames, files, packages) asks for no worker. In a browser: e2e/offline.spec.ts.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CourseFile } from '../../src/client/offline/course.ts';
import { builtFiles, builtPages, DIST, elementsOf, readBuilt } from './built.ts';

const worker = readBuilt('sw.js');
/** The list as it stands in the worker: `"path":["hash",bytes]`, the quotes as the bundler likes them. */
const listed = new Map(
	[...worker.matchAll(/(?:"([^"]+)"|([\w$]+)):\["([0-9a-f]{16})",([\de]+)\]/g)].map(
		([, quoted, bare, hash = '', bytes]): [string, CourseFile] => [quoted ?? bare ?? '', [hash, Number(bytes)]],
	),
);
const carried = builtPages().filter(({ kind }) => kind === 'carried');
const own = builtPages().filter(({ kind, file }) => kind !== 'carried' && file !== '404.html');

test('every page of the site goes along, by the hash of what is served', () => {
	expect(own.filter(({ file }) => !listed.has(file)).map(({ file }) => file)).toEqual([]);
	const wrong = [...listed].filter(
		([file, [hash]]) =>
			!createHash('sha256')
				.update(readFileSync(join(DIST, decodeURI(file))))
				.digest('hex')
				.startsWith(hash),
	);
	expect(wrong).toEqual([]);
});

test('all that those pages load goes along, and what lies beside them for others stays', () => {
	const kinds = (pattern: RegExp) => builtFiles().filter((file) => pattern.test(file));
	for (const file of kinds(/^_astro\/|\.json$/)) {
		if (/(^|\/)embed\//.test(file)) expect(listed.has(file), file).toBe(false);
		else expect(listed.has(file), file).toBe(true);
	}
	for (const file of kinds(/^files\/|^embed\/|preview\.png$|^sw\.js$/)) expect(listed.has(file), file).toBe(false);
});

test('all but numbered pages is no more to fetch than the page about it says', () => {
	const core = [...listed].filter(([file]) => !/\/book\/(?!index|how-this-works)/.test(file));
	const packed = core.reduce((sum, [, [, bytes]]) => sum + bytes, 0);
	const page = readBuilt('without-a-network/index.html');
	expect(page).toContain('some 3 MB to fetch and 13 MB on your device');
	expect(packed).toBeLessThan(3_300_000);
	expect(core.reduce((sum, [file]) => sum + readFileSync(join(DIST, decodeURI(file))).byteLength, 0)).toBeLessThan(
		13.5e6,
	);
});

test('each page but a numbered one asks for it, and no frame or file', () => {
	const asks = (file: string) => elementsOf(file).some(({ tag }) => tag === 'take-along');
	for (const { file, kind } of own) if (kind !== 'numbers') expect(asks(file), file).toBe(true);
	for (const { file } of carried) {
		expect(asks(file), file).toBe(false);
		expect(readBuilt(file), file).not.toMatch(/take-along|serviceWorker|along\.js|manifest\.json/);
	}
});

test('the manifest stands on pages with a foot, where a browser offers to install the course, and names icons that are there', () => {
	const manifest = JSON.parse(readBuilt('manifest.json'));
	expect(manifest).toMatchObject({ name: 'Attuned', start_url: './', scope: './', display: 'standalone' });
	for (const { src, sizes } of manifest.icons) {
		expect(builtFiles()).toContain(src);
		expect(sizes).toMatch(/^(192x192|512x512)$/);
	}
	expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
	for (const { file } of own) {
		const html = readBuilt(file);
		expect(/<link rel="manifest" href="(\.\.\/)*manifest\.json">/.test(html), file).toBe(
			html.includes('<footer class="foot"'),
		);
	}
});
