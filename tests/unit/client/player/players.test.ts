/** Every story has a player that can draw its person. */
import { globSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { drawnIn } from '../../../../src/client/drawing/picture-data.ts';
import { PLAYERS } from '../../../../src/client/player/players.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';

it.each(globSync('stories/*.ink'))('%s has its player', (file) => {
	expect(Object.keys(PLAYERS)).toContain(drawnIn(compileStory(file).story));
});

it('loads a player by itself', async () => {
	// A player asks at once whether things may move.
	vi.stubGlobal('matchMedia', () => ({ matches: true }));
	const loaded = await Promise.all(Object.values(PLAYERS).map((load) => load()));
	expect(loaded.map(({ start }) => typeof start)).toEqual(loaded.map(() => 'function'));
});
