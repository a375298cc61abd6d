/** “Come here. Quick.”: five Tuesdays, one evening again, and then what he said the first time and this time, beside each other. */
import { expect, type Page, test } from '@playwright/test';
import { expectNothingForAxe } from './axe.ts';
import { expectNarrow } from './narrow.ts';
import { choices, playToEnd, ready, take } from './story.ts';

const STORY = 'stories/come-here-quick/';
/** For each Tuesday that was missed something is kept; for the last one not yet. */
const BAGS = ['January', 'March', 'May', 'September'].map((month) => `The bag from ${month}`);
/** That evening, and what he says at the jar. */
const EVENINGS = ['March, in the evening', 'November, at the jar'];
/** Every Tuesday missed; then that evening in March comes again. */
const MARCH_AGAIN = [
	'lovely_later',
	'nod_and_stir',
	'how_nice',
	'tell_me_tonight',
	'guess_what',
	'to_the_second_year',
	'in_march',
	'that_same_evening',
];
/** No Tuesday missed. */
const ALL_SEEN = [
	'go_to_the_window',
	'can_it_wait',
	'with_the_phone',
	'get_up_and_look',
	'you_first',
	'to_the_second_year',
];

async function playBothTimes(page: Page, road: readonly string[]): Promise<void> {
	await page.goto(STORY);
	await ready(page);
	for (const pick of [...road, 'both_years_beside']) {
		if (pick === 'in_march') await expect(choices(page).locator('span')).toHaveText(BAGS);
		await take(page.locator(`button[data-pick="${pick}"]`));
		await expect(page.locator(`button[data-pick="${pick}"]`)).toHaveCount(0);
	}
}

const rows = (page: Page) => page.locator('.turn .beside');
/** What a row says, in its order: which evening, the first time, this time. */
const cells = (page: Page, row: number) => rows(page).nth(row).locator('p');
const ending = async (page: Page) => {
	await playToEnd(page, () => take(choices(page).first()));
	return page.locator('.story-end');
};

test('sits down with him that evening, and finds that he tells more in November, too', async ({ page }) => {
	await playBothTimes(page, [...MARCH_AGAIN, 'still_out_there']);
	await expect(rows(page)).toHaveCount(EVENINGS.length);
	await expect(cells(page, 0)).toHaveText([
		EVENINGS[0] ?? '',
		/^The first time: ?“A bottle cap. I found it.”/,
		/^This time: ?You sat down with him. “I gave the crow a nut, and he brought me a bottle cap./,
	]);
	await expect(cells(page, 1)).toHaveText([
		EVENINGS[1] ?? '',
		/^The first time: ?You found the jar. .*I was silly/,
		/^This time: ?He showed you the jar./,
	]);
	await expect(await ending(page)).toContainText('The jar');
});

test('is only sorry that evening, and finds November the same', async ({ page }) => {
	await playBothTimes(page, [...MARCH_AGAIN, 'how_busy']);
	await expect(rows(page)).toHaveCount(EVENINGS.length);
	for (const [at, said] of [/“Okay\.” Then he waited\.$/, /The same words, and no more\.$/].entries()) {
		await expect(cells(page, at)).toHaveText([EVENINGS[at] ?? '', /^The first time: ?“/, said]);
	}
	await expect(await ending(page)).toContainText('Tomorrow');
});

test('comes each time, is given an empty bag, and sees a year in which nobody came', async ({ page }) => {
	await playBothTimes(page, ALL_SEEN);
	for (const at of [0, 1]) {
		await expect(cells(page, at).nth(1)).toContainText('Your year');
		await expect(cells(page, at).nth(2)).toContainText('A year when nobody comes');
	}
	await expect(await ending(page)).toContainText('Rent');
});

for (const [where, width, beside] of [
	['on a laptop beside each other', 1366, true],
	['on a phone under each other', 360, false],
] as const) {
	test.describe(where, () => {
		test.use({ viewport: { width, height: 740 } });

		test(`both times stand ${where}`, async ({ page }) => {
			await playBothTimes(page, [...MARCH_AGAIN, 'still_out_there']);
			const [first, second] = await Promise.all([1, 2].map((side) => cells(page, 0).nth(side).boundingBox()));
			expect(first?.y === second?.y).toBe(beside);
			await expectNothingForAxe(page, 'both times', 'story-player');
			await expectNarrow(page, 'both times');
		});
	});
}
