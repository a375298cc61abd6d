/** The files in the hand, opened from a disk where no network is: a story played to its end, and a unit with its lessons. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { DIST } from '../site/built.ts';
import { expectNothingForAxe } from './axe.ts';
import { choices, playToEnd, ready, take } from './story.ts';

/** Opens a file. @returns what else was asked for, and what the browser complains of */
async function openFile(page: Page, name: string, hash = ''): Promise<string[]> {
	const heard: string[] = [];
	const address = pathToFileURL(join(DIST, 'files', `${name}.html`)).href;
	await page.context().setOffline(true);
	page.on('request', (request) => {
		if (!request.url().startsWith('data:') && request.url().replace(/#.*/, '') !== address) heard.push(request.url());
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) heard.push(message.text());
	});
	page.on('pageerror', (error) => heard.push(error.message));
	await page.goto(address + hash);
	return heard;
}

test('a story plays from a disk to its ending, with all that belongs to it', async ({ page }) => {
	const heard = await openFile(page, 'popcorn');
	await ready(page);
	const letters = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].filter(({ status }) => status === 'loaded').length;
	});
	expect(letters).toBeGreaterThan(0);
	await expectNothingForAxe(page, 'at the start');
	await playToEnd(page, () => take(choices(page).first()));
	await expect(page.locator('[data-chair] h2')).toBeVisible();
	await expect(page.locator('.map-drawing')).toBeVisible();
	await expectNothingForAxe(page, 'at the end');
	expect(heard).toEqual([]);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a unit has its lessons and stories in one file, each playing by itself, from a link to a place too', async ({
	page,
}) => {
	const heard = await openFile(page, 'mending');
	// Two lessons have an exercise of one name: an answer to one is no answer to the other.
	const checks = page.locator('.ex input[name$="check-1"]');
	const names = new Set(await checks.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name)));
	expect(names.size).toBeGreaterThan(1);
	const word = page.locator('a-word a').first();
	await word.press('Enter');
	await expect(word).toHaveAttribute('aria-expanded', 'true');
	await page.locator('.carried-contents a[href="#story-nine-stops"]').click();
	const story = page.locator('#story-nine-stops');
	await expect(story.locator('story-player[data-ready]')).toHaveCount(1);
	await story.locator('.choices button').first().press('Enter');
	await expect(story.locator('.turn')).toHaveCount(2);
	const address = await story.locator('[data-elsewhere] input').inputValue();
	expect(address).toMatch(/mending\.html#go-on=nine-stops:\w+$/);
	await page.goto('about:blank');
	await page.goto(address);
	await story.locator('story-player').scrollIntoViewIfNeeded();
	await expect(story.locator('.turn')).toHaveCount(2);
	await expect(page.locator('#story-popcorn .turn')).toHaveCount(1);
	expect(heard).toEqual([]);
});
