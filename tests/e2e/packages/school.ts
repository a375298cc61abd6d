/**
 * A school with packages in it, for the specs of packages: each unzipped under a deep path of a plain server, scorm-again
 * for SCORM, a small record store for cmi5; and the package in a page, as a learner has it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, expect, type FrameLocator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { languageOf } from '../../../src/strings/languages.ts';
import { storyIds } from '../../../src/toolchain/compile/story-path.ts';
import type { System } from '../../../src/toolchain/packages/entry.ts';
import { packagesOf } from '../../../src/toolchain/packages/list.ts';
import { packageMaker } from '../../../src/toolchain/packages/make.ts';
import { namesOf, outlineOf } from '../../../src/toolchain/packages/outline.ts';
import { zip } from '../../../src/toolchain/packages/zip.ts';
import { serve } from '../../../src/toolchain/site/serve.ts';
import { type System as RecordStore, startSystem } from '../../lrs/lrs.ts';
import { builtFiles, DIST } from '../../site/built.ts';
import { hostPage, VERSIONS } from './host.ts';

const DEEP = '/pluginfile.php/31/mod_scorm/content/2/';

export interface School {
	readonly address: string;
	close(): Promise<void>;
}

/**
 * Opens one. A package’s files stand in the folder that is named for it and the system, its host’s page for SCORM beside
 * it: `story-popcorn-scorm-12/index.html`, `story-popcorn-scorm-12.html`.
 */
export async function openSchool(ids: readonly string[], systems: readonly System[]): Promise<School> {
	const folder = mkdtempSync(join(tmpdir(), 'attuned-packages-'));
	const stories = storyIds().map((id) => JSON.parse(readFileSync(join(DIST, 'stories', id, 'story.json'), 'utf8')));
	const specs = packagesOf(outlineOf(stories));
	const make = packageMaker({
		build: { files: new Set(builtFiles()), read: (file) => readFileSync(join(DIST, file)) },
		language: languageOf(),
		namesOf,
	});
	for (const id of ids) {
		const spec = specs.find((one) => one.id === id);
		if (!spec) throw new Error(`Expected a package ${id}; there are ${specs.map((one) => one.id).join(', ')}.`);
		for (const system of systems) {
			for (const [name, bytes] of Object.entries(unzipSync(zip(await make(spec, system))))) {
				const file = join(folder, `${id}-${system}`, name);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, bytes);
			}
			if (system === 'cmi5') continue;
			const { script } = VERSIONS[system];
			writeFileSync(join(folder, script), readFileSync(join('node_modules/scorm-again/dist', script)));
			writeFileSync(join(folder, `${id}-${system}.html`), hostPage(system, `${id}-${system}/index.html`));
		}
	}
	writeFileSync(join(folder, 'silent.html'), hostPage(undefined, `${ids[0]}-${systems[0]}/index.html`));
	const served = await serve(folder, { prefix: DEEP });
	return {
		address: served.address,
		close: async () => {
			await served.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** The package in a page: its first page, in the system's frame or alone, and the course within. */
export const packageIn = (page: Page, framed = true) => {
	const entry: FrameLocator | Page = framed ? page.frameLocator('#sco') : page;
	const course = entry.frameLocator('#course');
	return {
		notice: entry.locator('#notice'),
		choices: course.locator('.choices').getByRole('button'),
		turns: course.locator('.turn'),
		again: course.getByRole('button', { name: 'Play it again' }),
		entry,
		course,
		ready: () => expect(course.locator('story-player[data-ready]')).toHaveCount(1),
	};
};

export async function pick(page: Page, framed = true): Promise<void> {
	const { choices, turns, course } = packageIn(page, framed);
	const before = await turns.count();
	await expect(course.locator('.choices-area[aria-busy]')).toHaveCount(0);
	await choices.first().press('Enter');
	await expect(turns).toHaveCount(before + 1);
	// The words come first, the next choices, or the end, a frame later.
	await expect(course.locator('.choices-area[aria-busy]')).toHaveCount(0);
}

/** Plays to an ending. */
export async function playOn(page: Page, framed = true): Promise<void> {
	for (let taken = 0; taken < 60 && !(await packageIn(page, framed).again.isVisible()); taken++)
		await pick(page, framed);
	await expect(packageIn(page, framed).again).toBeVisible();
}

/** Opens a page, and lists whatever is asked for outside of the school's deep path, or missing there. */
export async function launch(context: BrowserContext, school: School, address: string, allowed: string[] = []) {
	const page = await context.newPage();
	const strays: string[] = [];
	const inside = [school.address, 'data:', ...allowed];
	page.on('request', (request) => {
		if (!inside.some((start) => request.url().startsWith(start))) strays.push(request.url());
	});
	page.on('response', (response) => {
		if (response.status() >= 400 && response.url().startsWith(school.address)) strays.push(response.url());
	});
	page.on('pageerror', (error) => strays.push(error.message));
	await page.goto(address);
	return { page, strays };
}

export const newContext = (browser: Browser) =>
	browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1000, height: 800 } });

/** A record store on another site. */
export async function openStore(): Promise<{ system: RecordStore; store: string; close(): void }> {
	const system = startSystem();
	const server: Server = createServer((request, response) => {
		const allow = {
			'access-control-allow-origin': '*',
			'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
			'access-control-allow-methods': 'GET, PUT, POST',
		};
		if (request.method === 'OPTIONS') {
			response.writeHead(204, allow).end();
			return;
		}
		let body = '';
		request.on('data', (part) => {
			body += part;
		});
		request.on('end', () => {
			const { method = '', url: path = '', headers } = request;
			const answer = system.answer({ method, path, headers: headers as Record<string, string>, body });
			response.writeHead(answer.status, { ...allow, 'content-type': 'application/json' }).end(answer.body);
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		system,
		store: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
