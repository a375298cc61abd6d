/**
 * What of the built site goes into a package: its pages, found by following links from the first, and all that they load.
 * The build is handed in, so that a test can be any.
 */
import { posix } from 'node:path';
import type { PackageSpec } from './list.ts';
import { namedOn, packagedPage } from './page.ts';

/** A build, as this sees it. */
export interface Build {
	/** Every file, by its path below the build's root. */
	readonly files: ReadonlySet<string>;
	readonly read: (file: string) => Uint8Array;
}

/** Where the site's pages stand in a package. */
export const FOLDER = 'course';

const isPage = (file: string): boolean => file.endsWith('.html');
const isText = (file: string): boolean => /\.(js|css)$/.test(file);

/** What may be the name of a file, in a page, a script or a sheet. */
const NAMES = /[\w.@~+-]+/g;

/** Scripts and sheets name one another by the last part of their paths: name → path of each file that a build makes of them. */
function assetsOf(files: ReadonlySet<string>): ReadonlyMap<string, string> {
	const assets = [...files].filter((file) => file.startsWith('_astro/'));
	const odd = assets.find((file) => posix.basename(file).match(NAMES)?.[0] !== posix.basename(file));
	if (odd)
		throw new Error(
			`packages: expected file names of letters, numbers and . _ @ ~ + -, found ${odd}. Add its signs to NAMES.`,
		);
	return new Map(assets.map((file) => [posix.basename(file), file]));
}

/** The files of the site in a package, by their paths in the build. */
export function contentsOf({ start, holds }: Pick<PackageSpec, 'start' | 'holds'>, { files, read }: Build) {
	if (!files.has(start)) throw new Error(`The build has no ${start}. Run: npm run build`);
	const text = (file: string): string => new TextDecoder().decode(read(file));
	const isIn = (file: string): boolean => !isPage(file) || (files.has(file) && holds(file));
	const made = new Map<string, string | Uint8Array>();
	const assets = assetsOf(files);
	// Each name is looked up, not each file looked for: a course of 500 lessons has as many files as names.
	const namedIn = (body: string): string[] => [...new Set(body.match(NAMES))].flatMap((name) => assets.get(name) ?? []);
	const todo = [start];
	for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
		if (made.has(file) || !files.has(file)) continue;
		if (isPage(file)) {
			if (!holds(file)) continue;
			const page = packagedPage(text(file), file, isIn);
			made.set(file, page);
			const named = namedOn(page, file);
			todo.push(...named.links, ...named.files.filter((each) => !isPage(each)));
			todo.push(...namedIn(page));
		} else {
			made.set(file, read(file));
			if (isText(file)) todo.push(...namedIn(text(file)));
		}
	}
	return made;
}
