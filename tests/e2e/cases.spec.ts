/**
 * What other people's readers ran into: presses, what is kept, a line that goes, frames, odd hosts, print, large letters.
 * Each test stands for a kind of fault. Double clicks and held keys by their values: unit/client/player/press.test.ts.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { ROADS } from '../roads.ts';
import { choices, ended, ready, STORY, take } from './story.ts';

const LESSON = 'missed/what-is-misattunement/';
const EXIT = 'https://www.wikipedia.org/';
const turns = (page: Page) => page.locator('.turn');

const [ROAD = { story: '', picks: [] }, ...OTHERS] = [...ROADS].sort((a, b) => a.picks.length - b.picks.length);
/** A road of a long story; `ROAD` is the one that is quickest to play to its ending. */
const LONG = OTHERS.at(-1) ?? ROAD;

/** Puts an attempt on the device, as an earlier visit would have left it, and opens its story. */
async function comeBack(page: Page, picks: readonly string[], story: string = ROAD.story): Promise<void> {
	await page.goto('help/');
	const saved = JSON.stringify({ v: 1, byStory: { [story]: { picks, endings: [], at: 5 } } });
	await page.evaluate((text) => localStorage.setItem('attuned:attempts', text), saved);
	await page.goto(`stories/${story}/`);
	await ready(page);
}

/** Plays the lesson's scene to its end by its first choices. */
async function playTheScene(page: Page): Promise<void> {
	while (!(await page.getByText('The scene ends here.').isVisible())) {
		const before = await turns(page).count();
		await take(choices(page).first());
		await expect(turns(page)).toHaveCount(before + 1);
	}
}

