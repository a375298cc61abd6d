/**
 * A part of the built site that a test may change, list anew, stop and start again at its own address: for what happens to a
 * reader whose site changes or goes away. Enough of the course to take along: a whole one takes a while to be fetched.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeOffline } from '../../src/toolchain/site/offline.ts';
import { type Serving, serve } from '../../src/toolchain/site/serve.ts';
import { DIST } from './built.ts';

const PREFIX = '/a/deep/path/';
/** The first pages, a lesson, and its and another story. */
const PART = [
	'_astro',
	'help',
	'missed',
	'privacy',
	'review',
	'stories/popcorn',
	'stories/the-bad-day',
	'without-a-network/',
	'embed/popcorn',
];

/** Makes the part, with its list and its worker, in a folder of its own. @returns that folder */
export async function partOfBuild(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'attuned-part-'));
	const files = readdirSync(DIST, { withFileTypes: true }).filter((entry) => entry.isFile());
	for (const part of [...files.map(({ name }) => name), ...PART]) {
		mkdirSync(dirname(join(folder, part)), { recursive: true });
		cpSync(join(DIST, part), join(folder, part), { recursive: true });
	}
	await writeOffline(folder);
	return folder;
}

/** A site that can be changed and stopped. */
export class Site {
	readonly folder = mkdtempSync(join(tmpdir(), 'attuned-offline-'));
	private serving?: Serving | undefined;
	private port = 0;

	/** @param part a folder of `partOfBuild`, which is copied */
	constructor(part: string) {
		cpSync(part, this.folder, { recursive: true });
	}

	/** Writes the list and the worker anew, from the files as they lie there. */
	list = (withdrawn = false) => writeOffline(this.folder, withdrawn);

	/** Exchanges words in files. @throws AssertionError where they are not in one */
	edit(files: readonly string[], from: string, to: string): void {
		for (const file of files) {
			const path = join(this.folder, file);
			const before = readFileSync(path, 'utf8');
			assert.ok(before.includes(from), `Expected “${from}” in ${file}`);
			writeFileSync(path, before.replaceAll(from, to));
		}
	}

	async start(): Promise<void> {
		this.serving = await serve(this.folder, { prefix: PREFIX, port: this.port });
		this.port = Number(new URL(this.serving.address).port);
	}

	async stop(): Promise<void> {
		await this.serving?.close();
		this.serving = undefined;
		await assert.rejects(fetch(this.at('')));
	}

	at = (path: string): string => `http://127.0.0.1:${this.port}${PREFIX}${path}`;

	async remove(): Promise<void> {
		await this.serving?.close();
		rmSync(this.folder, { recursive: true });
	}
}
