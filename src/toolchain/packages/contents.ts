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

/** The files of the site in a package, by their paths in the build. */
export function contentsOf({ start, holds }: Pick<PackageSpec, 'start' | 'holds'>, { files, read }: Build) {
	if (!files.has(start)) throw new Error(`The build has no ${start}. Run: npm run build`);
	const text = (file: string): string => new TextDecoder().decode(read(file));
	const isIn = (file: string): boolean => !isPage(file) || (files.has(file) && holds(file));
	const made = new Map<string, string | Uint8Array>();
	/** Scripts and sheets name one another by the last part of their paths. */
	const assets = [...files].filter((file) => file.startsWith('_astro/'));
	const todo = [start];
	for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
		if (made.has(file) || !files.has(file)) continue;
		if (isPage(file)) {
			if (!holds(file)) continue;
			const page = packagedPage(text(file), file, isIn);
			made.set(file, page);
			const named = namedOn(page, file);
			todo.push(...named.links, ...named.files.filter((each) => !isPage(each)));
			todo.push(...assets.filter((asset) => page.includes(posix.basename(asset))));
		} else {
			made.set(file, read(file));
			const body = isText(file) ? text(file) : '';
			todo.push(...assets.filter((asset) => body.includes(posix.basename(asset))));
		}
	}
	return made;
}
