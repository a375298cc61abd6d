/** The list of what readers take along: from a folder's files alone, and what the build writes into the folder with it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWithdrawn } from '../../../../src/toolchain/course/offline.ts';
import { courseOf, told, WORKER, writeOffline } from '../../../../src/toolchain/site/offline.ts';

const FILES = {
	'index.html': '<p>Home</p>',
	'help/index.html': '<p>Help</p>',
	'_astro/a b.1.css': 'p{}',
	'stories/kettle/index.html': 'A story',
	'stories/kettle/preview.png': 'a picture',
	'stories/kettle/book/index.html': 'On paper',
	'stories/kettle/book/how-this-works/index.html': 'How',
	'stories/kettle/book/one-1/index.html': '1',
	'es/stories/kettle/book/one-1/index.html': 'Uno',
	'embed/kettle/index.html': 'A frame',
	'es/embed/kettle/index.html': 'A frame',
	'files/kettle.html': 'A file',
	'teachers/embed/index.html': 'About frames',
	'embed.js': 'frames()',
	'404.html': 'Nothing',
	'icon-192.png': 'an icon',
	'.nojekyll': '',
	_headers: '/*',
	'sw.js': 'of another build',
};

const course = (more: Readonly<Record<string, string>> = {}) =>
	courseOf(new Map(Object.entries({ ...FILES, ...more }).map(([file, text]) => [file, Buffer.from(text)])));

describe('the list', () => {
	it('has what a reader opens, by its address; what is for others stays', () => {
		expect(Object.keys(course().core)).toEqual([
			'_astro/a%20b.1.css',
			'help/index.html',
			'index.html',
			'stories/kettle/book/how-this-works/index.html',
			'stories/kettle/book/index.html',
			'stories/kettle/index.html',
			'teachers/embed/index.html',
		]);
	});

	it('has the numbered pages of each story apart', () => {
		expect(Object.entries(course().more).map(([group, files]) => [group, Object.keys(files)])).toEqual([
			['es/stories/kettle/book/', ['es/stories/kettle/book/one-1/index.html']],
			['stories/kettle/book/', ['stories/kettle/book/one-1/index.html']],
		]);
	});

	it('is a version, which changes with any file of it, and with no other', () => {
		const { version } = course();
		expect(course().version).toBe(version);
		expect(course({ 'embed.js': 'other()', 'sw.js': 'of this build' }).version).toBe(version);
		for (const file of ['index.html', 'stories/kettle/book/one-1/index.html'])
			expect(course({ [file]: 'other' }).version).not.toBe(version);
	});

	it('says how much it is', () => {
		expect(course().room).toBe(55);
		expect(told(course())).toMatch(/^To take along: 7 files, 0\.0 MB to fetch, 0\.0 MB on a device\./);
	});

	it('has a page to show instead where there is one', () => {
		expect(course().instead).toBe('');
		expect(course({ 'without-a-network/index.html': 'Away' }).instead).toBe('without-a-network/index.html');
	});
});

describe('what is written', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'attuned-list-'));
		for (const [file, text] of Object.entries(FILES)) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		}
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const worker = () => readFileSync(join(folder, WORKER), 'utf8');

	it('is a worker with the list in it, the same for the same folder, and the script that asks for it', async () => {
		expect(await writeOffline(folder)).toMatch(/^To take along: 8 files/);
		const first = worker();
		expect(readdirSync(folder)).toContain('along.js');
		expect(first).toContain('stories/kettle/index.html');
		await writeOffline(folder);
		expect(worker()).toBe(first);
		writeFileSync(join(folder, 'index.html'), 'Another home');
		await writeOffline(folder);
		expect(worker()).not.toBe(first);
	});

	it('is, to withdraw it, a worker that knows no file, and no script that asks for one', async () => {
		await writeOffline(folder, true);
		expect(worker()).toMatch(/unregister/);
		expect(worker()).not.toMatch(/index\.html|respondWith/);
		expect(readdirSync(folder)).not.toContain('along.js');
	});
});

it('a build withdraws when it is told so, in the one word there is', () => {
	expect(isWithdrawn('')).toBe(false);
	expect(isWithdrawn('off')).toBe(true);
	expect(() => isWithdrawn('no')).toThrow(/ATTUNED_OFFLINE is “no”.*Expected “off”/);
});
