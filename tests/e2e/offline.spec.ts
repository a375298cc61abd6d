/**
 * The course without a network: the server is stopped for real, whatever the reader is doing. Then a new version while a
 * story is open, a worker that is withdrawn, none that is allowed, storage cleared under it, and a reader who saves data.
 * Each test has a site of its own, a part of the build, so that it may change it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { en } from '../../src/strings/en/index.ts';
import { partOfBuild, Site } from '../site/part.ts';
import { choices, ended, playToEnd, ready, take } from './story.ts';

const { offline: words } = en;
const ABOUT = 'without-a-network/';
const STORY = 'stories/popcorn/';
const LESSON = 'missed/what-is-misattunement/';

const test = base.extend<{ site: Site }, { part: string }>({
	part: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this
		async ({}, use) => {
			const folder = await partOfBuild();
			await use(folder);
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' },
	],
	site: async ({ part }, use) => {
		const site = new Site(part);
		await site.start();
		await use(site);
		await site.remove();
	},
});

test.use({ serviceWorkers: 'allow' });

const standing = (page: Page) => page.getByRole('main').locator('[data-along]');

/** What is kept, version by version: how many files. */
const caches = (page: Page): Promise<Record<string, number>> =>
	page.evaluate(async () => {
		const { caches } = globalThis as unknown as { caches: CacheStorage };
		const names = (await caches.keys()).filter((name) => !name.endsWith('kept'));
		const counted = names.map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const);
		return Object.fromEntries(await Promise.all(counted));
	});

/** The version that pages are opened from; '' while none is whole. */
const inUse = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const { caches } = globalThis as unknown as { caches: CacheStorage };
		const name = (await caches.keys()).find((one) => one.endsWith('kept'));
		const [kept] = name ? await (await caches.open(name)).matchAll() : [];
		return (await kept?.json())?.current ?? '';
	});

/** A page on which the whole course has been taken along. */
async function takenAlong(context: BrowserContext, site: Site): Promise<Page> {
	const page = await context.newPage();
	await page.goto(site.at(ABOUT));
	await expect(standing(page)).toContainText(words.whole);
	return page;
}

/** What a browser does by itself some time after a page was opened: it asks whether there is a newer worker. */
const askForNewer = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});