test.describe('one press is one choice', () => {
	for (const [where, width, height] of [
		['a phone', 360, 740],
		['a laptop', 1366, 768],
	] as const) {
		test(`a double click, on ${where}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto(STORY);
			await ready(page);
			for (const taken of [2, 3, 4]) {
				await choices(page).last().scrollIntoViewIfNeeded();
				const spot = await choices(page).last().boundingBox();
				// A person has read before they press.
				await page.waitForTimeout(500);
				await page.mouse.dblclick((spot?.x ?? 0) + 60, (spot?.y ?? 0) + 20, { delay: 20 });
				await expect(turns(page)).toHaveCount(taken);
			}
		});
	}

	test('a key that is held, and a key in a digit’s place', async ({ page }) => {
		await page.goto(STORY);
		await ready(page);
		await choices(page).first().focus();
		for (let repeats = 0; repeats < 8; repeats++) await page.keyboard.down('1');
		await page.keyboard.up('1');
		await expect(turns(page)).toHaveCount(2);
		const press = { key: '&', code: 'Digit1', bubbles: true };
		await page.locator('.choices-title').dispatchEvent('keydown', press);
		await expect(turns(page)).toHaveCount(3);
	});
});

test('no sentence promises a place that is not kept', async ({ page }) => {
	const kept = page.getByText('Your place is kept.');
	await page.addInitScript(() => {
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (key, text) {
			if ((globalThis as unknown as { full?: boolean }).full) throw new DOMException('full', 'QuotaExceededError');
			setItem.call(this, key, text);
		};
	});
	await page.goto(LESSON);
	await ready(page);
	// To the first place to rest: there the scene ends in the lesson, and the story’s own page says it.
	await playTheScene(page);
	await page.goto(STORY);
	await ready(page);
	await expect(kept).toBeVisible();
	await page.locator('[data-back]').last().click();
	await page.evaluate(() => Object.assign(globalThis, { full: true }));
	await take(choices(page).first());
	await expect(page.getByText('A good place to rest.')).toBeVisible();
	await expect(page.getByText('not being kept on this device')).toBeVisible();
	await expect(kept).toBeHidden();
});

test('a tab that has not followed goes on from what it shows, and what it keeps can be played', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await one.goto(STORY);
	await ready(one);
	for (const count of [2, 3]) {
		await take(choices(one).first());
		await expect(turns(one)).toHaveCount(count);
	}
	// Hears of both steps at once, as a tab that was asleep does.
	await two.addInitScript(() =>
		addEventListener('storage', (event) => event.isTrusted && event.stopImmediatePropagation(), true),
	);
	await two.goto(STORY);
	await ready(two);
	await one.route(EXIT, (route) => route.fulfill({ body: 'elsewhere' }));
	await one.locator('[data-back]').first().click();
	await one.getByRole('link', { name: 'Quick exit' }).click();
	await expect(one.getByText('elsewhere')).toBeVisible();
	await two.evaluate(() => dispatchEvent(new StorageEvent('storage')));
	await take(choices(two).first());
	await expect(turns(two)).toHaveCount(4);
	await two.reload();
	await ready(two);
	await expect(turns(two)).toHaveCount(4);
	await expect(two.getByText('has been mended')).toBeHidden();
});

test.describe('what has to be loaded at the end', () => {
	const missing = (page: Page) => page.getByRole('alert').filter({ hasText: 'This part did not load.' });
	const chair = (page: Page) => page.getByRole('heading', { name: 'The other chair' });

	test('while the line is gone says so, and comes when the line is back', async ({ page, context }) => {
		await comeBack(page, ROAD.picks.slice(0, -1));
		await context.setOffline(true);
		await take(page.locator(`button[data-pick="${ROAD.picks.at(-1)}"]`));
		await expect(ended(page)).toBeVisible();
		await expect(missing(page)).toHaveCount(2);
		await context.setOffline(false);
		const tryAgain = () => missing(page).first().getByRole('button', { name: 'Try again' }).click();
		await tryAgain();
		// Some engines remember that an import failed: there the page is loaded anew, and brings both at once.
		await expect.poll(() => missing(page).count()).toBeLessThan(2);
		if ((await missing(page).count()) > 0) await tryAgain();
		await expect(missing(page)).toHaveCount(0);
		await expect(chair(page)).toBeVisible();
		await expect(page.locator('.map-drawing')).toBeVisible();
	});

	test('when a release has taken the old files away: trying again brings the new page, at the same place', async ({
		page,
	}) => {
		await comeBack(page, ROAD.picks.slice(0, -1));
		const loaded = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)));
		await page.route('**/_astro/*.js', (route) =>
			loaded.has(route.request().url()) ? route.continue() : route.fulfill({ status: 404 }),
		);
		await take(page.locator(`button[data-pick="${ROAD.picks.at(-1)}"]`));
		await expect(missing(page)).toHaveCount(2);
		page.once('framenavigated', () => page.unroute('**/_astro/*.js'));
		await missing(page).first().getByRole('button', { name: 'Try again' }).click();
		await expect(chair(page)).toBeVisible();
		await expect(ended(page)).toBeVisible();
	});
});

for (const address of [STORY, LESSON]) {
	test(`/${address} where no script comes: no dead button, and a choice leads on`, async ({ page }) => {
		// As in a sandboxed frame, from a disk, or behind a filter: scripts may run, but ours does not come.
		await page.route('**/*.js', (route) => route.abort());
		await page.clock.install();
		await page.goto(address);
		await page.clock.runFor(100);
		const dead = await page
			.locator('button')
			.evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getAttribute('type') !== 'reset')
					.map((one) => one.textContent),
			);
		expect(dead).toEqual([]);
		const said = page.locator('.no-player');
		await expect(said).toBeHidden();
		await expect(said).toBeVisible({ timeout: 9000 });
		await page.locator('.choices').getByRole('link').first().click();
		await expect(page).toHaveURL(/\/book\/\w/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}

test.describe('in a frame', () => {
	let host: Server;

	test.beforeAll(async () => {
		host = createServer((request, response) => {
			const asked = new URL(request.url ?? '/', 'http://host').searchParams;
			const frame = `<iframe src="${asked.get('frame')}" ${asked.get('sandbox') ?? ''} width="900" height="600"></iframe>`;
			response
				.writeHead(200, { 'content-type': 'text/html' })
				.end(`<title>The host</title><h1>The host</h1>${frame}<p style="height:2000px">`);
		}).listen(0, '127.0.0.1');
		await once(host, 'listening');
	});

	test.afterAll(() => void host.close());

	/** A page on another site, the same machine by another name, with a page in a frame. @returns the frame’s own page */
	async function framed(page: Page, frame: string, sandbox = '') {
		const { port } = host.address() as AddressInfo;
		await page.goto(`http://localhost:${port}/?${new URLSearchParams({ frame, sandbox })}`);
		return page.frameLocator('iframe');
	}

	test('only our own window is scrolled', async ({ page, baseURL }) => {
		const frame = await framed(page, baseURL + STORY);
		await expect(frame.locator('story-player[data-ready]')).toHaveCount(1);
		await page.evaluate(() => scrollTo(0, 40));
		for (const count of [2, 3, 4, 5]) {
			await frame.locator('.choices button').first().press('Enter');
			await expect(frame.locator('.turn')).toHaveCount(count);
			await expect(frame.locator('.choices-area[aria-busy]')).toHaveCount(0);
			expect(await page.evaluate(() => scrollY)).toBe(40);
		}
	});

	test('quick exit takes the page around it along', async ({ page, baseURL }) => {
		await page.route(EXIT, (route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }));
		const frame = await framed(page, baseURL + STORY);
		await frame.getByRole('link', { name: 'Quick exit' }).click();
		await expect(page.getByText('elsewhere')).toBeVisible();
		expect(page.url()).toBe(EXIT);
	});

	test('quick exit leaves a blank frame where the page around it may not go', async ({ page, baseURL }) => {
		const frame = await framed(page, baseURL + STORY, 'sandbox="allow-scripts allow-same-origin"');
		await expect(frame.locator('story-player[data-ready]')).toHaveCount(1);
		await frame.getByRole('link', { name: 'Quick exit' }).click();
		await expect(frame.locator('body > *')).toHaveCount(0);
		await expect(page.getByRole('heading', { name: 'The host' })).toBeVisible();
	});

	test('a page has a height of its own', async ({ page, baseURL }) => {
		for (const address of [STORY, LESSON]) {
			await page.route('**/frame-host/', (route) =>
				route.fulfill({
					contentType: 'text/html',
					body: `<iframe src="${baseURL}${address}" width="1000" height="500"></iframe>`,
				}),
			);
			await page.goto('frame-host/');
			await expect(page.frameLocator('iframe').locator('story-player[data-ready]')).toHaveCount(1);
			const heights: number[] = [];
			for (let time = 0; time < 4; time++) {
				heights.push(
					await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
						const height = frame.contentDocument?.body.offsetHeight ?? 0;
						frame.height = `${height}`;
						return height;
					}),
				);
			}
			expect(new Set(heights.slice(1)).size, `${address}: ${heights}`).toBe(1);
			// And it can grow smaller again.
			await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
				frame.height = '3000';
			});
			const { offsetHeight } = await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => ({
				offsetHeight: frame.contentDocument?.body.offsetHeight,
			}));
			expect(offsetHeight).toBe(heights.at(-1));
			await page.unroute('**/frame-host/');
		}
	});
});

