/** The list of sources: each whole and there once, and every one that a story names is on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SOURCES } from '../../../src/content/sources.ts';

const ids = SOURCES.map(({ id }) => id);

it('sources are each there once', () => {
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[LM]\d+$/);
});

it('every source that a story names is on the list', () => {
	const files = readdirSync('stories', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ink'));
	const named = files.flatMap((file) => {
		const tags = readFileSync(`stories/${file}`, 'utf8').matchAll(/# source: ([^#\]\n]*)/g);
		return [...tags].flatMap(([, list = '']) =>
			list
				.trim()
				.split(/,\s*/)
				.map((id) => ({ file, id })),
		);
	});
	expect(named.length).toBeGreaterThan(0);
	for (const { file, id } of named) expect(ids, `${file}: ${id}`).toContain(id);
});

it('sources are marked from memory where research has them from memory', () => {
	for (const { id, kind } of SOURCES) expect(kind).toBe(id.startsWith('M') ? 'from memory' : 'looked up');
});
