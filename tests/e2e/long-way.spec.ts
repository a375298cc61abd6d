/** A long way behind the reader: it is drawn when they come near (player/turn.css), and nobody must notice. */
import { expect, test } from '@playwright/test';
import { comeToEnd } from './story.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('what is long past is not drawn, and holds still for whoever reads back to it', async ({ page }) => {
	await comeToEnd(page);
	const past = page.locator('.story-before > .turn');
	const drawn = () =>
		past.evaluateAll((turns) =>
			turns.map((turn) => turn.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })),
		);
	await expect.poll(async () => (await drawn()).slice(0, 3)).toEqual([false, false, false]);
	expect((await drawn()).slice(-2)).toEqual([true, true]);
	await page.mouse.move(180, 420);
	for (let step = 0; step < 12; step++) {
		const line = await page.evaluateHandle(
			() =>
				document.elementsFromPoint(180, 420).find((each) => each.closest('.turn, .story-now, .story-end')) ??
				document.body,
		);
		const top = () => line.evaluate((each) => each.getBoundingClientRect().top);
		const [before, at] = [await top(), await page.evaluate(() => scrollY)];
		await page.mouse.wheel(0, -400);
		await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(at);
		await expect.poll(async () => Math.abs((await top()) - before - 400)).toBeLessThan(2);
	}
});

test('on paper all of it is there', async ({ page }) => {
	await comeToEnd(page);
	await page.emulateMedia({ media: 'print' });
	const turns = page.locator('.story-before > .turn');
	for (const at of [0, 1, 2]) {
		expect(await turns.nth(at).evaluate((turn) => getComputedStyle(turn).contentVisibility)).toBe('visible');
	}
});
