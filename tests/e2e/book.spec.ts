/**
 * The editions beside the player: the story in numbers without JavaScript, from the story's page to an ending; the
 * paper edition on screen and printed; the teacher's key. That no page of a reader's leads to it: site/key.test.ts.
 */
import { expect, type Page, test } from '@playwright/test';
import { expectNothingForAxe } from './axe.ts';
import { STORY } from './story.ts';

const BOOK = `${STORY}book/`;
const KEY = `${STORY}key/`;

/** The one section on show, and its choices. */
const section = (page: Page) => page.locator('.book > section:target');
const ways = (page: Page) => section(page).locator('ol a');

/** Reads on by `take`, which picks one of the choices, until there are none. */
async function readToEnd(page: Page, take: (count: number, step: number) => number): Promise<number> {
	for (let step = 0; step < 60; step++) {
		await expect(section(page)).toBeVisible();
		const count = await ways(page).count();
		if (count === 0) return step;
		const way = ways(page).nth(take(count, step));
		const number = await way.locator('b').innerText();
		await way.click();
		await expect(page).toHaveURL(new RegExp(`#${number}$`));
	}
	throw new Error('No ending after 60 numbers.');
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [name, take] of [
		['first', () => 0],
		['last', (count: number) => count - 1],
		['another', (count: number, step: number) => step % count],
	] as const) {
		test(`a reader gets from the story’s page to an ending by numbers: ${name} choices`, async ({ page }) => {
			test.setTimeout(90_000); // twenty pages are read on the way
			await page.goto(STORY);
			const choice = page.locator('.choices').getByRole('link', { name: 'Eat a little' });
			const words = await choice.locator('span').innerText();
			await choice.click();
			await expect(section(page).locator('.you')).toContainText(words);
			await expect(section(page).locator('.meant')).toContainText('You meant');
			await expect(section(page).locator('.heard')).toContainText('Teo heard');
			expect(await readToEnd(page, take)).toBeGreaterThan(10);
			await expect(section(page).getByRole('heading', { name: 'How it ended' })).toBeVisible();
			await expect(section(page).getByText('Being misunderstood happens to everyone.')).toBeVisible();
			await section(page).getByRole('link', { name: 'Read it again from 1' }).click();
			await expect(section(page)).toContainText('My stomach hurts.');
		});
	}

	test('a number stands alone, and the browser’s own “back” goes back to the one before', async ({ page }) => {
		await page.goto(STORY);
		await page.locator('.choices').getByRole('link').first().click();
		const first = page.url();
		await expect(page.locator('.book > section:visible')).toHaveCount(1);
		await ways(page).first().click();
		await expect(page).not.toHaveURL(first);
		await page.goBack();
		await expect(page).toHaveURL(first);
		await expect(section(page)).toBeVisible();
	});

	test('the lesson’s first scene leads into it, too', async ({ page }) => {
		await page.goto('missed/what-is-misattunement/');
		await page.locator('.choices').getByRole('link').first().click();
		await expect(section(page).locator('.you')).toBeVisible();
	});

	test('the paper edition is there, and leads on to the numbers', async ({ page }) => {
		await page.goto(BOOK);
		await expect(page.getByRole('heading', { name: 'Stop 1:' })).toBeVisible();
		await page.getByRole('link', { name: 'Read it here, in numbers' }).click();
		await expect(section(page)).toContainText('My stomach hurts.');
	});
});

test('the key has each decision with its research, and never a score', async ({ page }) => {
	await page.goto(KEY);
	expect(await page.getByRole('heading', { name: /^Decision \d+$/ }).count()).toBeGreaterThan(15);
	await page.locator('.key-choices dd a').first().click();
	await expect(page.locator('.source-item:target')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('main')).not.toContainText(/\bscores?\b|\bpoints?:|\bcorrect\b|\bwrong answer/i);
});

test('printed, the script begins on its first page, and no page is wider than the paper', async ({ page }) => {
	await page.goto(BOOK);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('link', { name: 'Read it here, in numbers' })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'First road' })).toBeVisible();
	for (const format of ['A4', 'Letter']) {
		const pdf = (await page.pdf({ format })).toString('latin1');
		const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(pages, format).toBeGreaterThan(20);
		expect(pages, format).toBeLessThan(50);
	}
});

// What holds for every page (pages.spec.ts) is tried there, on a page of numbers as a whole. Here: one number, alone.
test('axe finds nothing in a number and at an ending', async ({ page }) => {
	test.setTimeout(90_000); // twenty pages are read on the way
	await page.goto(BOOK);
	await page.getByRole('link', { name: 'Read it here, in numbers' }).click();
	await ways(page).first().click();
	await expectNothingForAxe(page, 'a number');
	await readToEnd(page, (count) => count - 1);
	await expectNothingForAxe(page, 'an ending');
});

test('at 320 px a number needs no sideways scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(BOOK);
	await page.getByRole('link', { name: 'Read it here, in numbers' }).click();
	for (let i = 0; i < 4; i++) {
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await ways(page).last().click();
	}
});
