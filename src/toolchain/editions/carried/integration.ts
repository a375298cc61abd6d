/**
 * The last step of a build for pages that carry their player: `/embed/…` for frames, and `/files/…`, whose folders become
 * files. Also the script for pages around a frame, and the weight of each file, where a page for teachers asks for it.
 * What such a page holds, page.ts says.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Story } from '../../../client/story/types.ts';
import { classicScripts } from '../../site/classic-script.ts';
import { filesBelow } from '../../site/relative.ts';
import { carrying, ownElements, type Parsed, parsed, storiesOf } from './page.ts';

const EMBED = /(^|\/)embed\/[^/]+\/index\.html$/;
const ALONE = /(^|\/)files\/[^/]+\/index\.html$/;
const FOR_TEACHERS = /(^|\/)teachers\/.*\.html$/;

/** The modules of elements that a lesson or a story may have. What keeps or shows what a device keeps is left out. */
const MODULES: Readonly<Record<string, string>> = {
	'quick-exit': 'site/quick-exit.ts',
	'a-word': 'exercises/word.ts',
	'ex-builder': 'exercises/builder/element.ts',
	'ex-picker': 'exercises/feelings-picker/element.ts',
	'ex-gauges': 'exercises/gauges/element.ts',
	'ex-smaller': 'exercises/smaller-words/element.ts',
	'ex-write': 'exercises/write/element.ts',
};

/** What a story's player carries, by the names of the files beside its page. */
const FILES = ['story', 'pictures', 'chair', 'map'];

/** Text that may stand in a `<script>` of data. */
const inPage = (json: string): string => json.replaceAll('<', '\\u003c');

/** A page, the stories it plays, and whether it is to be a file. */
interface Job {
	readonly page: Parsed;
	readonly folders: readonly string[];
	readonly alone: boolean;
}

/** A story of the build, as it is put into pages. */
interface Built {
	readonly people: readonly string[];
	readonly plain: string;
	readonly packed: string;
}

async function readStory(root: string, folder: string): Promise<Built> {
	const texts = await Promise.all(FILES.map((name) => readFile(join(root, folder, `${name}.json`), 'utf8')));
	const { scenes, person } = JSON.parse(texts[0] ?? '') as Story;
	const all = `{${FILES.map((name, at) => `"${name}":${texts[at]}`).join()}}`;
	return {
		people: [...new Set([person.id, ...scenes.flatMap((scene) => scene.person ?? [])])].sort(),
		plain: FILES.map(
			(name, at) => `<script type="application/json" data-file="${name}">${inPage(texts[at] ?? '')}</script>`,
		).join(''),
		packed: `<script type="application/json" data-packed>"${deflateRawSync(all, { level: 9 }).toString('base64')}"</script>`,
	};
}

/** The code that a page's one script begins with. */
function entryOf({ page, folders, alone }: Job, stories: ReadonlyMap<string, Built>): string {
	const people = [...new Set(folders.flatMap((folder) => stories.get(folder)?.people ?? []))].sort();
	const own = [...ownElements(page)].flatMap((name) => MODULES[name] ?? []).sort();
	return [
		...own.map((module) => `import './src/client/${module}';`),
		...people.map((id) => `import { ${id} } from './src/client/drawing/people/${id}.ts';`),
		...(alone ? ["import { packedFiles } from './src/client/carried/packed.ts';"] : []),
		"import { bringLetters } from './src/client/site/letters.ts';",
		"import { startCarried } from './src/client/carried/start.ts';",
		`startCarried({ ${people.join(', ')} }${alone ? ', packedFiles' : ''});`,
		// By itself: to read them takes a slow phone as long as all the rest.
		'setTimeout(bringLetters);',
	].join('\n');
}

const HOST = "import { followHeights } from './src/client/carried/host.ts';\nfollowHeights();";

async function carryAll(root: string, note?: (module: string) => void): Promise<void> {
	const built = await filesBelow(root);
	const read = (file: string) => readFile(join(root, file), 'utf8');
	const files = [...built].filter((file) => EMBED.test(file) || ALONE.test(file)).sort();
	const jobs = await Promise.all(
		files.map(async (file): Promise<Job> => {
			const page = parsed(await read(file), file);
			return { page, folders: storiesOf(page), alone: ALONE.test(file) };
		}),
	);
	const folders = [...new Set(jobs.flatMap((job) => job.folders))];
	const stories = new Map(await Promise.all(folders.map(async (at) => [at, await readStory(root, at)] as const)));
	const entries = jobs.map((job) => entryOf(job, stories));
	const scripts = await classicScripts(new Map([...entries, HOST].map((code) => [code, code])), note);
	const letter = [...built].find((file) => file.endsWith('.woff2')) ?? '';
	const font = `data:font/woff2;base64,${(await readFile(join(root, letter))).toString('base64')}`;
	const weights = new Map<string, number>();
	for (const [at, { page, alone }] of jobs.entries()) {
		const carried = new Map([...stories].map(([folder, story]) => [folder, alone ? story.packed : story.plain]));
		const script = scripts.get(entries[at] ?? '') ?? '';
		const html = carrying(page, { script, carried, font, alone });
		const file = alone ? page.file.replace(/\/index\.html$/, '.html') : page.file;
		if (alone) {
			await rm(join(root, page.file, '..'), { recursive: true });
			weights.set(file, Buffer.byteLength(html));
		}
		await writeFile(join(root, file), html);
	}
	await writeFile(join(root, 'embed.js'), `${scripts.get(HOST)}\n`);
	for (const file of [...built].filter((name) => FOR_TEACHERS.test(name))) {
		const html = await read(file);
		const weighed = html.replace(/(data-bytes="([^"]+)"[^>]*>)(?=<)/g, (whole, start: string, id: string) => {
			const bytes = weights.get(`files/${id}.html`);
			return bytes === undefined ? whole : `${start}${Math.ceil(bytes / 1000)}`;
		});
		if (weighed !== html) await writeFile(join(root, file), weighed);
	}
}

/**
 * The Astro integration. It stands after all that rewrites pages.
 * @param note is told of each module that ships in its scripts
 */
export function carriedPages(note?: (module: string) => void): AstroIntegration {
	return {
		name: 'attuned:carried',
		hooks: { 'astro:build:done': ({ dir }) => carryAll(fileURLToPath(dir), note) },
	};
}
