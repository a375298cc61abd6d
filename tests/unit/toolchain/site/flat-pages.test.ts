/** Pages that were built as folders and become files: those that are named, and no others. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { flatPages } from '../../../../src/toolchain/site/flat-pages.ts';
import { filesBelow } from '../../../../src/toolchain/site/relative.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'flat-'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function flattened(files: readonly string[]): Promise<string[]> {
	for (const file of files) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), file);
	}
	const hook = flatPages(/^book\/\d+$/).hooks['astro:build:done'] as unknown as (built: { dir: URL }) => Promise<void>;
	await hook({ dir: pathToFileURL(`${root}/`) });
	return [...(await filesBelow(root))].sort();
}

it('makes files of the folders that are named', async () => {
	expect(
		await flattened(['index.html', 'book/index.html', 'book/1/index.html', 'book/12/index.html', 'x/1/index.html']),
	).toEqual(['book/1.html', 'book/12.html', 'book/index.html', 'index.html', 'x/1/index.html']);
});

it('stops at a folder that has more than its page in it', async () => {
	await expect(flattened(['book/1/index.html', 'book/1/more.json'])).rejects.toThrow(/ENOTEMPTY|not empty/);
});
