/**
 * The player's scripts ask to be compiled whole when they come. An engine else compiles a function when it is first called:
 * for most of the player that is at the reader's first pick, which then waits for it. They come when the page stands and
 * has nothing else to do, and Chromium (from 136) compiles them beside the page; other engines see a comment.
 */
import type { Plugin, Rolldown } from 'vite';

/** https://github.com/WICG/explicit-javascript-compile-hints-file-based */
export const HINT = '//# allFunctionsCalledOnLoad\n';

/** The chunk whose functions a pick calls. */
const PLAYER = 'player';

/** A chunk and all that it imports at once, through others too. */
const withImports = (chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] => [
	chunk,
	...chunk.imports.flatMap((file) => {
		const needed = bundle[file];
		return needed?.type === 'chunk' ? withImports(needed, bundle) : [];
	}),
];

/** The Vite plugin: marks the player's file, and the files that it imports at once. */
export function compiledAhead(): Plugin {
	return {
		name: 'attuned:compiled-ahead',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		generateBundle: {
			// Nothing may stand before it, and Vite puts the list of what comes later first.
			order: 'post',
			handler(_, bundle) {
				const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
				const player = chunks.filter(({ name }) => name === PLAYER);
				for (const chunk of new Set(player.flatMap((each) => withImports(each, bundle))))
					chunk.code = HINT + chunk.code;
			},
		},
	};
}
