/**
 * `npm run packages`: after a build, writes the packages for schools' systems into `packages/`, and prints their sizes.
 *
 *   npm run packages                      all of them
 *   npm run packages -- story-popcorn     those named
 *
 * The same build gives the same bytes. A cartridge of links wants to know where the course stands: ATTUNED_ADDRESS.
 * It exits 2 if it was asked for what there is not, or there is no build.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../client/story/types.ts';
import { languageOf } from '../../strings/languages.ts';
import { storyIds } from '../compile/story-path.ts';
import { siteAddress } from '../editions/preview/sharing.ts';
import { filesBelow } from '../site/relative.ts';
import type { Build } from './contents.ts';
import { SYSTEMS } from './entry.ts';
import { packagesOf } from './list.ts';
import { makeCartridge, packageMaker } from './make.ts';
import { namesOf, outlineOf } from './outline.ts';
import { zip } from './zip.ts';

const DIST = 'dist';
const OUT = 'packages';
/** What the teachers’ page says of sizes: rewritten when all packages were made. */
const SIZES = 'src/content/package-sizes.json';

/** A size as people read it: `412 kB`. */
const sizeText = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`;

async function builtSite(): Promise<Build> {
	const files = existsSync(DIST) ? await filesBelow(DIST) : new Set<string>();
	if (!files.has('index.html')) throw new Error('There is no built site. Run: npm run build');
	return { files, read: (file) => readFileSync(join(DIST, file)) };
}

async function main(asked: readonly string[]): Promise<void> {
	const build = await builtSite();
	const language = languageOf();
	const stories = storyIds().map(
		(id) => JSON.parse(readFileSync(join(DIST, 'stories', id, 'story.json'), 'utf8')) as Story,
	);
	const all = packagesOf(outlineOf(stories));
	const unknown = asked.filter((name) => !all.some(({ id }) => id === name));
	if (unknown.length > 0) {
		throw new Error(`There is no package “${unknown.join(', ')}”. There are: ${all.map(({ id }) => id).join(', ')}.`);
	}
	const named = new Map(stories.map(({ id }) => [id, namesOf(id)]));
	const make = packageMaker({
		build,
		language,
		namesOf: (id) => named.get(id) ?? { picks: [], endings: [], given: [] },
	});
	const address = siteAddress(process.env['ATTUNED_ADDRESS']);
	rmSync(OUT, { recursive: true, force: true });
	mkdirSync(OUT);
	const sizes: Record<string, number> = {};
	const write = (name: string, bytes: Uint8Array) => {
		writeFileSync(join(OUT, name), bytes);
		console.log(`${sizeText(bytes.byteLength).padStart(10)}  ${OUT}/${name}`);
	};
	for (const spec of all) {
		if (asked.length > 0 && !asked.includes(spec.id)) continue;
		for (const system of SYSTEMS) {
			const bytes = zip(await make(spec, system));
			write(`attuned-${spec.id}-${system}.zip`, bytes);
			// To ten kilobytes: what a teacher asks, and a small edit leaves it as it is.
			sizes[spec.id] ??= Math.ceil(bytes.byteLength / 10_000) * 10;
		}
		if (address) write(`attuned-${spec.id}-links.imscc`, zip(makeCartridge(spec, address, language.locale)));
	}
	if (asked.length === 0) writeFileSync(SIZES, `${JSON.stringify(sizes, undefined, '\t')}\n`);
	if (!address) {
		console.log(
			'No cartridges of links: they need the address at which the course stands. For them:\n' +
				'  ATTUNED_ADDRESS=https://school.example/attuned/ npm run packages',
		);
	}
}

try {
	await main(process.argv.slice(2));
} catch (cause) {
	console.error((cause as Error).message);
	process.exitCode = 2;
}
