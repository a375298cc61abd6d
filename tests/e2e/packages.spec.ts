/**
 * A package, unzipped under a deep path of a plain server, in a school's system: scorm-again for SCORM 1.2 and 2004, every
 * call judged, and a small record store that refuses what cmi5 forbids. One story's packages; that all packages are whole
 * is tests/site/packages.test.ts.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, expect, type FrameLocator, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { languageOf } from '../../src/strings/languages.ts';
import { SYSTEMS } from '../../src/toolchain/packages/entry.ts';
import { packagesOf } from '../../src/toolchain/packages/list.ts';
import { packageMaker } from '../../src/toolchain/packages/make.ts';
import { namesOf, outlineOf } from '../../src/toolchain/packages/outline.ts';
import { zip } from '../../src/toolchain/packages/zip.ts';
import { type Serving, serve } from '../../src/toolchain/site/serve.ts';
import { startSystem } from '../lrs/lrs.ts';
import { builtFiles, DIST } from '../site/built.ts';
import { expectNothingForAxe } from './axe.ts';
import { hostPage, judge, record, VERSIONS, type Version } from './packages/host.ts';

const STORY = 'popcorn';
const DEEP = '/pluginfile.php/31/mod_scorm/content/2/';
const notices = languageOf().strings.packages.notices;

let folder: string;
let school: Serving;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'attuned-packages-'));
	const story = JSON.parse(readFileSync(join(DIST, 'stories', STORY, 'story.json'), 'utf8'));
	const spec = packagesOf(outlineOf([story])).find(({ id }) => id === `story-${STORY}`);
	if (!spec) throw new Error('Expected a package of the story.');
	const make = packageMaker({
		build: { files: new Set(builtFiles()), read: (file) => readFileSync(join(DIST, file)) },
		language: languageOf(),
		namesOf,
	});
	for (const system of SYSTEMS) {
		for (const [name, bytes] of Object.entries(unzipSync(zip(await make(spec, system))))) {
			const file = join(folder, system, name);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, bytes);
		}
	}
	for (const version of ['scorm-12', 'scorm-2004'] as const) {
		const { script } = VERSIONS[version];
		writeFileSync(join(folder, script), readFileSync(join('node_modules/scorm-again/dist', script)));
		writeFileSync(join(folder, `${version}.html`), hostPage(version, `${version}/index.html`));
	}
	writeFileSync(join(folder, 'silent.html'), hostPage(undefined, 'scorm-12/index.html'));
	school = await serve(folder, { prefix: DEEP });
});

test.afterAll(async () => {
	await school?.close();
	if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The package in a page: its first page, in the system's frame or alone, and the course within. */
const packageIn = (page: Page, framed = true) => {
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

async function pick(page: Page, framed = true): Promise<void> {
	const { choices, turns, course } = packageIn(page, framed);
	const before = await turns.count();
	await expect(course.locator('.choices-area[aria-busy]')).toHaveCount(0);
	await choices.first().press('Enter');
	await expect(turns).toHaveCount(before + 1);
	// The words come first, the next choices, or the end, a frame later.
	await expect(course.locator('.choices-area[aria-busy]')).toHaveCount(0);
}

async function playOn(page: Page, framed = true): Promise<void> {
	for (let taken = 0; taken < 30 && !(await packageIn(page, framed).again.isVisible()); taken++)
		await pick(page, framed);
	await expect(packageIn(page, framed).again).toBeVisible();
}

/** Opens a page, and lists whatever is asked for outside of the school's deep path, or missing there. */
async function launch(context: BrowserContext, address: string, allowed: string[] = []) {
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

const newContext = (browser: Browser) =>
	browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1000, height: 800 } });

