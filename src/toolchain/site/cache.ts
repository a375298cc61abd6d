/**
 * Keeps what is dear to make, by what it is made of: in node_modules/.cache/attuned, safe to delete. Values are JSON.
 * It knows nothing of stories: a key says what a value hangs on, and the same key must always mean the same value.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Where the values lie. npm runs everything from the project's root, wherever a module was bundled to. */
export const CACHE = resolve('node_modules/.cache/attuned');

/** How many versions of one name are kept: enough to go back and forth between two states of a file. */
const KEPT = 4;

const ENDING = '.json.br';

const IMPORT = /\bfrom\s+'(\.[^']+)'|\bimport\s*\(?\s*'(\.[^']+)'/g;

/** A module and every module of ours that it imports, near or far: absolute paths, in a fixed order. */
export function modulesOf(entry: string): string[] {
	const found = new Set<string>();
	const visit = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const [, from, called] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
			const next = resolve(dirname(file), from ?? called ?? '');
			if (existsSync(next)) visit(next);
		}
	};
	visit(resolve(entry));
	return [...found].sort();
}

/** The version of an installed package: what is made with it hangs on that, too. */
export function versionOf(name: string): string {
	const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
		version: string;
	};
	return `${name} ${version}`;
}

/**
 * A key: the name, then a hash of everything that the value hangs on.
 * @param name what the value is, as a file may be called: `the-bad-day.proofs`
 * @param files every file whose bytes count: a story's own (`Compiled.files`), a module's (`modulesOf`)
 * @param more anything else that counts: options, versions of packages
 */
export function keyFor(name: string, files: readonly string[], ...more: readonly string[]): string {
	const hash = createHash('sha256').update(JSON.stringify(more));
	for (const file of files) {
		hash.update(`\0${relative('.', file).replaceAll('\\', '/')}\0`).update(readFileSync(file));
	}
	return `${name}.${hash.digest('hex').slice(0, 24)}`;
}

/** The value kept under a key, or undefined if there is none that can be read. */
function find<T>(file: string): { value: T } | undefined {
	try {
		return { value: JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as T };
	} catch {
		return undefined; // not there, cut short, or another's: then it is made anew
	}
}

/** Puts a value down whole or not at all, so that two processes may write the same one. */
function keep(file: string, value: unknown): void {
	mkdirSync(CACHE, { recursive: true });
	const half = `${file}.${process.pid}`;
	const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
	writeFileSync(half, brotliCompressSync(JSON.stringify(value), { params }));
	renameSync(half, file);
}

/** Removes all versions of a name but those made last. */
function letOldOnesGo(name: string): void {
	const versions = readdirSync(CACHE)
		.filter((entry) => entry.startsWith(`${name}.`) && entry.endsWith(ENDING))
		.map((entry) => ({ file: join(CACHE, entry), at: statSync(join(CACHE, entry)).mtimeMs }))
		.sort((a, b) => a.at - b.at);
	for (const { file } of versions.slice(0, -KEPT)) rmSync(file, { force: true });
}

/**
 * The value kept under this key; made and kept if there is none. A disk that cannot be written to costs only time.
 * @param key from `keyFor`
 * @param make gives a value that survives JSON
 */
export function cached<T>(key: string, make: () => T): T {
	const file = join(CACHE, `${key}${ENDING}`);
	const found = find<T>(file);
	if (found) return found.value;
	const value = make();
	try {
		keep(file, value);
		letOldOnesGo(key.slice(0, key.lastIndexOf('.')));
	} catch {
		// A disk that cannot be written to, or another process was there first: the next run makes it again.
	}
	return value;
}
