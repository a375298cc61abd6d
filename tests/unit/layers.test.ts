/**
 * Who may import whom, over every folder of src, types counted. What ships to the reader stands in src/client, apart from
 * what builds it; a page's script reaches nothing else, but for an edition's own client.ts and the strings.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SHIPS = [
	'client/board',
	'client/carried',
	'client/drawing',
	'client/exercises',
	'client/markup',
	'client/offline',
	'client/player',
	'client/site',
	'client/state',
];
const PAGES = [
	'client/story',
	...SHIPS,
	'client/edition',
	'strings',
	'content',
	'toolchain/course',
	'toolchain/editions',
	'toolchain/packages',
];

/** A folder → the folders whose modules it may name. What is missing here may name nothing. */
const MAY: Readonly<Record<string, readonly string[]>> = {
	strings: ['client/story'],
	content: [],
	'client/story': [],
	'client/state': [],
	/** The course on a device, for when there is no network; and its worker. */
	'client/offline': ['strings'],
	/** How packages speak to a school’s system, and codes for a class without one. */
	'client/classroom': ['client/story', 'client/state'],
	'client/board': [
		'client/story',
		'client/drawing',
		'client/markup',
		'client/state',
		'client/classroom',
		'client/player',
		'strings',
	],
	'client/drawing': ['client/story'],
	'client/markup': ['client/story', 'client/drawing', 'strings'],
	'client/exercises': ['client/story', 'client/drawing', 'client/markup', 'client/state', 'content', 'strings'],
	'client/site': [
		'client/story',
		'client/drawing',
		'client/markup',
		'client/offline',
		'client/state',
		'client/classroom',
		'strings',
	],
	'client/player': [
		'client/story',
		'client/drawing',
		'client/markup',
		'client/state',
		'client/classroom',
		'client/edition',
		'strings',
	],
	/** What lies within a page of its own, for a frame or a file: its one script, and the script of pages around it. */
	'client/carried': ['client/story', 'client/drawing', 'client/state', 'client/classroom', 'client/player', 'strings'],
	/** What an edition ships: `toolchain/editions/<edition>/client.ts`. */
	'client/edition': ['client/story', 'client/markup', 'client/state', 'strings'],
	'toolchain/compile': ['client/story'],
	'toolchain/explore': ['client/story'],
	'toolchain/prove': ['client/story', 'content', 'toolchain/compile', 'toolchain/explore'],
	'toolchain/site': ['client/story', 'client/offline'],
	'toolchain/course': [
		'client/story',
		'content',
		'strings',
		'toolchain/compile',
		'toolchain/explore',
		'toolchain/prove',
		'toolchain/site',
	],
	'toolchain/editions': [
		'content',
		'client/story',
		'client/drawing',
		'client/markup',
		'strings',
		'toolchain/compile',
		'toolchain/explore',
		'toolchain/course',
		'toolchain/site',
	],
	'toolchain/command': [
		'client/story',
		'strings',
		'toolchain/compile',
		'toolchain/explore',
		'toolchain/prove',
		'toolchain/course',
		'toolchain/editions',
		'toolchain/site',
	],
	/** Packages are made of the built site, for the outline of the course. */
	'toolchain/packages': [
		'client/story',
		'client/classroom',
		'strings',
		'toolchain/compile',
		'toolchain/course',
		'toolchain/editions',
		'toolchain/site',
	],
	'toolchain/faces': ['client/story', 'client/drawing'],
	styles: [],
	layouts: [...PAGES, 'styles'],
	pages: [...PAGES, 'layouts', 'styles'],
	/** What a lesson’s exercises hold, their kinds say; what a plan holds, its schema beside that of stories. */
	'content.config.ts': ['content', 'client/exercises', 'toolchain/course'],
};

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
const namesIn = (text: string): string[] => [...text.matchAll(IMPORT)].map((match) => match[1] ?? '');

const slashed = (path: string) => path.replaceAll('\\', '/');
const isClientOfEdition = (file: string) => /^src\/toolchain\/editions\/[^/]+\/client\.ts$/.test(file);

function folderOf(file: string): string {
	if (isClientOfEdition(file)) return 'client/edition';
	const [, first = '', second = ''] = file.split('/');
	return first === 'client' || first === 'toolchain' ? `${first}/${second}` : first;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => `src/${slashed(name)}`)
	.filter((name) => /\.(ts|mjs|astro|mdx)$/.test(name) && !name.endsWith('.d.ts'));

const importsOf = (file: string): string[] =>
	namesIn(readFileSync(file, 'utf8'))
		.filter((name) => name.startsWith('.'))
		.map((name) => slashed(relative('.', resolve(dirname(file), name))));

it('knows every folder', () => {
	expect(sources.length).toBeGreaterThan(150);
	expect([...new Set(sources.map(folderOf))].filter((folder) => !MAY[folder])).toEqual([]);
});

it('imports only what its folder may', () => {
	const wrong = sources.flatMap((file) => {
		const from = folderOf(file);
		// Chairs and lighter ways still name their types.
		if (/^src\/content\/(chairs|lighter)\//.test(file)) return [];
		return importsOf(file)
			.filter((name) => name.startsWith('src/') && folderOf(name) !== from && !MAY[from]?.includes(folderOf(name)))
			.map((name) => `${file} imports ${name}: ${from} may name ${MAY[from]?.join(', ') || 'nothing'}.`);
	});
	expect(wrong).toEqual([]);
});

it('has no folders that lean on each other', () => {
	const circles: string[] = [];
	const walk = (folder: string, way: readonly string[]): void => {
		if (way.includes(folder)) circles.push([...way.slice(way.indexOf(folder)), folder].join(' → '));
		else for (const next of MAY[folder] ?? []) walk(next, [...way, folder]);
	};
	for (const folder of Object.keys(MAY)) walk(folder, []);
	expect([...new Set(circles)]).toEqual([]);
});

it('has no files that lean on each other, types counted', () => {
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (file: string, way: readonly string[]): void => {
		if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
		if (way.includes(file) || done.has(file)) return;
		for (const next of importsOf(file)) if (sources.includes(next)) walk(next, [...way, file]);
		done.add(file);
	};
	for (const file of sources) walk(file, []);
	expect(circles).toEqual([]);
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
			return namesIn(scripts.join('\n')).map((name) => slashed(relative('.', resolve(dirname(file), name))));
		});
	for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
		if (reached.has(file)) continue;
		// A type leaves nothing behind.
		const names = namesIn(readFileSync(file, 'utf8').replace(/(import|export) type [^;]*;/g, ''));
		reached.set(file, names);
		const folder = dirname(file);
		const ours = names.filter((name) => name.startsWith('.'));
		toRead.push(...ours.map((name) => slashed(relative('.', resolve(folder, name)))));
	}
	return reached;
}

/** The packages that a page's script may load, and no other. */
const PACKAGES = ['inkjs', 'nanostores'];

it('sends the reader what is in client, and two packages', () => {
	const reached = reachedByScripts();
	expect([...reached.keys()]).toEqual(
		expect.arrayContaining(['src/client/player/player.ts', 'src/client/story/run.ts']),
	);
	const strangers = [...reached.keys()].filter(
		(file) => !file.startsWith('src/client/') && !file.startsWith('src/strings/') && !isClientOfEdition(file),
	);
	expect(strangers).toEqual([]);
	const packages = [...reached].flatMap(([file, names]) =>
		names
			.filter((name) => /^[@a-z]/.test(name) && !PACKAGES.includes(name))
			.map((name) => `${file} imports ${name}: a page’s script may load ${PACKAGES.join(' and ')}.`),
	);
	expect(packages).toEqual([]);
});
