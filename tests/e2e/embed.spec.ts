/**
 * A story in a page of another site: plain, in a sandbox with scripts alone, with the device's storage blocked or
 * partitioned, and in a page that means harm. The page around it is another origin's: another name, another port.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, type FrameLocator, type Page, test } from '@playwright/test';
import { browserFlags } from '../runner/browser.ts';
import { isRoot } from '../runner/machine.ts';

const STORY = 'embed/popcorn/';

/** The page around; what each test puts into it. */
let body = '';
let server: Server;
let host = '';

test.beforeAll(async () => {
	server = createServer((_, response) => {
		response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(`<!doctype html><html lang="en"><title>Another site</title>${body}</html>`);
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	host = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => server.close());

const script = (site = '') => `<script src="${site}embed.js"></script>`;
const frameOf = (site = '', more = '') =>
	`<iframe data-attuned title="A story" src="${site}${STORY}" width="700" height="600" ${more}></iframe>`;

/** Everything that a browser complains of. */
function complaints(page: Page): string[] {
	const heard: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) heard.push(message.text());
	});
	page.on('pageerror', (error) => heard.push(error.message));
	page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
	return heard;
}

async function open(page: Page, html: string): Promise<FrameLocator> {
	body = html;
	await page.goto(host);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('story-player[data-ready]')).toHaveCount(1);
	return frame;
}

const turns = (frame: FrameLocator) => frame.locator('.turn');
async function takeFirst(frame: FrameLocator): Promise<void> {
	const before = await turns(frame).count();
	await expect(frame.locator('.choices-area[aria-busy]')).toHaveCount(0);
	await frame.locator('.choices button').first().press('Enter');
	await expect(turns(frame)).toHaveCount(before + 1);
	// An answer's words come first, the rest a frame later.
	await expect(frame.locator('.choices-area[aria-busy]')).toHaveCount(0);
}

test('it plays, says what is not kept, gets its height, leaves nothing behind, and its link leads on from the same place', async ({
	page,
	baseURL,
	context,
}) => {
	const heard = complaints(page);
	const frame = await open(page, `${frameOf(baseURL)}${script(baseURL)}`);
	await expect(frame.locator('.notice').first()).toContainText('not being kept');
	// A screen at most: it grows, and stays within itself.
	await expect.poll(() => page.locator('iframe').evaluate((one) => one.style.height)).toBe('900px');
	await takeFirst(frame);
	await takeFirst(frame);
	const words = await frame.locator('[data-now]').innerText();
	const inside = page.frames()[1];
	expect(await inside?.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
		0,
		0,
		'',
	]);
	expect(heard).toEqual([]);

	await frame.locator('[data-elsewhere] summary').click();
	const address = await frame.locator('[data-elsewhere] input').inputValue();
	expect(address).toMatch(/\/embed\/popcorn\/#go-on=popcorn:\w+\.\w+$/);
	const opened = context.waitForEvent('page');
	await frame.locator('[data-elsewhere] a').click();
	const elsewhere = await opened;
	await expect(elsewhere.locator('.turn')).toHaveCount(3);
	expect(await elsewhere.locator('[data-now]').innerText()).toBe(words);
	// A road that the story does not have is refused whole, and said so.
	await elsewhere.goto('about:blank');
	await elsewhere.goto(address.replace(/\w+$/, 'nothing_such'));
	await expect(elsewhere.locator('[data-refused]')).toBeVisible();
	await expect(elsewhere.locator('.turn')).toHaveCount(1);
	await elsewhere.close();

	// Opened again, in the frame, it starts anew.
	await page.reload();
	await expect(turns(frame)).toHaveCount(1);
});

test('in a sandbox with scripts alone it plays to its end, asks for nothing, and quick exit empties the frame', async ({
	page,
	baseURL,
}) => {
	const heard = complaints(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const frame = await open(page, `${frameOf(baseURL, 'sandbox="allow-scripts"')}${script(baseURL)}`);
	await expect.poll(() => page.locator('iframe').evaluate((one) => one.style.height)).toBe('900px');
	for (let taken = 0; taken < 40 && !(await frame.locator('[data-restart]').first().isVisible()); taken++)
		await takeFirst(frame);
	await expect(frame.locator('[data-chair] h2')).toBeVisible();
	await expect(frame.locator('.map-drawing')).toBeVisible();
	expect(asked.filter((url) => !url.startsWith('data:')).sort()).toEqual(
		[host, `${baseURL}${STORY}`, `${baseURL}embed.js`].sort(),
	);
	expect(heard).toEqual([]);
	// Help stands within, and no place is lost for it.
	const before = await turns(frame).count();
	await frame.locator('[data-pause]').click();
	await frame.locator('dialog a[href="#help"]').click();
	await expect(frame.locator('#help a[href^="tel:"]').first()).toBeVisible();
	await expect(turns(frame)).toHaveCount(before);

	await frame.locator('quick-exit a').click();
	await expect(frame.locator('story-player')).toHaveCount(0);
	await expect(page).toHaveTitle('Another site');
});

test('with the device’s storage blocked it plays, and answers as ever', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		if (window.top === window) return;
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('Blocked.', 'SecurityError');
				},
			});
		}
	});
	const heard = complaints(page);
	const frame = await open(page, frameOf(baseURL));
	await takeFirst(frame);
	expect(heard).toEqual([]);
});

