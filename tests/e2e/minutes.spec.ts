/**
 * The five one-minute scenes, played one after another in an order of our own: what is said once after each miss, the way
 * on to the next, both kinds of closing, and what the five have in common, after the last and in the lesson.
 */
import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/strings/languages.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { inkFile, storyIds } from '../../src/toolchain/compile/story-path.ts';
import { factsOf } from '../../src/toolchain/course/story-files.ts';
import { builtPages, readBuilt } from '../site/built.ts';
import { ended, ready, take } from './story.ts';

const { storySets: words } = LANGUAGES.en.strings;
const SET = 'five-causes';
const { common, said } = words.sets[SET];
const FIVE = storyIds().filter((story) => factsOf(story).set === SET);
const titleOf = (id: string) => compileStory(inkFile({ id, lang: 'en' })).story.title;

/** An order of our own, and a road through each: the closings alternate. */
const ROADS: readonly (readonly [story: string, miss: string, second: string, closing: string])[] = [
	['the-cheek-of-the-fish', 'how_do_you_feel', 'put_it_in_his_bowl', 'You saw what the fish meant'],
	['tidy', 'sweep_the_mud', 'after_the_match', 'You came back'],
	['every-second-word', 'the_flu', 'what_did_she_do', 'You heard every word'],
	['that-face', 'buy_you_lunch', 'ring_me_tonight', 'You asked her at eight'],
	['not-in-front-of-the-judges', 'give_him_your_cap', 'beside_you', 'You let him cry'],
];

/** What every one of the five says once after its miss, each in words of its own: it went wrong with all three. */
const ALL_THREE = /three (choices|answers)/;

const inCommon = (page: Page) => page.getByRole('heading', { name: common });
const wayOnTo = (page: Page, id: string) => page.getByRole('link', { name: words.next(titleOf(id)) });
const seenBefore = (page: Page, stories: readonly string[]) =>
	page.addInitScript((ids) => {
		const met = { picks: [], endings: ['caught'], at: 1 };
		const byStory = Object.fromEntries(ids.map((id) => [id, met]));
		if (!localStorage.getItem('attuned:attempts')) {
			localStorage.setItem('attuned:attempts', JSON.stringify({ v: 1, byStory }));
		}
	}, stories);

async function playTo(page: Page, [, miss, second, closing]: (typeof ROADS)[number]): Promise<void> {
	await ready(page);
	await expect(page.locator('.turn').getByText(ALL_THREE)).toHaveCount(0);
	await take(page.locator(`button[data-pick="${miss}"]`));
	await expect(page.locator('.turn').getByText(ALL_THREE)).toHaveCount(1);
	await expect(page.locator('.choices').getByRole('button')).toHaveCount(3);
	await take(page.locator(`button[data-pick="${second}"]`));
	await expect(ended(page)).toBeVisible();
	await expect(page.locator('.choices-title')).toContainText(closing);
}

test('the five are played in any order, and the last one ends with what they have in common', async ({ page }) => {
	test.setTimeout(120_000);
	expect(ROADS.map(([story]) => story).toSorted()).toEqual(FIVE);
	for (const [at, road] of ROADS.entries()) {
		const [story] = road;
		const before = ROADS[at - 1]?.[0];
		// The way on leads to the next in the order of the set; where ours is another, we go there by address.
		const way = wayOnTo(page, story);
		if (before && (await way.isVisible())) await way.click();
		else await page.goto(`stories/${story}/`);
		await playTo(page, road);
		await page.locator('set-end').scrollIntoViewIfNeeded();
		const last = at === ROADS.length - 1;
		await expect(page.locator('set-end [data-next]:visible')).toHaveCount(last ? 0 : 1);
		for (const [done] of ROADS.slice(0, at + 1)) await expect(wayOnTo(page, done)).toHaveCount(0);
		if (last) await expect(inCommon(page)).toBeVisible();
		else await expect(inCommon(page)).toHaveCount(0);
		await expect(page.locator('set-end').getByRole('link').last()).toBeVisible();
	}
	await expect(page.getByText(said[0])).toBeVisible();
});

test('a missing word is read aloud as one', async ({ page }) => {
	await page.goto('stories/every-second-word/');
	await ready(page);
	await expect(page.locator('.now')).toContainText('———');
	await expect(page.locator('.now .quiet').filter({ hasText: 'you miss a word' })).not.toHaveCount(0);
});

// The lessons that place the set, found by looking.
for (const { address, file } of builtPages().filter(({ kind }) => kind === 'lesson')) {
	if (!readBuilt(file).includes('<set-list')) continue;

	test(`/${address} says which of the five are seen and how many are left, and then what they have in common`, async ({
		page,
	}) => {
		await page.goto(address);
		await expect(page.getByText(words.left(5, 5))).toBeVisible();
		await expect(inCommon(page)).toHaveCount(0);
		await seenBefore(page, FIVE.slice(1));
		await page.reload();
		await expect(page.getByText(words.left(5, 1))).toBeVisible();
		await expect(page.locator('set-list [data-met]:visible')).toHaveCount(4);
		await page
			.locator('set-list')
			.getByRole('link', { name: titleOf(FIVE[0] ?? '') })
			.click();
		await playTo(page, ROADS.find(([story]) => story === FIVE[0]) ?? (ROADS[0] as (typeof ROADS)[number]));
		await page.goto(address);
		await expect(page.getByText(words.left(5, 0))).toBeVisible();
		await expect(inCommon(page)).toBeVisible();
	});

	test(`/${address} keeps nothing from paper`, async ({ page }) => {
		await page.goto(address);
		await expect(inCommon(page)).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(inCommon(page)).toBeVisible();
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test(`/${address} says openly what they have in common`, async ({ page }) => {
			await page.goto(address);
			await expect(inCommon(page)).toBeVisible();
			await expect(page.locator('set-list').getByRole('link')).toHaveCount(5);
		});
	});
}
