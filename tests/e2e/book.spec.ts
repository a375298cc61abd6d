/**
 * The editions beside the player: the story in numbers without JavaScript, from the story's page to an ending; the
 * paper edition on screen and printed; the teacher's key. That no page of a reader's leads to it: site/key.test.ts.
 */
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/strings/en/index.ts';
import { expectNothingForAxe } from './axe.ts';
import { STORY } from './story.ts';

const BOOK = `${STORY}book/`;
const KEY = `${STORY}key/`;

/** The one section on show: its number, what stands in it, its choices. */
const number = (page: Page) => page.locator('.leaf > p:target');
const shown = (page: Page, what: string) => page.locator(`.leaf ${what}:visible`);
const ways = (page: Page) => shown(page, 'ol a');

/** Waits for a page’s styles: until then all of it can be asked for, though none of it is painted. */
const styled = (page: Page) => expect(page.locator('.no-styles')).toBeHidden();

/** Reads on by `take`, which picks one of the choices, until there are none. */
async function readToEnd(page: Page, take: (count: number, step: number) => number): Promise<number> {
	for (let step = 0; step < 60; step++) {
		await styled(page);
		// Whoever follows a link lands where its words begin.
		await expect(number(page)).toBeInViewport();
		const count = await ways(page).count();
		if (count === 0) return step;
		const way = ways(page).nth(take(count, step));
		const to = (await way.getAttribute('href')) ?? '';
		await way.click();
		await expect(page).toHaveURL((url) => url.href.endsWith(to));
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
			await expect(page).toHaveURL(/\/book\//);
			await styled(page);
			await expect(shown(page, '.you')).toContainText(words);
			await expect(shown(page, '.meant')).toContainText('You meant');
			await expect(shown(page, '.heard')).toContainText('Teo heard');
			expect(await readToEnd(page, take)).toBeGreaterThan(10);
			await expect(page.getByRole('heading', { name: 'How it ended' })).toHaveCount(1);
			await expect(page.getByText('Being misunderstood happens to everyone.')).toBeVisible();
			await page.getByRole('link', { name: en.book.again }).click();
			await expect(page).toHaveURL(/#1-1$/);
			await styled(page);
			await expect(shown(page, 'p').filter({ hasText: 'My stomach hurts.' })).toBeVisible();
		});
	}

	test('a number stands alone, and the browser’s own “back” goes back to the one before', async ({ page }) => {
		await page.goto(STORY);
		await page.locator('.choices').getByRole('link').first().click();
		await expect(page).toHaveURL(/\/book\//);
		await styled(page);
		const first = page.url();
		await expect(shown(page, '> p')).toHaveCount(1);
		await expect(shown(page, 'ol')).toHaveCount(1);
		await expect(number(page)).toHaveText(first.replace(/.*\/(\d+)\.html#/, '$1-'));
		await ways(page).first().click();
		await expect(page).not.toHaveURL(first);
		await page.goBack();
		await expect(page).toHaveURL(first);
		await expect(number(page)).toBeVisible();
	});

	test('a page that is come to without a number says where to begin, and shows nothing of the story', async ({
		page,
	}) => {
		await page.goto(`${BOOK}7.html`);
		await expect(shown(page, ':is(ol, section, p[id], .no-styles)')).toHaveCount(0);
		await page.getByRole('link', { name: en.book.start }).click();
		await expect(page.getByText(en.book.pageNote)).toBeHidden();
		await expect(number(page)).toHaveText('1-1-1');
	});

	test('without styles all is there, and each number says which words and which choices are its', async ({ page }) => {
		await page.route('**/*.css', (route) => route.abort());
		await page.goto(STORY);
		await page.locator('.choices').getByRole('link').first().click();
		await expect(page.getByText(en.book.noStyles)).toBeVisible();
		const [, words, list] = (await number(page).innerText()).split('-');
		await expect(page.locator(`.leaf > .w${words} > i`).first()).toHaveText(new RegExp(`\\b${words}\\b`));
		await expect(page.locator(`.leaf > ol[start="${list}1"] a`).first()).toBeVisible();
	});

	test('the lesson’s first scene leads into it, too', async ({ page }) => {
		await page.goto('missed/what-is-misattunement/');
		await page.locator('.choices').getByRole('link').first().click();
		await expect(page).toHaveURL(/\/book\//);
		await styled(page);
		await expect(shown(page, '.you')).toBeVisible();
	});

	test('the paper edition is there, and leads on to the numbers', async ({ page }) => {
		await page.goto(BOOK);
		await expect(page.getByRole('heading', { name: 'Stop 1:' })).toBeVisible();
		await page.getByRole('link', { name: 'Read it here, in numbers' }).click();
		await expect(page).toHaveURL(/#1-1$/);
		await styled(page);
		await expect(shown(page, 'p').filter({ hasText: 'My stomach hurts.' })).toBeVisible();
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
	// A short story’s: axe takes as long as a page is, and shown is one number.
	await page.goto('stories/cold-chips/book/');
	await page.getByRole('link', { name: 'Read it here, in numbers' }).click();
	await expect(page).toHaveURL(/#1-1$/);
	await styled(page);
	await ways(page).first().click();
	await expectNothingForAxe(page, 'a number');
	await readToEnd(page, (count) => count - 1);
	await expectNothingForAxe(page, 'an ending');
});

test('printed, a number is what shows of its page, and each choice says where it leads', async ({ page }) => {
	await page.goto(BOOK);
	await page.getByRole('link', { name: 'Read it here, in numbers' }).click();
	await expect(page).toHaveURL(/#1-1$/);
	await styled(page);
	await page.emulateMedia({ media: 'print' });
	await expect(shown(page, 'ol')).toHaveCount(1);
	const after = await ways(page)
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(after).toMatch(/#\d+-\d+/);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(4);
});

test('at 320 px a number needs no sideways scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(BOOK);
	await page.getByRole('link', { name: 'Read it here, in numbers' }).click();
	await expect(page).toHaveURL(/#1-1$/);
	for (let i = 0; i < 4; i++) {
		await styled(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await ways(page).last().click();
	}
});
