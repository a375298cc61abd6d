/** A reader's place: kept over a reload, held back after a quick exit, and never needed for the page to work. */
import { expect, type Page, test } from '@playwright/test';
import { choices, playToEnd, ready, STORY, take } from './story.ts';

const KEY = 'attuned:attempts';
const notKept = (page: Page) => page.getByText('not being kept on this device');

test('comes back to the same turn after a reload', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	for (let i = 0; i < 4; i++) await take(choices(page).first());
	const now = await page.locator('[data-now]').innerText();
	const offered = await choices(page).allInnerTexts();
	await page.reload();
	await ready(page);
	await expect(page.getByText('You are back where you stopped.')).toBeVisible();
	expect(await page.locator('[data-now]').innerText()).toBe(now);
	expect(await choices(page).allInnerTexts()).toEqual(offered);
	await expect(page.locator('.turn')).toHaveCount(5);
});

test('saves the names of the choices and nothing else', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await take(choices(page).first());
	await expect(page.locator('.turn')).toHaveCount(2);
	const saved = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? ''), KEY);
	expect(saved).toEqual({
		v: 1,
		byStory: { 'the-bad-day': { picks: [expect.any(String)], endings: [], at: expect.any(Number) } },
	});
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([KEY]);
});

test('leaves at once by the quick exit, and does not resume by itself', async ({ page }) => {
	await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
	await page.goto(STORY);
	await ready(page);
	await take(choices(page).first());
	await page.getByRole('link', { name: 'Quick exit' }).click();
	await expect(page.getByText('elsewhere')).toBeVisible();
	await page.goto(STORY);
	await ready(page);
	await expect(page.locator('.turn')).toHaveCount(1);
	await page.getByRole('button', { name: 'Go on from there' }).click();
	await expect(page.locator('.turn')).toHaveCount(2);
});

test('replaces its page by the quick exit: Back does not lead to the story', async ({ page }) => {
	await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
	await page.goto('');
	await page.goto(STORY);
	await ready(page);
	await page.getByRole('link', { name: 'Quick exit' }).click();
	await expect(page.getByText('elsewhere')).toBeVisible();
	await page.goBack();
	expect(page.url()).not.toContain('the-bad-day');
});

test('plays to an ending with storage blocked, and says that nothing is being kept', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			},
		});
	});
	await page.goto(STORY);
	await ready(page);
	await playToEnd(page, () => take(choices(page).first()));
	await expect(notKept(page)).toBeVisible();
});

test('goes on when storage is full', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto(STORY);
	await ready(page);
	await take(choices(page).first());
	await take(choices(page).first());
	await expect(page.locator('.turn')).toHaveCount(3);
	await expect(notKept(page)).toBeVisible();
});

for (const [name, text] of [
	['broken', '{"v":1,"byStory":'],
	['hostile', '{"v":1,"byStory":{"the-bad-day":{"picks":["<img src=x onerror=alert(1)>"],"endings":[],"at":1}}}'],
	['of the wrong shape', '[1,2,3]'],
] as const) {
	test(`starts at the first turn with a save that is ${name}, and loses none of it`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto('');
		await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
		await page.goto(STORY);
		await ready(page);
		await expect(page.locator('.turn')).toHaveCount(1);
		await take(choices(page).first());
		await expect(page.locator('.turn')).toHaveCount(2);
		expect(await page.evaluate((key) => localStorage.getItem(`${key}:set-aside`), KEY)).toBe(text);
		expect(errors).toEqual([]);
	});
}

test('goes back to the last place that stands when the story has changed', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await take(choices(page).first());
	await page.evaluate((key) => {
		const saved = JSON.parse(localStorage.getItem(key) ?? '');
		saved.byStory['the-bad-day'].picks.push('a_pick_that_is_gone', 'another');
		localStorage.setItem(key, JSON.stringify(saved));
	}, KEY);
	await page.reload();
	await ready(page);
	await expect(page.getByText('This story has been mended since you were here.')).toBeVisible();
	await expect(page.locator('.turn')).toHaveCount(2);
	await take(choices(page).first());
	await expect(page.locator('.turn')).toHaveCount(3);
});

test('erased in another tab: this page goes on, and says that nothing is being kept', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await one.goto(STORY);
	await take(choices(one).first());
	// A choice can be made before the player has come, and is kept when it has.
	await expect(one.locator('.turn')).toHaveCount(2);
	await two.goto('');
	await two.evaluate(() => localStorage.clear());
	await expect(notKept(one)).toBeVisible();
	await expect(one.locator('.turn')).toHaveCount(2);
	await take(choices(one).first());
	await expect(one.locator('.turn')).toHaveCount(3);
	await expect(notKept(one)).toBeHidden();
});

test('erased on this page: the story stands at its first turn, and nobody is called away from the button', async ({
	page,
}) => {
	await page.goto('missed/what-is-misattunement/');
	await ready(page);
	await take(choices(page).first());
	await expect(page.locator('.turn')).toHaveCount(2);
	const footer = page.getByRole('contentinfo');
	await footer.locator('erase-progress summary').click();
	const button = footer.locator('erase-progress button');
	await button.click();
	await expect(footer.getByRole('status')).not.toBeEmpty();
	await expect(page.locator('.turn')).toHaveCount(1);
	await expect(button).toBeFocused();
	await expect(footer.getByRole('status')).toBeInViewport();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await take(choices(page).nth(1));
	await expect(page.locator('.turn')).toHaveCount(2);
});

test('played on in another tab: this page follows', async ({ context }) => {
	const [one, two] = [await context.newPage(), await context.newPage()];
	await one.goto(STORY);
	await take(choices(one).first());
	await two.goto(STORY);
	await ready(two);
	await expect(two.locator('.turn')).toHaveCount(2);
	await take(choices(two).first());
	await expect(one.locator('.turn')).toHaveCount(3);
	expect(await one.locator('[data-now]').innerText()).toBe(await two.locator('[data-now]').innerText());
});

test('starts again from the pause, and from the end', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await take(choices(page).first());
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.getByRole('button', { name: 'Start from the beginning' }).click();
	await expect(page.locator('.turn')).toHaveCount(1);
	await playToEnd(page, () => take(choices(page).first()));
	await page.getByRole('button', { name: 'Play it again' }).click();
	await expect(page.locator('.turn')).toHaveCount(1);
	await expect(choices(page)).toHaveCount(4);
});
