/**
 * The page for the IT department holds what it says of the build: each store by its key, the quick exit's address and no
 * other way out of pupils' pages, the oldest engines, weights, the servers' lines, and the licences that ship.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORES } from '../../src/client/state/stores.ts';
import { en } from '../../src/strings/en/index.ts';
import { SERVERS, type Server, serverLines } from '../../src/toolchain/course/deploy.ts';
import { courseVersion } from '../../src/toolchain/course/version.ts';
import { OLDEST } from '../../src/toolchain/site/oldest-engines.ts';
import { builtFiles, builtPages, DIST, elementsOf, readBuilt } from './built.ts';
import { WEIGHTS } from './scripts.ts';

const PAGE = 'teachers/it/index.html';
const { exitAddress } = en.storyPage;

const elements = elementsOf(PAGE);
const textOf = (tag: string) => elements.filter((one) => one.tag === tag).map(({ text }) => text.trim());
const page = elements
	.filter(({ tag }) => !['script', 'style'].includes(tag))
	.map(({ text }) => text)
	.join(' ');
const codes = textOf('code');
const servers = Object.keys(SERVERS) as Server[];

test('it names every store, the quick exit’s address and the version', () => {
	expect(codes).toEqual(expect.arrayContaining([...STORES.map(({ key }) => key), exitAddress]));
	expect(page).toContain(courseVersion().version);
	expect(elements.find(({ tag }) => tag === 'time')?.attrs.get('datetime')).toBe(courseVersion().date);
});

test('privacy leads to it', () => {
	const links = elementsOf('privacy/index.html').flatMap(({ tag, attrs }) => (tag === 'a' ? attrs.get('href') : []));
	expect(links).toContain('../teachers/it/index.html');
});

test('the quick exit is the only link to another site, the teachers’ pages apart', () => {
	const own = readFileSync('src/content/contact.yaml', 'utf8');
	const others = builtPages()
		.filter(({ file }) => !file.startsWith('teachers/'))
		.flatMap(({ file }) => [...readBuilt(file).matchAll(/<a\b[^>]*\shref="(https?:[^"]*)"/g)].map(([, link]) => link))
		.filter((link) => link !== exitAddress && !own.includes(link ?? ''));
	expect([...new Set(others)]).toEqual([]);
});

test('it says which engines are the oldest', () => {
	const names = { safari: 'Safari', chrome: 'Chromium', firefox: 'Firefox' };
	for (const [engine, version] of Object.entries(OLDEST)) {
		expect(page).toContain(`${names[engine as keyof typeof names]} ${version}`);
	}
});

test('it says the weights that pages are held to, and how much all of it is at most', () => {
	const kB = (bytes: number) => `${bytes / 1000} kB`;
	for (const weight of [WEIGHTS.story, WEIGHTS.other, WEIGHTS.visit]) expect(page).toContain(kB(weight));
	expect(WEIGHTS.lesson).toBe(WEIGHTS.other);
	expect(WEIGHTS.numbers).toBe(0);
	const files = builtFiles();
	const bytes = files.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
	expect(page).toContain('under 150 MB in fewer than 2,000 files');
	expect(bytes).toBeLessThan(150e6);
	expect(files.length).toBeLessThan(2000);
});

test('one script asks for one service worker, and it says both, and what it fetches', () => {
	const scripts = builtFiles().filter((file) => file.endsWith('.js'));
	expect(scripts.filter((file) => readBuilt(file).includes('serviceWorker'))).toEqual(['along.js']);
	expect(codes).toEqual(expect.arrayContaining(['sw.js', 'along.js', 'ATTUNED_OFFLINE=off npm run build']));
	// How much it is at most: tests/site/offline.test.ts.
	expect(page).toContain('some 3 MB');
});

test.each(servers)('the lines for %s stand on it as in their file', (server) => {
	expect(codes).toContain(serverLines(server));
});

test.each(servers)('the lines for %s name only what is in the build, and the headers that the page names', (server) => {
	const lines = serverLines(server).replace(/#.*$/gm, '');
	const paths = [...lines.matchAll(/(?:\/attuned|^)\/([\w./]+)/gm)].map(([, path = '']) => path.replace(/\/$/, ''));
	expect(paths.length).toBeGreaterThan(0);
	const files = builtFiles();
	expect(paths.filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
	expect(lines).toMatch(/X-Content-Type-Options:? nosniff/);
	expect(lines).toMatch(/Referrer-Policy:? no-referrer/);
	expect(lines).toMatch(/Permissions-Policy:? "?camera=\(\), geolocation=\(\), microphone=\(\)/);
	expect(lines).toMatch(/public, max-age=31536000, immutable/);
	// Teachers show the course in frames.
	expect(lines).not.toMatch(/X-Frame-Options|frame-ancestors/);
});

test('what may be kept for a year has a name that changes with it', () => {
	const kept = builtFiles().filter((file) => file.startsWith('_astro/'));
	expect(kept.length).toBeGreaterThan(0);
	expect(kept.filter((file) => !/\.[\w-]{8}\.(js|css|woff2)$/.test(file))).toEqual([]);
});

test('the file for hosts that look for it is in the build', () => {
	expect(readBuilt('_headers').trim()).toBe(serverLines('hosts'));
});

test('the licences of all that ships are in the build, and the page leads to them', () => {
	const text = readBuilt('licences.txt');
	const names = text.slice(0, text.indexOf('\n\n')).split('\n');
	expect(names.map((line) => line.split(' ')[0])).toEqual([
		'attuned',
		'@fontsource-variable/atkinson-hyperlegible-next',
		'fflate',
		'inkjs',
		'nanostores',
		'rolldown',
	]);
	for (const words of ['SIL OPEN FONT LICENSE', 'Permission is hereby granted']) expect(text).toContain(words);
	expect(elements.some(({ attrs }) => attrs.get('href') === '../../licences.txt')).toBe(true);
	expect(builtFiles()).not.toContain('licences.json');
});
