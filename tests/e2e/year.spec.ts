/** “Come here. Quick.”: five Tuesdays, one evening taken back, and then what differs in both years, beside each other. */
import { expect, type Page, test } from '@playwright/test';
import { expectNothingForAxe } from './axe.ts';
import { expectNarrow } from './narrow.ts';
import { choices, playToEnd, ready, take } from './story.ts';

const STORY = 'stories/come-here-quick/';
/** For each Tuesday that was missed something is kept; for the last one not yet. */
const BAGS = ['January', 'March', 'May', 'September'].map((month) => `The bag from ${month}`);
/** What differs, from the evening that is taken back. */
const MONTHS = ['March', 'May', 'September', 'November'];
/** Every Tuesday missed; then March is taken back and mended. */
const ROAD = [
	'lovely_later',
	'nod_and_stir',
	'how_nice',
	'tell_me_tonight',
	'guess_what',
	'to_the_second_year',
	'in_march',
	'still_out_there',
	'both_years_beside',
];

async function playBothYears(page: Page): Promise<void> {
	await page.goto(STORY);
	await ready(page);
	for (const pick of ROAD) {
		if (pick === 'in_march') await expect(choices(page).locator('span')).toHaveText(BAGS);
		await take(page.locator(`button[data-pick="${pick}"]`));
		await expect(page.locator(`button[data-pick="${pick}"]`)).toHaveCount(0);
	}
}

const rows = (page: Page) => page.locator('.turn .beside');
/** What a row says, in its order: month, first year, second year. */
const cells = (page: Page, month: number) => rows(page).nth(month).locator('p');

test('takes an evening back, and finds both years, a row for each month that differs', async ({ page }) => {
	await playBothYears(page);
	await expect(rows(page)).toHaveCount(MONTHS.length);
	for (const [at, month] of MONTHS.entries()) {
		await expect(cells(page, at)).toHaveText([
			month,
			/^First year: ?You didn’t come\./,
			/^Second year: ?You didn’t come\./,
		]);
	}
	await expect(cells(page, 0).nth(2)).toContainText(
		'In the evening you went back. “I give him a nut, and he brings me a bottle cap. It’s rent!”',
	);
	await expect(cells(page, 3).nth(1)).toContainText('I was silly');
	await expect(cells(page, 3).nth(2)).not.toContainText('I was silly');
	await playToEnd(page, () => take(choices(page).first()));
	await expect(page.locator('.story-end')).toContainText('The jar');
});

for (const [where, width, beside] of [
	['on a laptop beside each other', 1366, true],
	['on a phone under each other', 360, false],
] as const) {
	test.describe(where, () => {
		test.use({ viewport: { width, height: 740 } });

		test(`the years stand ${where}`, async ({ page }) => {
			await playBothYears(page);
			const [first, second] = await Promise.all([1, 2].map((side) => cells(page, 0).nth(side).boundingBox()));
			expect(first?.y === second?.y).toBe(beside);
			await expectNothingForAxe(page, 'both years', 'story-player');
			await expectNarrow(page, 'both years');
		});
	});
}
