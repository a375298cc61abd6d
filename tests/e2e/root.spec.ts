/**
 * The build at a domain's root. All other tests meet it deep in a sub-path (runner/site.ts), where an address that is not
 * relative misses; here are those that would miss only at a root.
 */
import { expect, type Page, test } from '@playwright/test';
import { type Serving, serve } from '../../src/toolchain/site/serve.ts';
import { DIST } from '../site/built.ts';
import { take } from './story.ts';

let site: Serving;

test.beforeAll(async () => {
	site = await serve(DIST);
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

test('a reader goes from the home page to a page behind a link and back', async ({ page }) => {
	const heard = faults(page);
	await page.goto(site.address);
	const link = page.getByRole('main').getByRole('link').first();
	const name = await link.innerText();
	await link.click();
	await expect(page, `after “${name}”`).not.toHaveURL(new RegExp(`${site.address}(index\\.html)?$`));
	await expect(page.getByRole('main')).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(site.address);
	expect(heard).toEqual([]);
});

test('a story plays, from the lesson to its own page', async ({ page }) => {
	const heard = faults(page);
	await page.goto(`${site.address}missed/what-is-misattunement/`);
	await take(page.locator('.choices').getByRole('button').first());
	await expect(page.locator('.turn')).toHaveCount(2);
	await page.goto(`${site.address}stories/the-bad-day/`);
	await expect(page.locator('.turn')).toHaveCount(2);
	await take(page.locator('.choices').getByRole('button').first());
	await expect(page.locator('.turn')).toHaveCount(3);
	expect(heard).toEqual([]);
});