for (const version of ['scorm-12', 'scorm-2004'] as const satisfies readonly Version[]) {
	test(`${version}: picks, closing, resuming, refusals, a system that goes, an end, and another start`, async ({
		browser,
	}) => {
		const context = await newContext(browser);
		const address = `${school.address}${version}.html`;
		const first = await launch(context, address);
		await packageIn(first.page).ready();
		await expect(packageIn(first.page).notice).toBeEmpty();
		await pick(first.page);
		expect(first.strays).toEqual([]);
		// As a tab is closed: nobody waits for it.
		await first.page.close();

		const { page, strays } = await launch(context, address);
		await packageIn(page).ready();
		await expect(packageIn(page).turns).toHaveCount(2);
		const fault = (what: string) => page.evaluate((set) => Object.assign(globalThis, { fault: set }), what);
		await fault('refuse');
		await pick(page);
		await expect(packageIn(page).notice).toHaveText(notices.untold);
		await fault('');
		await pick(page);
		await expect(packageIn(page).notice).toBeEmpty();
		await fault('throw');
		await pick(page);
		await expect(packageIn(page).notice).toHaveText(notices.untold);
		await fault('');
		await playOn(page);
		await expect(packageIn(page).notice).toBeEmpty();
		const { kept } = await page.evaluate(record);
		expect(kept[VERSIONS[version].status]).toBe('completed');
		expect(strays).toEqual([]);
		await page.close({ runBeforeUnload: true });

		const last = await launch(context, address);
		await packageIn(last.page).ready();
		await packageIn(last.page).again.click();
		await pick(last.page);
		const after = await last.page.evaluate(record);
		expect(after.kept[VERSIONS[version].status]).toBe('completed');
		// The road before it is let go, the ending met stays.
		expect(after.kept['cmi.suspend_data']?.length).toBeLessThan(kept['cmi.suspend_data']?.length ?? 0);
		await last.page.locator('#sco').evaluate((frame: HTMLIFrameElement) => frame.remove());
		const { launches, others } = await last.page.evaluate(record);
		expect(others, 'kept on the device').toEqual([]);
		expect(launches).toHaveLength(3);
		expect(launches.flatMap((calls) => judge(version, calls))).toEqual([]);
		expect(launches.at(-1)?.at(-1)?.name).toBe(VERSIONS[version].calls[1]);
		await context.close();
	});
}

test('no system at all: the story plays, and says that nobody is told', async ({ browser }) => {
	const context = await newContext(browser);
	const { page, strays } = await launch(context, `${school.address}silent.html`);
	await packageIn(page).ready();
	await expect(packageIn(page).notice).toHaveText(notices.untold);
	await pick(page);
	// A page further, and back: the way is there as long as the package is open.
	await packageIn(page).course.locator('.story-note a').first().click();
	await expect(packageIn(page).course.locator('lighter-end')).toHaveCount(1);
	await expect(packageIn(page).course.getByRole('link', { name: 'Back to the lesson' })).toHaveCount(0);
	await packageIn(page).course.locator('.bar a.tap').first().click();
	await packageIn(page).ready();
	await expect(packageIn(page).turns).toHaveCount(2);
	expect(strays).toEqual([]);
	expect((await page.evaluate(record)).others).toEqual([]);
	// The first page alone, with its line below.
	await page.goto(`${school.address}scorm-12/index.html`);
	await expect(packageIn(page, false).notice).toHaveText(notices.untold);
	await expectNothingForAxe(page, 'a package’s first page', 'body');
	await context.close();
});

test('cmi5: a record store on another site has nothing to refuse, from the launch to the second visit', async ({
	browser,
}) => {
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
	const store = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const context = await newContext(browser);
	const open = (mode: 'Normal' | 'Review' = 'Normal') => {
		const search = system.launch(store, mode, { returnURL: `${school.address}silent.html` });
		return launch(context, `${school.address}cmi5/index.html${search}`, [store]);
	};
	try {
		const first = await open();
		await packageIn(first.page, false).ready();
		await pick(first.page, false);
		await pick(first.page, false);
		expect(first.strays).toEqual([]);
		await first.page.goto('about:blank');
		await expect.poll(() => system.verbs).toEqual(['initialized', 'terminated']);

		const second = await open();
		await packageIn(second.page, false).ready();
		await expect(packageIn(second.page, false).turns).toHaveCount(3);
		await playOn(second.page, false);
		await expect.poll(() => system.verbs).toContain('completed');
		await expect(packageIn(second.page, false).notice).toBeEmpty();
		// The way back that the system names says goodbye as well.
		await packageIn(second.page, false).entry.locator('#back').click();
		await expect.poll(() => system.verbs.slice(2)).toEqual(['initialized', 'completed', 'terminated']);

		const third = await open('Review');
		await packageIn(third.page, false).ready();
		await expect(packageIn(third.page, false).notice).toHaveText(notices.unrecorded);
		await third.page.goto('about:blank');
		await expect.poll(() => system.verbs.slice(5)).toEqual(['initialized', 'terminated']);
		expect(system.refused).toEqual([]);
		expect(JSON.stringify(system.statements)).not.toMatch(/score|response|stopped_humming|suspend/);
	} finally {
		await context.close();
		server.closeAllConnections();
		server.close();
	}
});
