/**
 * Lets a page import a story: `import story from '/stories/the-bad-day.ink'` gives the compiled Story.
 * While writing, a saved .ink file, or a file it INCLUDEs, reloads the page; a broken story shows its error and
 * mends itself when the file is mended. It knows nothing of what is in a story: compiling is handed in.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Story } from '../../client/story/types.ts';

/** What the plugin needs of a compiled story: what ships, and every file that was read for it. */
interface Built {
	readonly story: Story;
	readonly files: readonly string[];
}

/** Compiles one file. `release` refuses what may stand only while writing. Throws with `file:line` in its message. */
export type Compile = (file: string, options: { release: boolean }) => Built;

const INK = /\.ink$/;

/** Vite names files with forward slashes on every system. */
function slashed(file: string): string {
	return resolve(file).replaceAll('\\', '/');
}

/**
 * The error as Vite and Astro should have it. No `loc` and no frame: Astro's error page would try to colour .ink,
 * a language that it does not know, and then hide the message.
 */
function plainError(cause: unknown): Error {
	const error = new Error(cause instanceof Error ? cause.message : String(cause));
	error.name = 'StoryError';
	error.stack = `${error.name}: ${error.message}`;
	return error;
}

/**
 * The Vite plugin.
 * @param options `compile`: how a story is compiled (src/toolchain/compile/compile.ts)
 */
export function ink({ compile }: { compile: Compile }): Plugin {
	/** Story module → the files it was made of; a story that did not compile depends on every .ink file. */
	const filesOf = new Map<string, ReadonlySet<string> | 'unknown'>();
	let release = false;

	return {
		name: 'attuned:ink',
		enforce: 'pre',

		configResolved(config) {
			release = config.command === 'build';
		},

		load: {
			filter: { id: INK },
			handler(id) {
				this.addWatchFile(id);
				try {
					const { story, files } = compile(id, { release });
					filesOf.set(slashed(id), new Set(files.map(slashed)));
					for (const file of files) this.addWatchFile(file);
					// A string that JSON.parse reads is faster to start than an object literal of this size.
					return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(story))});`, map: null };
				} catch (cause) {
					filesOf.set(slashed(id), 'unknown');
					throw plainError(cause);
				}
			},
		},

		hotUpdate({ file, timestamp }) {
			if (!INK.test(file)) return;
			const saved = slashed(file);
			for (const [story, files] of filesOf) {
				if (story !== saved && files !== 'unknown' && !files.has(saved)) continue;
				for (const module of this.environment.moduleGraph.getModulesByFile(story) ?? []) {
					this.environment.moduleGraph.invalidateModule(module, new Set(), timestamp, true);
				}
			}
			this.environment.hot.send({ type: 'full-reload' });
			// Nothing is swapped in place: the reload replays the saved picks.
			return [];
		},
	};
}