test('a reader stays on the first page a while; then the network is gone, and all the course is there', async ({
	page,
	site,
}) => {
	const heard: string[] = [];
	page.on('pageerror', (error) => heard.push(error.message));
	await page.goto(site.at(''));
	await expect(page.getByRole('contentinfo').getByRole('link', { name: words.works })).toBeVisible({ timeout: 20_000 });
	await site.stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: en.site.home.title })).toBeVisible();
	// A lesson that was never opened, by its link; a story, its lighter way, on paper, for the room; help.
	await page.locator(`a[href="${LESSON}index.html"]`).first().click();
	await ready(page);
	await take(choices(page).first());
	await expect(page.locator('.turn')).toHaveCount(2);
	for (const address of [`${STORY}lighter/`, `${STORY}book/`, 'help', `${STORY}board/index.html`]) {
		await page.goto(site.at(address));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.getByRole('button', { name: en.boardPage.start }).first().click();
	await expect(page.locator('[data-words]')).not.toContainText(en.boardPage.kept);
	// A numbered page, which was not asked for.
	await page.goto(site.at(`${STORY}book/`));
	await page.getByRole('main').getByRole('link', { name: en.book.readHere }).click();
	await expect(page.getByRole('main')).toContainText('that page isn’t on your device');
	expect(page.url().replace(/#.*/, '')).toBe(site.at(`${ABOUT}index.html`));
	await page.getByRole('main').getByRole('link', { name: 'back to the first page' }).click();
	await expect(page).toHaveURL(site.at('index.html'));
	expect(heard).toEqual([]);
});

test('the network goes in the middle of the first story, on the first page ever opened', async ({ page, site }) => {
	await page.goto(site.at(STORY));
	await ready(page);
	await take(choices(page).first());
	await expect.poll(() => inUse(page), { timeout: 20_000 }).not.toBe('');
	await site.stop();
	await playToEnd(page, () => take(choices(page).first()));
	// What comes with the end, of which nothing was loaded before.
	await expect(page.locator('[data-end]')).toBeVisible();
	await expect(page.locator('[data-map] svg').first()).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(ended(page)).toBeVisible();
});

test('a new version while a story is open: it is offered, the story keeps its own files and its place', async ({
	context,
	site,
}) => {
	const story = await context.newPage();
	const other = await takenAlong(context, site);
	await story.goto(site.at(STORY));
	await ready(story);
	await take(choices(story).first());
	const files = [`${STORY}index.html`, `${STORY}map.json`, `${STORY}story.json`];
	const [name = ''] = /“[^”]{9,}/.exec(readFileSync(join(site.folder, STORY, 'story.json'), 'utf8')) ?? [];
	site.edit(['index.html'], en.site.home.line, 'A line of another year.');
	for (const file of files)
		if (readFileSync(join(site.folder, file), 'utf8').includes(name)) site.edit([file], name, '“Of another year');
	await site.list();
	await askForNewer(other);
	await other.reload();
	await expect(standing(other)).toContainText(words.newer);
	// Until somebody says so, pages are opened from the old one.
	await other.goto(site.at(''));
	await expect(other.getByText(en.site.home.line)).toBeVisible();
	await other.goto(site.at(ABOUT));
	await standing(other).getByRole('button', { name: words.change }).click();
	await expect(standing(other)).toContainText(words.whole);
	await other.goto(site.at(''));
	await expect(other.getByText('A line of another year.')).toBeVisible();
	// The open story goes on with what it was of; its files are asked for after the change.
	const old = await story.evaluate((address) => fetch(address).then((response) => response.text()), 'story.json');
	expect(old).toContain(name);
	await site.stop();
	await take(choices(story).first());
	await expect(story.locator('.turn')).toHaveCount(3);
	await playToEnd(story, () => take(choices(story).first()));
	await expect(story.locator('[data-map] svg').first()).toBeVisible();
	const turns = await story.locator('.turn').count();
	await story.reload();
	await ready(story);
	await expect(story.locator('.turn')).toHaveCount(turns);
	const now = await story.evaluate((address) => fetch(address).then((response) => response.text()), 'story.json');
	expect(now).not.toContain(name);
	expect(now).toContain('“Of another year');
});

test('a new version comes by itself when all pages were closed', async ({ context, site }) => {
	const page = await takenAlong(context, site);
	site.edit(['index.html'], en.site.home.line, 'A line of another year.');
	await site.list();
	await askForNewer(page);
	await page.reload();
	await expect(standing(page)).toContainText(words.newer);
	await page.close();
	await site.stop();
	const next = await context.newPage();
	await next.goto(site.at(''));
	await expect(next.getByText('A line of another year.')).toBeVisible();
});

/** A worker that answers nothing with anything. */
const BROKEN = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))));`;

test('a worker that breaks is withdrawn by a build: it goes, with all that it kept, and none comes after it', async ({
	context,
	site,
}) => {
	const page = await takenAlong(context, site);
	writeFileSync(join(site.folder, 'sw.js'), BROKEN);
	await askForNewer(page);
	await expect(async () => expect(page.goto(site.at(''))).rejects.toThrow()).toPass();
	site.edit(['index.html'], '<take-along', '<took-along');
	site.edit(['index.html'], en.site.home.line, 'A line without a worker.');
	rmSync(join(site.folder, 'along.js'));
	await site.list(true);
	// A browser looks for a newer worker each time that a page is opened, however that ended.
	await expect(() => page.goto(site.at(''))).toPass({ timeout: 20_000 });
	await expect(page.getByText('A line without a worker.')).toBeVisible();
	expect(await caches(page)).toEqual({});
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
	await site.stop();
	await expect(page.goto(site.at(''))).rejects.toThrow();
});

for (const [how, forbid] of [
	[
		'is forbidden',
		() => {
			ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'));
		},
	],
	['is unknown', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
	['may keep nothing', () => Reflect.deleteProperty(globalThis, 'caches')],
] as const) {
	test(`where a worker ${how}, all else works, and the page about it says so`, async ({ page, site }) => {
		const heard: string[] = [];
		page.on('pageerror', (error) => heard.push(error.message));
		await page.addInitScript(forbid);
		await page.goto(site.at(ABOUT));
		await expect(standing(page)).toHaveText(words.none);
		await page.goto(site.at(STORY));
		await ready(page);
		await take(choices(page).first());
		await expect(page.locator('.turn')).toHaveCount(2);
		expect(heard).toEqual([]);
	});
}

test('storage cleared under the worker: the network answers, and the course is taken along anew', async ({
	context,
	site,
}) => {
	const page = await takenAlong(context, site);
	await page.evaluate(async () => {
		const { caches } = globalThis as unknown as { caches: CacheStorage };
		await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
	});
	await page.goto(site.at(STORY));
	await ready(page);
	await take(choices(page).first());
	expect(await caches(page)).toEqual({});
	await page.goto(site.at(ABOUT));
	await expect(standing(page)).toContainText(words.whole);
	await site.stop();
	await page.goto(site.at(LESSON));
	await ready(page);
});

test('a reader who saves data is told the size first; then what is there can be taken off again', async ({
	page,
	site,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
	});
	await page.goto(site.at(ABOUT));
	await expect(standing(page)).toHaveText(/It fetches about \d\.\d MB\.Take it along/);
	expect(Object.values(await caches(page)).every((files) => files === 0)).toBe(true);
	await standing(page).getByRole('button', { name: words.take }).click();
	await expect(standing(page)).toContainText(words.whole);
	await standing(page).getByRole('button', { name: words.takeOff }).click();
	await expect(standing(page)).toContainText(words.off);
	await page.reload();
	await expect(standing(page)).toContainText(words.off);
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
	await standing(page).getByRole('button', { name: words.take }).click();
	await expect(standing(page)).toContainText(words.whole);
});

test('the numbered pages of a story go along when they are asked for', async ({ context, site }) => {
	const page = await takenAlong(context, site);
	await page.goto(site.at(`${STORY}book/`));
	const more = page.locator('[data-more]');
	await more.getByRole('button', { name: words.keepMore }).click({ timeout: 20_000 });
	await expect(more).toHaveText(words.keptMore);
	await site.stop();
	await page.getByRole('main').getByRole('link', { name: en.book.readHere }).click();
	await expect(page.getByRole('article').first()).toBeVisible();
	await expect(page).toHaveURL(/\/book\/\w/);
});

test('erasing what is a reader’s leaves the course where it is', async ({ context, site }) => {
	const page = await takenAlong(context, site);
	const before = await caches(page);
	await page.goto(site.at('privacy/'));
	await page.getByRole('main').getByRole('button', { name: en.site.erase.now }).click();
	await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
	expect(await caches(page)).toEqual(before);
});

test('a frame of the course in another page asks for no worker', async ({ page, site }) => {
	writeFileSync(
		join(site.folder, 'around.html'),
		`<!doctype html><title>Around</title><iframe src="${ABOUT}"></iframe>`,
	);
	await page.goto(site.at('around.html'));
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});
