/** The build opened from a folder by a double click: pages, styles and links work there; scripts may not, and are not needed to read. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { DIST } from '../site/built.ts';

test('from a folder, the home page has its style and leads on to a page', async ({ page }) => {
	await page.goto(pathToFileURL(join(DIST, 'index.html')).href);
	const fonts = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].filter(({ status }) => status === 'loaded').length;
	});
	expect(fonts).toBeGreaterThan(0);
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/index\.html(#.*)?$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
