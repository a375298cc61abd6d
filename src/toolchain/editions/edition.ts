/**
 * What an edition is: a folder beside this file, and a line in index.ts. It makes something of a story, and may add files
 * beside the story's page. An edition with pages of its own keeps thin ones in src/pages, as Astro wants it.
 */
import type { AstroIntegration } from 'astro';
import type { Note } from '../compile/author-tags.ts';
import type { Compiled } from '../compile/compile.ts';
import type { Reading } from '../explore/minimise.ts';
import type { Wording } from './wording.ts';

/** What an edition is made from: the story with the words of its language, and its walk, walked when it is first asked for. */
export interface StorySource extends Wording, Pick<Compiled, 'teaches' | 'teacher'> {
	readonly walked: () => Reading;
	/** The same, with what shows told in words: two turns that read alike are alike. */
	readonly read: () => Reading;
	/** What is for writers and teachers: `best` and `source`. */
	readonly notes: ReadonlyMap<string, Note>;
}

/** A file beside a story's page: `/stories/<story>/<name>`. */
export interface BuiltFile {
	readonly name: `${string}.json` | `${string}.png`;
	readonly body: () => unknown | Promise<unknown>;
}

export interface Edition<Made = unknown> {
	/** Its folder's name. */
	readonly id: string;
	/** Pure. Its value is kept for the length of a build. */
	readonly make?: (from: StorySource) => Made;
	readonly files?: (from: StorySource) => readonly BuiltFile[];
	/** What it adds to the build of the whole site. */
	readonly integration?: AstroIntegration;
	/** The most bytes that one of its pages may have, unpacked. */
	readonly budget?: number;
}

/** An edition that makes something. */
export type Making<Made> = Edition<Made> & { readonly make: (from: StorySource) => Made };
