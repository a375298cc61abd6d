/** The first page: start, go on with what was left, and erase. */
import { expect, type Page, test } from '@playwright/test';

const KEY = 'attuned:attempts';
const waysOn = (page: Page) => page.locator('go-on').getByRole('link');

/** Leaves a text on the device, as a story or anything else might have, and opens the first page. */
async function openWith(page: Page, saved: string): Promise<void> {
	await page.goto('');
	await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [KEY, saved]);
	await page.reload();
}

const attempts = (attempt: object) => JSON.stringify({ v: 1, byStory: { 'the-bad-day': attempt } });
const left = { picks: ['make_room'], endings: [], at: 5 };

test('says Start to a new reader, and leads to the first lesson', async ({ page }) => {
	await page.goto('');
	await waysOn(page).filter({ hasText: 'Start' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is empathic misattunement?');
});

test('says Go on to a reader who left a story, and leads to it', async ({ page }) => {
	await openWith(page, attempts(left));
	await expect(waysOn(page)).toHaveText(['Go on with “The bad day”']);
	await waysOn(page).click();
	await expect(page).toHaveURL(/stories\/the-bad-day\//);
});

for (const [what, saved] of [
	['a broken text', '{"v":1,'],
	['a text of another kind', '[]'],
	['a story nobody knows', attempts(left).replace('the-bad-day', 'gone')],
	['a story with no choice made', attempts({ ...left, picks: [] })],
	['a story left by quick exit', attempts({ ...left, held: true })],
] as const) {
	test(`says Start where the device holds ${what}`, async ({ page }) => {
		await openWith(page, saved);
		await expect(waysOn(page).first()).toHaveText('Start the course');
	});
}

test('erases everything in the footer, says so, and offers the start again', async ({ page }) => {
	await openWith(page, attempts(left));
	const footer = page.getByRole('contentinfo');
	await footer.getByText('Delete my progress').click();
	await footer.getByRole('button', { name: 'Delete it now' }).click();
	await expect(footer.getByRole('status')).toHaveText('Deleted. Nothing of yours is kept here now.');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await expect(waysOn(page).first()).toHaveText('Start the course');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('says Start, and shows no button that would do nothing', async ({ page }) => {
		await page.goto('');
		await expect(waysOn(page).first()).toHaveText('Start the course');
		await expect(page.getByText('Delete my progress')).toBeHidden();
	});
});
