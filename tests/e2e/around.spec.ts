/**
 * The pages around the course: erasing on the page on privacy, all of them without scripts and on paper, and what forced
 * colours leave of a control. What holds for every page: pages.spec.ts.
 */
import { expect, type Page, test } from '@playwright/test';
import { PLANS } from '../../src/client/state/plans.ts';
import { STORES } from '../../src/client/state/stores.ts';
import { en } from '../../src/strings/en/index.ts';
import { pagesToOpen } from '../site/built.ts';
import { choices, ready, STORY, take } from './story.ts';

const LESSON = 'missed/what-is-misattunement/';
const AROUND = [
	'families/',
	'privacy/',
	'without-a-network/',
	'accessibility/',
	'about/',
	'changes/',
	'sources/',
	'help/',
	'words/',
];

const keys = (page: Page): Promise<string[]> =>
	page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());

test('the page on privacy names each store, and its button erases all of them', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await take(choices(page).first());
	await expect(page.locator('.turn')).toHaveCount(2);
	await page.goto(LESSON);
	await page.locator('#the-paper').getByRole('radio').first().press('Space');
	// What a lesson keeps comes with a module of its own, a moment later.
	await expect
		.poll(() => keys(page))
		.toEqual(
			STORES.map(({ key }) => key)
				.filter((key) => key !== PLANS.key)
				.sort(),
		);
	await page.goto('privacy/');
	const main = page.getByRole('main');
	for (const { key } of STORES)
		await expect(main.getByText(en.kept.stores[key]?.name ?? key, { exact: true })).toBeVisible();
	await main.getByRole('button', { name: en.site.erase.now }).click();
	await expect(main.getByRole('status')).toHaveText('Deleted. Nothing of yours is kept here now.');
	expect(await keys(page)).toEqual([]);
	await page.goto(LESSON);
	await expect(page.locator('#the-paper').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what the foot groups opens by keyboard, and is open on a page of its own', async ({ page }) => {
	await page.goto('privacy/');
	const foot = page.getByRole('contentinfo');
	const link = foot.getByRole('link', { name: en.site.frame.accessibility });
	await expect(link).toBeHidden();
	await foot.getByText(en.site.frame.about).press('Enter');
	await link.press('Enter');
	await expect(page).toHaveURL(/accessibility\//);
	await expect(link).toBeVisible();
	await expect(link).toHaveAttribute('aria-current', 'page');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of AROUND) {
		test(`/${address} can be read, and its foot leads on`, async ({ page }) => {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(400);
			await expect(page.getByRole('button', { name: en.site.erase.now }).first()).toBeHidden();
			const foot = page.getByRole('contentinfo');
			const about = foot.getByRole('link', { name: en.site.frame.behind });
			if (!(await about.isVisible())) await foot.getByText(en.site.frame.about).click();
			await about.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is behind this');
		});
	}
});

test.describe('on paper', () => {
	for (const address of AROUND) {
		test(`/${address} has its text in one column, and nothing to press`, async ({ page }) => {
			// What a sheet of A4 holds between its margins.
			await page.setViewportSize({ width: 673, height: 900 });
			await page.goto(address);
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('.bar, .foot')).toHaveCount(2);
			for (const part of ['.bar', '.foot', 'main button']) {
				for (const one of await page.locator(part).all()) await expect(one).toBeHidden();
			}
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
			// No page fills a sheet that its words do not fill: an empty one would follow it.
			await expect(page.locator('body')).toHaveCSS('min-height', '0px');
		});
	}
});

test.describe('in forced colours', () => {
	// One story of each kind: the same controls are on all of them.
	const stories = pagesToOpen().filter(({ address }) => /^stories\/[^/]+\/board\/$/.test(address));

	for (const address of [LESSON, 'privacy/', ...stories.map((board) => board.address.replace('board/', ''))]) {
		test(`/${address} keeps a line around what can be pressed`, async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
			await page.goto(address);
			const controls = page.locator(':is(.btn, .choices button, .choices a, .ex-strip):visible');
			expect(await controls.count()).toBeGreaterThan(0);
			const bare = await controls.evaluateAll((all) =>
				all
					.filter((one) => {
						const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
						return borderTopStyle === 'none' || borderTopWidth === '0px' || /^rgba.*, 0\)$/.test(borderTopColor);
					})
					.map((one) => `${one.className}: ${one.textContent?.trim().slice(0, 40)}`),
			);
			expect(bare).toEqual([]);
		});
	}
});
