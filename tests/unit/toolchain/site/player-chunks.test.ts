/** The player's files, as the bundler cuts them: each person whole in one, the player in one, what keeps in two. */
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../../src/client/drawing/people.ts';
import { playerChunks } from '../../../../src/toolchain/site/player-chunks.ts';
import { lightPreload } from '../../../../src/toolchain/site/preload-plugin.ts';

let chunks: Rolldown.OutputChunk[];
const named = (name: string) => chunks.find((chunk) => chunk.name === name) as Rolldown.OutputChunk;
const inside = ({ moduleIds }: Rolldown.OutputChunk) => moduleIds.map((id) => id.replace(/^.*src\/client\//, ''));

beforeAll(async () => {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [lightPreload(), playerChunks()],
		build: {
			write: false,
			minify: false,
			rolldownOptions: { input: ['src/client/player/story-player.ts', 'src/client/site/go-on.ts'] },
		},
	});
	chunks = (result as Rolldown.RolldownOutput).output.filter((file) => file.type === 'chunk');
});

describe('a person', () => {
	it.each(Object.keys(PEOPLE))('%s comes whole: the file needs the player and no other', (who) => {
		const chunk = named(who);
		expect(inside(chunk)).toContain(`drawing/people/${who}.ts`);
		expect(inside(chunk).some((id) => id.startsWith('drawing/hair/'))).toBe(true);
		expect(chunk.imports.filter((file) => file !== named('player').fileName)).toEqual([]);
	});

	it('brings nobody else, and nothing that the player has', () => {
		for (const who of Object.keys(PEOPLE)) {
			expect(inside(named(who)).filter((id) => id.startsWith('drawing/people/'))).toHaveLength(1);
			expect(inside(named(who)).filter((id) => inside(named('player')).includes(id))).toEqual([]);
		}
		expect(inside(named('player')).filter((id) => /drawing\/\w+\//.test(id))).toEqual([]);
	});
});

it('what reads a saved value is apart from what keeps it, and both from the player', () => {
	const goOn = named('go-on');
	const needed = chunks.filter(({ fileName }) => goOn.imports.includes(fileName));
	expect(needed.flatMap(inside).filter((id) => /nanostores|synced-store|player/.test(id))).toEqual([]);
	expect(named('synced-store').imports).not.toContain(named('player').fileName);
});

it('the first script names each person’s file once', () => {
	const { code } = named('story-player');
	for (const who of Object.keys(PEOPLE))
		expect(code.split(named(who).fileName.split('/').at(-1) ?? '')).toHaveLength(2);
});
