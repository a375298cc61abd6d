/** The letters of a page: they come after its first words, in one step; where they don't, what stands in stays, and is read. */
import { expect, type Page, test } from '@playwright/test';

const STORY = 'stories/popcorn/';
const FONT = /\.woff2$/;

/** The first family that the page's words are set in. */
const family = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll(/["']/g, ''));

/** However slow this machine is: the words have only just been painted. */
function justPainted(): void {
	performance.getEntriesByName = () => [{ startTime: performance.now() } as PerformanceEntry];
}

/** Holds the letters back until they are let go. */
async function holdLetters(page: Page): Promise<() => void> {
	let come = () => {};
	const held = new Promise<void>((resolve) => {
		come = resolve;
	});
	await page.route(FONT, async (route) => {
		await held;
		await route.continue();
	});
	return come;
}

const ownLetters = (page: Page) =>
	page.evaluate(() => [...document.fonts].find((face) => face.family.replaceAll('"', '') === 'Atkinson Next')?.status);

test('the words stand before the letters are there, and the first of them keep their place', async ({ page }) => {
	await page.addInitScript(justPainted);
	const come = await holdLetters(page);
	const asked = page.waitForRequest(FONT);
	await page.goto(STORY, { waitUntil: 'commit' });
	await asked;
	await expect(page.locator('button[data-pick]').first()).toBeVisible();
	expect(await family(page)).toBe('Atkinson Next Arial');
	const words = page.locator('.turn .narration').first();
	const before = await words.boundingBox();
	come();
	await expect.poll(() => family(page)).toBe('Atkinson Next');
	const after = await words.boundingBox();
	expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(8);
});

test('letters that come late change nothing under a reader’s eyes, and the next page begins sooner', async ({
	page,
}) => {
	const come = await holdLetters(page);
	await page.goto(STORY, { waitUntil: 'commit' });
	await expect(page.locator('button[data-pick]').first()).toBeVisible();
	// Somebody reads.
	await page.waitForTimeout(500);
	const lines = page.locator('.turn .narration');
	const before = await lines.last().boundingBox();
	come();
	await expect.poll(() => ownLetters(page)).toBe('loaded');
	expect(await family(page)).toBe('Atkinson Next Arial');
	expect(await lines.last().boundingBox()).toEqual(before);
	await page.addInitScript(justPainted);
	await page.goto('help/');
	await expect.poll(() => family(page)).toBe('Atkinson Next');
});

test('letters that never come are not waited for', async ({ page }) => {
	await page.route(FONT, (route) => route.abort());
	await page.goto(STORY);
	await page.locator('button[data-pick]').first().click();
	await expect(page.locator('[data-before] .turn')).not.toHaveCount(0);
	expect(await family(page)).toBe('Atkinson Next Arial');
});
