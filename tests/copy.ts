/** A copy of the project in a temporary folder, to add something to and build. Its packages are linked, not copied. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './runner/command.ts';

const PARTS = ['LICENSE', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'src', 'stories', 'public'];

export interface Copy {
	/** Where a file of the project stands in it. */
	readonly at: (file: string) => string;
	/** Writes a file that is not there yet. */
	readonly add: (file: string, text: string) => void;
	/** Takes a folder out, so that what is added next does not depend on what the project has there already. */
	readonly drop: (folder: string) => void;
	/** Adds a line at the end of a file. */
	readonly addLine: (file: string, line: string) => void;
	/** Builds it, and gives what the build said, if it failed. */
	readonly build: () => string;
	readonly read: (file: string) => string;
	readonly remove: () => void;
}

/**
 * Makes one. Whoever does takes it away again.
 * @param pages the pages that it keeps, below src/pages: a build of few pages is quick. All, if none is named.
 */
export function copyProject(pages: readonly string[] = []): Copy {
	const folder = mkdtempSync(join(tmpdir(), 'attuned-copy-'));
	const at = (file: string) => join(folder, file);
	for (const part of PARTS) cpSync(join(ROOT, part), at(part), { recursive: true });
	if (pages.length > 0) {
		rmSync(at('src/pages'), { recursive: true });
		for (const page of pages) cpSync(join(ROOT, 'src/pages', page), at(join('src/pages', page)), { recursive: true });
	}
	// One by one, so that what a build keeps among the packages is not ours; but what a walk has found is good for both.
	mkdirSync(at('node_modules/.cache'), { recursive: true });
	mkdirSync(join(ROOT, 'node_modules/.cache/attuned'), { recursive: true });
	for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
		symlinkSync(join(ROOT, 'node_modules', name), at(join('node_modules', name)), 'junction');
	}
	symlinkSync(join(ROOT, 'node_modules/.cache/attuned'), at('node_modules/.cache/attuned'), 'junction');
	const read = (file: string) => readFileSync(at(file), 'utf8');
	return {
		at,
		add(file, text) {
			mkdirSync(dirname(at(file)), { recursive: true });
			writeFileSync(at(file), text, { flag: 'wx' });
		},
		drop: (folder) => rmSync(at(folder), { recursive: true, force: true }),
		addLine: (file, line) => writeFileSync(at(file), `${read(file)}${line}\n`),
		build() {
			const run = spawnSync(process.execPath, ['src/toolchain/site/run-astro.ts', 'build'], {
				cwd: folder,
				encoding: 'utf8',
			});
			return run.status === 0 ? '' : run.stdout + run.stderr;
		},
		read,
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
