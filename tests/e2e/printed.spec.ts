/**
 * What is printed for a class or a reader, as it lies on the desk: pictures with their faces, slides whole, one sheet where
 * one is promised. How many pages a plan, a key and a handout have: teachers.spec.ts.
 */
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from '../site/built.ts';

const addresses = (pattern: RegExp) => builtPages().flatMap(({ address }) => (pattern.test(address) ? [address] : []));
const lighter = addresses(/^stories\/[^/]+\/lighter\/$/);
const slides = addresses(/^teachers\/[^/]+\/slides\/$/);

/** How many pages of paper the page on show is. */
async function sheets(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
	const pdf = (await page.pdf({ format })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.describe('on paper', () => {
	// As wide as A4 within its margins.
	test.use({ viewport: { width: 673, height: 987 } });

	test('the lighter way has its pictures as a screen has them, faces and all, and takes two sheets at most', async ({
		page,
	}) => {
		test.setTimeout(90_000);
		expect(lighter.length).toBeGreaterThan(10);
		const wrong: string[] = [];
		for (const address of lighter) {
			await page.goto(address);
			// A picture that is too low for its width is cut off above.
			const shapes = () =>
				page.locator('.moments svg').evaluateAll((all) =>
					all.map((svg) => {
						const { width, height } = svg.getBoundingClientRect();
						return (width / height).toFixed(1);
					}),
				);
			await page.emulateMedia({ media: 'screen' });
			const screen = await shapes();
			expect(screen.length).toBeGreaterThan(1);
			await page.emulateMedia({ media: 'print' });
			const paper = await shapes();
			if (String(paper) !== String(screen)) wrong.push(`${address}: shapes ${paper}, on a screen ${screen}`);
			const count = await sheets(page);
			if (count > 2) wrong.push(`${address}: ${count} sheets, 2 at most`);
		}
		expect(wrong).toEqual([]);
	});
});

test('slides are printed whole, two on a page', async ({ page }) => {
	test.setTimeout(90_000);
	expect(slides.length).toBeGreaterThan(10);
	const wrong: string[] = [];
	for (const address of slides) {
		await page.goto(address);
		const count = await page.locator('.slide:visible').count();
		const found = await sheets(page);
		if (found !== Math.ceil(count / 2)) wrong.push(`${address}: ${count} slides on ${found} pages`);
	}
	expect(wrong).toEqual([]);
});

test('the page to print is one sheet, with all or nothing ticked', async ({ page }) => {
	await page.goto('your-course/');
	await expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible();
	for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1);
	for (const box of await page.locator('.record-sheet').getByRole('checkbox').all()) await box.check();
	for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1);
});