test('quick exit covers the page at the press, however long the next one takes', async ({ page }) => {
	const gate = Promise.withResolvers<void>();
	await page.route(EXIT, async (route) => {
		await gate.promise;
		await route.fulfill({ contentType: 'text/html', body: 'elsewhere' });
	});
	await page.goto(LESSON);
	// Looked at within the press itself: from then on a browser waits for the next page.
	const left = await page.evaluate(() => {
		document.querySelector<HTMLElement>('quick-exit a')?.click();
		return { elements: document.documentElement.childElementCount, title: document.title };
	});
	expect(left).toEqual({ elements: 0, title: '' });
	gate.resolve();
	await expect(page.getByText('elsewhere')).toBeVisible();
});

test('a picture that nobody saved is there to be kept, and nothing says that it was saved', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await comeBack(page, ROAD.picks);
	const end = page.locator('.story-end');
	await end.getByRole('button', { name: 'Save this picture' }).click();
	await expect(end.locator('[data-saved]')).toContainText('If it is not there');
	const copy = end.getByRole('img', { name: /^A path over the scenes/ }).and(page.locator('img'));
	await expect(copy).toBeVisible();
	expect(await copy.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2048);
});

test.describe('on paper', () => {
	for (const [how, width] of [
		['upright', 700],
		['on its side', 1040],
	] as const) {
		test(`a story lies in one column, ${how}, under its title`, async ({ page }) => {
			await page.setViewportSize({ width, height: 700 });
			await comeBack(page, LONG.picks.slice(0, 5), LONG.story);
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const boxes = await page.evaluate(() =>
				['.story-before', '.story-picture', '.now', '.choices'].map((name) => {
					const { top, bottom } = document.querySelector(name)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
					return { top, bottom };
				}),
			);
			for (const [at, box] of boxes.entries()) {
				expect(box.bottom).toBeGreaterThan(box.top);
				expect(box.top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? box.top) - 12);
			}
		});
	}

	test('a lesson has what is said to its answers after it, and not under its questions', async ({ page }) => {
		await page.goto(LESSON);
		const last = page.locator('.ex-on-paper');
		await expect(last).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		for (const reply of await page.locator('.ex-replies > p').all()) await expect(reply).toBeHidden();
		await expect(last).toBeVisible();
		// Every reply of the lesson, once.
		const replies = await page.locator('.ex-replies > p').allTextContents();
		const told = (await last.textContent())?.replaceAll(/\s+/g, '') ?? '';
		for (const reply of replies) {
			expect(told.split(reply.split('Fair to both')[0]?.replaceAll(/\s+/g, '') ?? '').length, reply).toBe(2);
		}
	});
});

