import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { compiledAhead, HINT } from '../../../../src/toolchain/site/compiled-ahead.ts';
import { playerChunks } from '../../../../src/toolchain/site/player-chunks.ts';
import { lightPreload } from '../../../../src/toolchain/site/preload-plugin.ts';

it('what a pick calls begins with the hint, and nothing else has it', async () => {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [lightPreload(), playerChunks(), compiledAhead()],
		build: {
			write: false,
			rolldownOptions: { input: ['src/client/player/story-player.ts', 'src/client/site/go-on.ts'] },
		},
	});
	const chunks = (result as Rolldown.RolldownOutput).output.filter((file) => file.type === 'chunk');
	const hinted = chunks.filter(({ code }) => code.startsWith(HINT)).map(({ name }) => name);
	expect(hinted.toSorted()).toEqual(['player', 'preload', 'store', 'synced-store']);
	expect(chunks.filter(({ code }) => code.includes(HINT))).toHaveLength(hinted.length);
});
