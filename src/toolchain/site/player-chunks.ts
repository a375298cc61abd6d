/**
 * How the player's scripts are cut into files, for the browser alone. A person's file brings all that only a person has:
 * a bundler makes a file of its own of whatever two of them share, of hair, of sleeves, and twenty people who share
 * much would come in sixty crumbs, of which each story asks for five. Here each person has a copy of their own instead.
 * What the player draws them with is in the player's file.
 */
import type { Plugin } from 'vite';

/** Somebody, or a copy of theirs of something. */
const WHOSE = /[\\/]drawing[\\/]people[\\/](\w+)\.ts$|\?whose=(\w+)$/;
/** What only people have, and the player knows nothing of: folders of pieces to choose from, and two pieces alone. */
const THEIRS = /[\\/]drawing[\\/](?!people[\\/]|places[\\/])\w+[\\/]|[\\/]drawing[\\/](beard|spectacles)\.ts$/;

/** The Vite plugin. */
export function playerChunks(): Plugin {
	return {
		name: 'attuned:player-chunks',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		enforce: 'pre',
		resolveId: {
			filter: { id: /^\./ },
			async handler(source, importer = '') {
				const whose = WHOSE.exec(importer);
				const found = whose && (await this.resolve(source, importer.replace(/\?.*/, ''), { skipSelf: true }));
				return found && THEIRS.test(found.id) ? `${found.id}?whose=${whose[1] ?? whose[2]}` : undefined;
			},
		},
		outputOptions: (options) => ({
			...options,
			codeSplitting: {
				groups: [
					// What gets a story’s files, the story’s page and the board’s page both need at once.
					{ name: 'preload', test: /preload-helper|[\\/]player[\\/]files\.ts$/, priority: 3 },
					{ name: 'store', test: /[\\/]client[\\/]state[\\/](guard|store|storage|attempts)\.ts$/, priority: 2 },
					{
						name: 'synced-store',
						test: /[\\/]client[\\/]state[\\/](synced-store|steps|attempt-store)\.ts$|nanostores/,
						priority: 1,
					},
					{ name: 'player', test: /[\\/]player[\\/]device-player\.ts$/ },
				],
			},
		}),
	};
}
