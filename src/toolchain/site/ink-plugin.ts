/**
 * Lets a page import a story: `import story from '/stories/the-bad-day.ink'` gives the compiled Story.
 * While writing, a saved .ink file, or a file it INCLUDEs, reloads the page; a broken story shows its error and
 * mends itself when the file is mended. It knows nothing of what is in a story: compiling is handed in.
 */
import { resolve } from 'node:path';
import type { HotPayload, Plugin } from 'vite';
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
	/** A story did not compile, and the page that is to say so has not come yet. */
	let awaited = false;
	/** What such a page was told meanwhile. */
	let told: HotPayload | undefined;

	return {
		name: 'attuned:ink',
		enforce: 'pre',

		configResolved(config) {
			release = config.command === 'build';
		},

		/** Astro tells a page of its error a moment after it was asked for. To one that comes later it is told again. */
		configureServer({ environments: { client } }) {
			const send = client.hot.send.bind(client.hot) as (...message: unknown[]) => void;
			client.hot.send = (...message: [HotPayload | string, unknown?]) => {
				const [payload] = message;
				if (awaited && typeof payload !== 'string' && payload.type === 'error') told = payload;
				send(...message);
			};
			client.hot.on('vite:client:connect', (_, page) => {
				if (told) page.send(told);
				told = undefined;
				awaited = false;
			});
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
					awaited = true;
					throw plainError(cause);
				}
			},
		},

		hotUpdate({ file, timestamp, server }) {
			if (!INK.test(file)) return;
			const saved = slashed(file);
			const stale = [...filesOf].filter(([story, files]) => story === saved || files === 'unknown' || files.has(saved));
			// Vite asks for the browser's side first. All is done then, and the browser told last: a page that comes anew at
			// once must not be made of the server's old story.
			const { client, ...others } = server.environments;
			if (this.environment === client) {
				// What was wrong may be mended by this; if not, that is found out anew.
				told = undefined;
				awaited = false;
				for (const { moduleGraph, hot } of [...Object.values(others), client]) {
					for (const module of stale.flatMap(([story]) => [...(moduleGraph.getModulesByFile(story) ?? [])]))
						moduleGraph.invalidateModule(module, new Set(), timestamp, true);
					hot.send({ type: 'full-reload' });
				}
			}
			// Nothing is swapped in place: the reload replays the saved picks.
			return [];
		},
	};
}
