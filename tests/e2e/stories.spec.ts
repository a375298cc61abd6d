/** Every long story, played in the browser to two of its endings, and what stands at the end. */
import { expect, test } from '@playwright/test';
import { factsOf } from '../../src/toolchain/course/story-files.ts';
import { ROADS } from '../roads.ts';
import { enlarge, tooWide } from './narrow.ts';
import { ended, ready, take } from './story.ts';

for (const { story, ending, picks } of ROADS) {
	test(`${story} plays to ${ending}`, async ({ page }) => {
		test.setTimeout(90_000);
		const wrong: string[] = [];
		page.on('pageerror', (error) => wrong.push(String(error)));
		page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
		// On the smallest phone, with letters of twice the size: no scene, and no end, needs sideways scrolling there.
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`stories/${story}/`);
		await ready(page);
		await enlarge(page);
		for (const [taken, pick] of picks.entries()) {
			await take(page.locator(`button[data-pick="${pick}"]`));
			await expect(page.locator('.turn')).toHaveCount(taken + 2);
			expect(await tooWide(page), pick).toEqual([]);
			// What can be read is there at once: the words, and what shows.
			await expect(page.locator('.now .turn')).toBeVisible();
			await expect(page.locator('.state .shown')).not.toBeEmpty();
		}
		await expect(ended(page)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'The other chair' })).toBeVisible();
		await expect(page.locator('.end-table tbody tr')).not.toHaveCount(0);
		await expect(page.locator('.map-drawing')).toBeVisible();
		expect(await tooWide(page), 'at the end').toEqual([]);
		expect(wrong).toEqual([]);
	});
}

test('the box on danger stands after the scene that needs it, and only there', async ({ page }) => {
	const box = page.getByRole('note', { name: 'If a friend may not be safe' });
	const { story, picks } = ROADS.find((road) => factsOf(road.story).danger) ?? { story: '', picks: [] };
	await page.goto(`stories/${story}/`);
	await ready(page);
	const seen: string[] = [];
	for (const [taken, pick] of picks.entries()) {
		await take(page.locator(`button[data-pick="${pick}"]`));
		await expect(page.locator('.turn')).toHaveCount(taken + 2);
		if (await box.isVisible()) seen.push(await page.locator('.choices').innerText());
	}
	expect(seen).toHaveLength(1);
});
