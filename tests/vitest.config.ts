/**
 * Unit and story tests, and the tests over the built files (tests/site, which need a build first). A plain
 * configuration with the .ink plugin alone: Astro's own would cost ten seconds a run.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compileStory } from '../src/toolchain/compile/compile.ts';
import { ink } from '../src/toolchain/site/ink-plugin.ts';

/** These load modules anew, or put others in their place: each has a process to itself. */
const ALONE = [
	'tests/unit/client/loading.test.ts',
	'tests/unit/client/player/story-player.test.ts',
	'tests/unit/pages/oembed.test.ts',
];

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	plugins: [ink({ compile: compileStory })],
	test: {
		projects: [
			// Our modules do nothing on load (loading.test.ts) and hold values: to load them once for all files halves the run.
			{
				extends: true,
				test: { name: 'together', include: ['tests/{unit,stories,site}/**/*.test.ts'], exclude: ALONE, isolate: false },
			},
			{ extends: true, test: { name: 'alone', include: ALONE } },
		],
		allowOnly: false,
		// What a test puts in the place of a global goes with the test, whatever file comes next.
		unstubGlobals: true,
		unstubEnvs: true,
		restoreMocks: true,
		// Vitest leaves a core to whoever watches; in a run nobody does.
		maxWorkers: '100%',
		// A failure says the whole of what was found, not “Array(3)”.
		chaiConfig: { truncateThreshold: 0 },
		// A compiled story takes a few tenths of a second, a walk some seconds; a slow machine twice that.
		testTimeout: 30_000,
	},
});