test('what is copied is what is seen, once', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	for (const count of [2, 3]) {
		await take(choices(page).first());
		await expect(turns(page)).toHaveCount(count);
	}
	const spoken = (await page.locator('[data-live]').innerText()).split('. ')[0] ?? '';
	expect(spoken).not.toBe('');
	const copied = await page.evaluate(() => {
		getSelection()?.selectAllChildren(document.querySelector('story-player') as Element);
		return `${getSelection()}`;
	});
	for (const hidden of await page.locator('story-player .quiet').allInnerTexts()) {
		if (hidden.length > 40) expect(copied).not.toContain(hidden);
	}
	const line = await page.locator('[data-now] .say').first().innerText();
	expect(copied.split(line)).toHaveLength(2);
});

test.describe('a reader’s way', () => {
	test('comes back to the next choice, with the last turn above it, and is told where that is', async ({ page }) => {
		for (const [width, height] of [
			[360, 740],
			[1366, 768],
		] as const) {
			await page.setViewportSize({ width, height });
			await comeBack(page, LONG.picks.slice(0, 6), LONG.story);
			await expect(page.getByText('You are back where you stopped.')).toBeInViewport();
			await expect(page.locator('[data-now]')).toBeInViewport();
			// The way here from the home page leads to the same place.
			await page.goto('');
			await page
				.locator('go-on')
				.getByRole('link', { name: /^Go on with/ })
				.click();
			await expect(page.getByText('You are back where you stopped.')).toBeInViewport();
		}
	});

	test('goes on with the lesson below the story, also from the story’s own page', async ({ page }) => {
		await page.goto(LESSON);
		await ready(page);
		await playTheScene(page);
		const ways = page.locator('[data-choices]').getByRole('link');
		await expect(ways.first()).toHaveText('Go on with the lesson');
		await ways.first().click();
		const below = page.locator('.story-embed ~ [id^="after-"]').first();
		await expect.poll(() => below.evaluate((place) => Math.abs(place.getBoundingClientRect().top))).toBeLessThan(8);
		await page.goto(STORY);
		await page.getByRole('link', { name: 'Leave' }).click();
		await expect(page).toHaveURL(/#after-the-bad-day$/);
		const after = page.locator('#after-the-bad-day');
		await expect.poll(() => after.evaluate((place) => Math.abs(place.getBoundingClientRect().top))).toBeLessThan(8);
	});

	test('keeps the answers over a look at a source and a reload, for this visit alone', async ({ page, context }) => {
		await page.goto(LESSON);
		const paper = page.locator('#the-paper');
		await paper.getByRole('radio').nth(1).press('Space');
		await page.locator('#a-word-for-it').getByRole('checkbox', { name: 'let down' }).press('Space');
		const same = async () => {
			await expect(paper.getByRole('radio').nth(1)).toBeChecked();
			await expect(page.locator('#a-word-for-it .ex-guess')).toContainText('let down');
		};
		await page.locator('a.source').first().click();
		await expect(page).toHaveURL(/sources\/.*#/);
		await page.goBack();
		await same();
		await page.reload();
		await same();
		await page.locator('#a-word-for-it').getByRole('button', { name: 'Clear my words' }).press('Enter');
		await expect(page.locator('#a-word-for-it .ex-guess')).toBeHidden();
		await page.reload();
		await expect(paper.getByRole('radio').nth(1)).toBeChecked();
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
		const anew = await context.newPage();
		await anew.goto(LESSON);
		await expect(anew.locator('#the-paper').getByRole('radio', { checked: true })).toHaveCount(0);
	});
});
