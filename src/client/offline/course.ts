/**
 * What the page, its worker and the build say to one another of the course that is taken along. Types, and the names of
 * caches; it keeps nothing and asks for nothing.
 */

/** A file as it was built: the beginning of its SHA-256, and how many bytes it has on the way, packed. */
export type CourseFile = readonly [hash: string, packed: number];

/** Files by their paths below the site's root. */
export type CourseFiles = Readonly<Record<string, CourseFile>>;

/** One version of the site, as the build writes it into its worker. */
export interface Course {
	/** Changes with any byte of any file. */
	readonly version: string;
	/** What everybody takes along. */
	readonly core: CourseFiles;
	/** What is taken along when somebody asks for it: the numbered pages of a story, by their folder. */
	readonly more: Readonly<Record<string, CourseFiles>>;
	/** Bytes that all of the core takes up on a device. */
	readonly room: number;
	/** The page to show where one is not on the device and there is no network. */
	readonly instead: string;
}

/** What a page may ask its worker. */
export type Ask =
	| { readonly ask: 'standing' }
	| { readonly ask: 'fetch'; readonly more?: string }
	| { readonly ask: 'change' }
	/** To a worker that waits for an older one to go: it need not. */
	| { readonly ask: 'start' };

/** How things stand, as the worker answers. */
export interface Standing {
	/** `some`: not all is here. `whole`: all is, and in use. `newer`: all of a newer version is, and pages still use an older one. */
	readonly here: 'some' | 'whole' | 'newer';
	/** Whether some version is whole and in use, so that pages open without a network. */
	readonly works: boolean;
	/** Bytes still to fetch, packed. */
	readonly missing: number;
	readonly more: Readonly<Record<string, { readonly kept: boolean; readonly packed: number }>>;
	/** Why the last fetching came to no end. */
	readonly failed?: 'room' | 'line';
}

/** What the names of a site's caches begin with: others may stand on the same domain. */
export const cachesOf = (scope: string): string => `attuned ${new URL(scope).pathname} `;

/** The cache that says that a reader wants nothing kept. It holds nothing. */
export const OFF = 'off';
