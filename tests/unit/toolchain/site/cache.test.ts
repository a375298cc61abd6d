/** The cache: a value is made once for what it hangs on, and losing it costs only time. */
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CACHE, cached, keyFor, modulesOf } from '../../../../src/toolchain/site/cache.ts';

const NAME = 'test-of-the-cache';
const folder = mkdtempSync(join(tmpdir(), 'attuned-cache-'));
const file = join(folder, 'story.ink');

const kept = () => readdirSync(CACHE).filter((name) => name.startsWith(NAME));
const forget = () => {
	for (const name of kept()) rmSync(join(CACHE, name));
};

beforeEach(() => {
	writeFileSync(file, 'one');
	cached(keyFor(NAME, [file]), () => 0);
	forget();
});
afterAll(() => {
	forget();
	rmSync(folder, { recursive: true });
});

describe('cached', () => {
	it('makes a value once', () => {
		let made = 0;
		const make = () => ({ made: ++made, list: [1, 'two', null] });
		const key = keyFor(NAME, [file]);
		expect(cached(key, make)).toEqual({ made: 1, list: [1, 'two', null] });
		expect(cached(key, make)).toEqual({ made: 1, list: [1, 'two', null] });
	});

	it('makes it anew when what it hangs on has changed, and knows the old one when it is back', () => {
		const value = () => cached(keyFor(NAME, [file], 'with this'), () => Math.random());
		const first = value();
		writeFileSync(file, 'two');
		expect(value()).not.toBe(first);
		writeFileSync(file, 'one');
		expect(value()).toBe(first);
		expect(cached(keyFor(NAME, [file], 'with that'), () => 'other')).toBe('other');
	});

	it('makes anew what was deleted or cut short', () => {
		const key = keyFor(NAME, [file]);
		cached(key, () => 1);
		forget();
		expect(cached(key, () => 2)).toBe(2);
		writeFileSync(join(CACHE, kept()[0] ?? ''), 'not what was put there');
		expect(cached(key, () => 3)).toBe(3);
	});

	it('keeps the last versions of a name, and lets older ones go', () => {
		for (let version = 0; version < 7; version++) {
			cached(keyFor(NAME, [file], String(version)), () => version);
			for (const name of kept()) utimesSync(join(CACHE, name), version, version);
		}
		expect(kept()).toHaveLength(4);
		expect(cached(keyFor(NAME, [file], '6'), () => 'made anew')).toBe(6);
	});
});

describe('modulesOf', () => {
	it('finds what a module imports, near and far, and nothing else', () => {
		const found = modulesOf('src/toolchain/explore/explore.ts').map((name) =>
			relative('.', name).replaceAll('\\', '/'),
		);
		expect(found).toEqual(
			expect.arrayContaining([
				'src/toolchain/explore/explore.ts',
				'src/client/story/turn.ts',
				'src/client/story/tag-text.ts',
			]),
		);
		expect(found).not.toContain('src/toolchain/compile/compile.ts');
		expect(found).toEqual(found.toSorted());
	});
});
