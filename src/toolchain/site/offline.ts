/**
 * The last step of a build: the list of all that readers take along, by the hashes of the files as they lie there, and the
 * worker that holds it (client/offline). A folder goes in and two scripts come out; the same folder gives the same scripts.
 * A build can also withdraw the worker of those before it.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Course, CourseFile } from '../../client/offline/course.ts';
import { classicScripts } from './classic-script.ts';
import { filesBelow } from './relative.ts';

/** What the scripts are called, at the site's root. An address for good: a browser asks for its worker there for ever. */
export const WORKER = 'sw.js';
const ALONG = 'along.js';

/** The page that is shown where one is not on the device. */
const INSTEAD = 'without-a-network/index.html';

/** For other sites and for a disk, in each language; for hosts, for whoever shows an address; the worker. All else goes along. */
const STAYS =
	/^([a-z]{2,3}\/)?(embed|files)\/|^(sw\.js|embed\.js|404\.html|_headers|\.nojekyll)$|(^|\/)preview\.png$|^icon-\d+/;
/** The numbered pages of a story; its first page and the one on how they work go along with all. */
const NUMBERED = /^((?:[^/]+\/)?stories\/[^/]+\/book\/)(?!index\.html$|how-this-works\/)/;
/** Packed already: no host packs it again. */
const PACKED = /\.(woff2|png|jpe?g|webp|avif)$/;

const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The list of a build, from its files. */
export function courseOf(files: ReadonlyMap<string, Buffer>): Course {
	const core: Record<string, CourseFile> = {};
	const more: Record<string, Record<string, CourseFile>> = {};
	let room = 0;
	for (const [file, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
		if (STAYS.test(file)) continue;
		const packed = PACKED.test(file) ? bytes.byteLength : gzipSync(bytes).byteLength;
		const entry: CourseFile = [sha(bytes).slice(0, 16), packed];
		const group = NUMBERED.exec(file)?.[1];
		if (group === undefined) {
			core[encodeURI(file)] = entry;
			room += bytes.byteLength;
		} else {
			more[group] ??= {};
			more[group][encodeURI(file)] = entry;
		}
	}
	const instead = files.has(INSTEAD) ? INSTEAD : '';
	return { version: sha(JSON.stringify([core, more])).slice(0, 12), core, more, room, instead };
}

/** How much a course is, in words for whoever builds it. */
export function told({ core, more, room }: Course): string {
	const sum = (files: readonly CourseFile[]) => files.reduce((bytes, [, packed]) => bytes + packed, 0);
	const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
	const numbered = Object.values(more).map((files) => sum(Object.values(files)));
	return (
		`To take along: ${Object.keys(core).length} files, ${MB(sum(Object.values(core)))} to fetch, ${MB(room)} on a device. ` +
		`Numbered pages, when asked for: ${MB(numbered.reduce((all, one) => all + one, 0))} to fetch.`
	);
}

const ENTRY = {
	along: `import { start } from './src/client/offline/along.ts';
start(document.querySelector('link[rel=icon]').href);`,
	withdraw: "import { withdraw } from './src/client/offline/worker.ts';\nwithdraw(self);",
};

/**
 * Writes the scripts into a built folder, whose other files are as they will be served.
 * @param withdrawn writes the worker that takes the course off readers' devices again, and no other
 * @returns what to tell whoever builds
 */
export async function writeOffline(folder: string, withdrawn = false): Promise<string> {
	const put = (file: string, script = '') => writeFile(join(folder, file), `${script}\n`);
	if (withdrawn) {
		await put(WORKER, (await classicScripts(new Map([['withdraw', ENTRY.withdraw]]))).get('withdraw'));
		return 'The course is taken off readers’ devices again.';
	}
	await put(ALONG, (await classicScripts(new Map([['along', ENTRY.along]]))).get('along'));
	const names = [...(await filesBelow(folder))];
	const files = new Map(
		await Promise.all(names.map(async (file) => [file, await readFile(join(folder, file))] as const)),
	);
	const course = courseOf(files);
	const code = `import { work } from './src/client/offline/worker.ts';\nwork(self, ${JSON.stringify(course)});`;
	await put(WORKER, (await classicScripts(new Map([['work', code]]))).get('work'));
	return told(course);
}

/** The Astro integration. It stands last: it hashes what is there. */
export function offlineCourse(withdrawn: boolean): AstroIntegration {
	return {
		name: 'attuned:offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => logger.info(await writeOffline(fileURLToPath(dir), withdrawn)),
		},
	};
}
