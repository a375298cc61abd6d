/** Weight that every page holds to before anything is touched. What a story loads when it is played: e2e/weight.spec.ts. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, DIST } from './built.ts';
import { packedScripts, WEIGHTS } from './scripts.ts';

test('there are pages to weigh', () => {
	expect(builtPages().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['story', 'lesson', 'other']));
});

const pages = builtPages().flatMap(({ address, file, kind }) => (kind === 'carried' ? [] : [{ address, file, kind }]));

test.each(pages)('/$address loads no more script than its kind may', ({ file, kind }) => {
	expect(packedScripts(file)).toBeLessThanOrEqual(WEIGHTS[kind]);
});

/** A page that carries its player, whole, in bytes as it lies on a disk: a story’s file, a unit’s, a frame. */
const WHOLE = { file: 450_000, unit: 1_000_000, frame: 700_000 } as const;

const carried = builtPages().filter(({ kind }) => kind === 'carried');
const isStory = (address: string) => builtPages().some((page) => page.address === `stories/${address}/`);

test('there are files in the hand for stories and units, and frames', () => {
	expect(carried.filter(({ address }) => address.startsWith('files/')).length).toBeGreaterThan(16);
	expect(carried.filter(({ address }) => address.startsWith('embed/')).length).toBeGreaterThan(16);
});

test.each(carried)('/$address is no heavier than it may be, all that it carries counted', ({ address, file }) => {
	const [, id = ''] = /^files\/(.*)\.html$/.exec(address) ?? [];
	const limit = !id ? WHOLE.frame : isStory(id) ? WHOLE.file : WHOLE.unit;
	expect(statSync(join(DIST, file)).size).toBeLessThanOrEqual(limit);
});

test('the script for a page around a frame is light', () => {
	expect(statSync(join(DIST, 'embed.js')).size).toBeLessThan(1000);
});
