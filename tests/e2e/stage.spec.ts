/** The face in the page: it moves on, it blinks, and it does neither for a reader who wants nothing to move. */
import { expect, type Page, test } from '@playwright/test';
import { choices, ready, STORY, take } from './story.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Counts how often the person is drawn anew, from now on. */
async function countDrawings(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		const person = document.querySelectorAll('.stage .scene > g')[1] as Element;
		const counted = globalThis as unknown as { drawn: number };
		counted.drawn = 0;
		new MutationObserver(() => {
			counted.drawn++;
		}).observe(person, { childList: true });
	});
	return () => page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
}

test('goes from one expression to the next in a few frames', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	const drawings = await countDrawings(page);
	await take(choices(page).first());
	await expect.poll(drawings).toBeGreaterThanOrEqual(2);
	await page.waitForTimeout(500);
	expect(await drawings()).toBeLessThanOrEqual(5);
});

test('leaves one scene’s light behind, and nothing else', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	for (let taken = 0; taken < 4; taken++) await take(choices(page).first());
	await expect(page.locator('.stage .leaving')).toHaveCount(0);
	await expect(page.locator('.stage .scene > g')).toHaveCount(3);
});

test('blinks', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	const drawings = await countDrawings(page);
	await expect.poll(drawings, { timeout: 9000 }).toBeGreaterThanOrEqual(2);
});

test.describe('where nothing should move', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('changes at once, and keeps still', async ({ page }) => {
		await page.goto(STORY);
		await ready(page);
		const drawings = await countDrawings(page);
		await take(choices(page).first());
		await expect.poll(drawings).toBe(1);
		await page.waitForTimeout(7000);
		expect(await drawings()).toBe(1);
		await expect(page.locator('.stage .leaving')).toHaveCount(0);
	});
});
