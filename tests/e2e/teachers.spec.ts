/**
 * The pages for teachers, on paper and on the wall: a plan fits one page of A4, a key two; slides go on by keys, as a
 * presenter's remote sends them, and show nothing of a slide's neighbours. Every kind of page before axe: pages.spec.ts.
 */
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from '../site/built.ts';

const plans = builtPages().flatMap(({ address }) => /^teachers\/([^/]+)\/handout\/$/.exec(address)?.[1] ?? []);

/** How many pages of A4 a page is. */
async function sheets(page: Page, address: string): Promise<number> {
	await page.goto(address);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('printed, a plan is one page, a key two at most, a handout two at most, and the letter one', async ({ page }) => {
	test.setTimeout(90_000); // some sixty are printed
	expect(plans.length).toBeGreaterThan(1);
	const long: string[] = [];
	const hold = async (address: string, most: number) => {
		const found = await sheets(page, address);
		if (found === 0 || found > most) long.push(`${address}: ${found} pages, ${most} at most`);
	};
	for (const id of plans) {
		await hold(`teachers/${id}/`, 1);
		await hold(`teachers/${id}/#min-60`, 1);
		await hold(`teachers/${id}/scene-key/`, 2);
		await hold(`teachers/${id}/handout/`, 2);
	}
	await hold('teachers/letter/', 1);
	expect(long).toEqual([]);
});

test('the length of the hour is chosen without a script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	await page.goto(`teachers/${plans[0]}/`);
	await expect(page.getByRole('heading', { name: 'Steps in' })).toHaveText(['Steps in 40 minutes']);
	await page.getByRole('link', { name: '15 minutes' }).click();
	await expect(page.getByRole('heading', { name: 'Steps in' })).toHaveText(['Steps in 15 minutes']);
	await page.goto(`teachers/${plans[0]}/slides/`);
	expect(await page.locator('.slide:visible').count()).toBeGreaterThan(6);
	await context.close();
});

test('slides go on by a remote and by keys, one at a time, as large as the screen', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto(`teachers/${plans[0]}/slides/`);
	const shown = page.locator('.slide:visible');
	const count = await shown.count();
	const where = page.getByRole('status');
	await page.keyboard.press('PageDown');
	await expect(shown).toHaveCount(1);
	await expect(where).toHaveText(`1 of ${count}`);
	for (const [key, at] of [
		['PageDown', 2],
		['ArrowRight', 3],
		['Space', 4],
		['PageUp', 3],
		['ArrowLeft', 2],
		['End', count],
		['PageDown', count],
		['Home', 1],
		['PageUp', 1],
	] as const) {
		await page.keyboard.press(key);
		await expect(where, key).toHaveText(`${at} of ${count}`);
		await expect(shown).toBeFocused();
	}
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(where).toHaveText(`2 of ${count}`);
	// No slide is taller than the wall, or smaller than the back row can read.
	for (let at = 1; at <= count; at++) {
		await page.keyboard.press(at === 1 ? 'Home' : 'PageDown');
		expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight), `slide ${at}`).toBe(true);
		expect(await shown.evaluate((slide) => Number.parseFloat(getComputedStyle(slide).fontSize))).toBeGreaterThan(28);
	}
	await page.keyboard.press('Escape');
	await expect(shown).toHaveCount(count);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	for (const address of [`teachers/${plans[0]}/`, `teachers/${plans[0]}/scene-key/`, 'teachers/matrix/']) {
		test(`no table of ${address} is wider than the page, and its words have room`, async ({ page }) => {
			await page.goto(address);
			const tables = page.locator('.table-wrap, .plan-steps').filter({ visible: true });
			expect(await tables.count()).toBeGreaterThan(0);
			for (const table of await tables.all())
				expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
			const cells = page.locator('.table td').filter({ visible: true });
			const narrow = await cells.evaluateAll((all) =>
				// A cell that has more than a few letters has the width of the page.
				all.flatMap((cell) =>
					(cell.textContent ?? '').trim().length > 12 && cell.clientWidth < 300 ? [cell.textContent] : [],
				),
			);
			expect(narrow).toEqual([]);
		});
	}
});
