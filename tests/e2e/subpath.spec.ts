/** The whole build, served by a plain static host deep in a sub-path, where everything outside it is missing. */
import { expect, type Page, test } from '@playwright/test';
import { type Serving, serve } from '../../src/toolchain/site/serve.ts';
import { DIST, pagesToOpen } from '../site/built.ts';
import { answerFirst } from './first-choice.ts';
import { take } from './story.ts';

let site: Serving;

test.beforeAll(async () => {
	site = await serve(DIST, { prefix: '/a/deep/path/' });
});

test.afterAll(async () => {
	await site.close();
});

/** What went missing, or wrong, on a page from now on. */
function faults(page: Page): string[] {
	const heard: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`);
	});
	page.on('pageerror', (error) => heard.push(error.message));
	return heard;
}

for (const { address, kind } of pagesToOpen()) {
	test(`/a/deep/path/${address} loads whole`, async ({ page }) => {
		const heard = faults(page);
		await page.goto(site.address + address, { waitUntil: 'networkidle' });
		expect(heard).toEqual([]);
	});

	if (kind !== 'story') continue;
	test(`/a/deep/path/${address} answers a choice`, async ({ page }) => {
		const heard = faults(page);
		await page.goto(site.address + address);
		const taken = await answerFirst(page);
		await expect(page.getByRole('main')).toContainText(taken);
		expect(heard).toEqual([]);
	});
}

test('a reader goes from the home page to a page behind a link and back', async ({ page }) => {
	await page.goto(site.address);
	const link = page.getByRole('main').getByRole('link').first();
	const name = await link.innerText();
	await link.click();
	await expect(page, `after “${name}”`).not.toHaveURL(/path\/(index\.html)?$/);
	expect(page.url()).toContain('/a/deep/path/');
	await expect(page.getByRole('main')).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/\/a\/deep\/path\/$/);
});

test('the story plays deep in a sub-path, from the lesson to its own page', async ({ page }) => {
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
	});
	await page.goto(`${site.address}missed/what-is-misattunement/`);
	await take(page.locator('.choices').getByRole('button').first());
	await expect(page.locator('.turn')).toHaveCount(2);
	await page.goto(`${site.address}stories/the-bad-day/`);
	await expect(page.locator('.turn')).toHaveCount(2);
	await take(page.locator('.choices').getByRole('button').first());
	await expect(page.locator('.turn')).toHaveCount(3);
	expect(missing).toEqual([]);
});
