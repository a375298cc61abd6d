/** What `npm start` serves first is built as it builds it, beside the whole: home, lessons and stories, and no walks. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'first-pages-'));

beforeAll(() => {
	execFileSync(process.execPath, ['src/toolchain/site/run-astro.ts', 'build', '--outDir', folder], {
		env: { ...process.env, ATTUNED_PAGES: 'first' },
		stdio: 'pipe',
	});
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('the first pages are built while no map is there, with the styles that the map will want', () => {
	expect(existsSync(join(folder, 'index.html'))).toBe(true);
	expect(existsSync(join(folder, 'stories/popcorn/map.json'))).toBe(false);
	expect(readFileSync(join(folder, 'stories/popcorn/index.html'), 'utf8')).toContain('.map-words');
});