test('with its storage partitioned, what the site itself keeps is neither shown nor changed', async ({ baseURL }) => {
	// Playwright turns partitioning off, and this turns it on again.
	const browser = await chromium.launch({
		executablePath: process.env['ATTUNED_BROWSER'] ?? '',
		ignoreDefaultArgs: true,
		args: ['--headless', '--remote-debugging-pipe', ...browserFlags(isRoot)],
	});
	const page = await browser.newPage();
	const kept = JSON.stringify({ v: 1, byStory: { popcorn: { picks: ['stopped_humming'], endings: [], at: 1 } } });
	await page.goto(`${baseURL}help/`);
	await page.evaluate((text) => localStorage.setItem('attuned:attempts', text), kept);
	const frame = await open(page, frameOf(baseURL));
	expect(await page.frames()[1]?.evaluate(() => localStorage.length), 'partitioned').toBe(0);
	await expect(turns(frame)).toHaveCount(1);
	await takeFirst(frame);
	await page.goto(`${baseURL}help/`);
	expect(await page.evaluate(() => localStorage.getItem('attuned:attempts'))).toBe(kept);
	await browser.close();
});

test('with its storage shared, too, what the site keeps is neither shown nor changed; a page that floods it changes nothing', async ({
	page,
	baseURL,
}) => {
	const kept = JSON.stringify({ v: 1, byStory: { popcorn: { picks: ['stopped_humming'], endings: [], at: 1 } } });
	await page.goto(`${baseURL}help/`);
	await page.evaluate((text) => localStorage.setItem('attuned:attempts', text), kept);
	const frame = await open(page, frameOf(baseURL));
	expect(await page.frames()[1]?.evaluate(() => localStorage.length), 'shared').toBe(1);
	await expect(turns(frame)).toHaveCount(1);
	await takeFirst(frame);
	const words = await frame.locator('[data-now]').innerText();
	const pick = await frame.locator('.choices button').first().getAttribute('data-pick');
	await page.evaluate((id) => {
		const inner = document.querySelector('iframe')?.contentWindow;
		const ask = ['pick', 'goBack', 'startAgain', 'resume', 'vote', 'told', 'leaving', 'attuned:height', 'attuned:pick'];
		for (let at = 0; at < 20_000; at++) {
			const type = ask[at % ask.length];
			inner?.postMessage({ type, pick: id, detail: id, picks: [id], height: at }, '*');
			inner?.postMessage(JSON.stringify({ subject: type, pick: id }), '*');
		}
	}, pick);
	expect(await frame.locator('[data-now]').innerText()).toBe(words);
	await expect(turns(frame)).toHaveCount(2);
	await takeFirst(frame);
	await page.goto(`${baseURL}help/`);
	expect(await page.evaluate(() => localStorage.getItem('attuned:attempts'))).toBe(kept);
});

test('a lesson in a frame has its exercises, its story, and no bar of the site', async ({ page, baseURL }) => {
	const heard = complaints(page);
	body = `<iframe data-attuned title="A lesson" src="${baseURL}embed/what-is-misattunement/" width="700" height="600" sandbox="allow-scripts"></iframe>${script(baseURL)}`;
	await page.goto(host);
	const frame = page.frameLocator('iframe');
	await expect.poll(() => page.locator('iframe').evaluate((one) => one.style.height)).toBe('900px');
	await expect(frame.locator('.bar, .foot')).toHaveCount(0);
	await frame.locator('story-player').scrollIntoViewIfNeeded();
	await expect(frame.locator('story-player[data-ready]')).toHaveCount(1);
	await takeFirst(frame);
	await frame.locator('.ex input').first().check();
	expect(heard).toEqual([]);
});

test('the teachers’ page fills in the address, copies, and shows a story', async ({ page, baseURL, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('teachers/embed/');
	const piece = page.locator('[data-piece]', { has: page.getByText('Popcorn', { exact: true }) });
	await piece.locator('summary').click();
	const text = await piece.getByRole('textbox').inputValue();
	expect(text).toContain(`src="${baseURL}${STORY}"`);
	await piece.getByRole('button', { name: 'Copy' }).click();
	await expect(piece.getByRole('status')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
	const shared = encodeURIComponent(`${baseURL}${STORY}`);
	await expect(piece.getByRole('link', { name: 'Classroom' })).toHaveAttribute(
		'href',
		`https://classroom.google.com/share?url=${shared}`,
	);
	await expect(piece.getByRole('link', { name: 'Teams' })).toHaveAttribute(
		'href',
		`https://teams.microsoft.com/share?href=${shared}`,
	);
	await piece.getByRole('button', { name: 'Show it here' }).click();
	await expect(page.locator('iframe')).toHaveAttribute('src', /embed\/popcorn\/index\.html$/);
	await expect(page.frameLocator('iframe').locator('story-player[data-ready]')).toHaveCount(1);
	await expect(page.locator('[data-bytes="popcorn"]')).toHaveText(/^\d{3}$/);
});
