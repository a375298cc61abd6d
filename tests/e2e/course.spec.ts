/**
 * The whole course in one go, as a reader takes it who follows what the pages themselves say is next: from the home page
 * through every lesson to “Your course”. What a lesson asks on the way: lessons.spec.ts.
 */
import { expect, test } from '@playwright/test';
import { builtPages } from '../site/built.ts';
import { take } from './story.ts';

const lessons = builtPages().filter(({ kind }) => kind === 'lesson');

test('a reader goes from the first page to the last, and the last page knows of every lesson', async ({ page }) => {
	test.setTimeout(180_000); // every lesson is opened
	const wrong: string[] = [];
	page.on('pageerror', ({ message }) => wrong.push(message));
	await page.goto('');
	await page.getByRole('main').locator('a[href*="what-is-misattunement"]').first().click();
	const met: string[] = [];
	for (let next = page.locator('a[rel="next"]'); met.length < lessons.length; ) {
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toBeVisible();
		met.push(new URL(page.url()).pathname);
		const story = page.locator('story-player').first();
		if ((await story.count()) > 0) {
			await take(story.locator('[data-pick]').first());
			await expect(story.locator('.turn')).toHaveCount(2);
		}
		await next.scrollIntoViewIfNeeded();
		await expect
			.poll(() => page.evaluate(() => Object.values(JSON.parse(localStorage['attuned:lessons'] ?? '{}'))))
			.toEqual(met.map(() => 'read'));
		await next.click();
		next = page.locator('a[rel="next"]');
	}
	expect(new Set(met).size).toBe(lessons.length);
	await expect(page).toHaveURL(/your-course\//);
	await expect(page.locator('[data-read]:checked')).toHaveCount(lessons.length);
	expect(wrong).toEqual([]);
});
