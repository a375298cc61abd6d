/**
 * A story for the whole room, as a teacher has it: by keyboard alone from the start to an ending, voted on by hands, with
 * a look along another road; large enough for the back row at two sizes of projector; with nothing kept, and nothing of
 * what the device keeps shown or changed. Every step of it without a browser: unit/client/classroom, unit/client/board.
 */
import { expect, type Page, test } from '@playwright/test';
import { expectNothingForAxe } from './axe.ts';
import { ready, take } from './story.ts';

const STORY = 'stories/popcorn/';
const at = (page: Page, stage: string) => expect(page.locator(`story-board[data-at="${stage}"]`)).toHaveCount(1);
const words = (page: Page) => page.locator('[data-words]');
const stored = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

/** Goes on, as a remote does, until something else than reading is on the screen, or nothing comes. @returns the pages read */
async function readOn(page: Page): Promise<string[]> {
	const read: string[] = [];
	while ((await page.locator('story-board').getAttribute('data-at')) === 'read') {
		read.push(await words(page).innerText());
		expect.soft(await fits(page), read.at(-1) ?? '').toEqual([]);
		if (!(await page.locator('[data-controls] [data-do="next"]').isVisible())) break;
		await page.keyboard.press('PageDown');
	}
	return read;
}

/** What on the screen is too small for the back row, or does not fit. */
const fits = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const place = document.querySelector('[data-words]') as HTMLElement;
		const seen =
			'.say, .narration, .who, .sheet p, .crossing, .rule, .scene-title, .choice > span, h2, .text, .boundary p';
		const small = [...place.querySelectorAll<HTMLElement>(seen)]
			.filter((element) => element.getClientRects().length > 0 && !element.closest('.quiet'))
			.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 32)
			.map((element) => `small: ${element.textContent}`);
		const root = document.documentElement;
		const over = place.scrollHeight > place.clientHeight + 1 || root.scrollHeight > innerHeight + 1;
		const wide = place.scrollWidth > place.clientWidth || root.scrollWidth > innerWidth;
		return [...small, ...(over ? ['too high'] : []), ...(wide ? ['too wide'] : [])];
	});

test('a class votes its way through a story by keyboard alone, on two sizes of wall', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	// Somebody has played it on this device, and stopped after a choice.
	await page.goto(STORY);
	await ready(page);
	const taken = page.locator('.choices').getByRole('button').nth(2);
	const theirs = await taken.locator('span').innerText();
	await take(taken);
	const kept = await stored(page);
	expect(kept).toContain('popcorn');

	await page.goto(`${STORY}board/`);
	await expect(page.locator('story-board[data-ready]')).toHaveCount(1);
	await expect(words(page)).toContainText('Someone came second. The lighter way');
	await expect(words(page)).toContainText('Nothing is kept.');
	await page.keyboard.press('Space');
	const first = await readOn(page);
	expect(first.join(' ')).toContain('Do not leave the bag alone.');
	expect(first.join(' ')).not.toContain(theirs);

	// Two hands for 2, one for 1, and one of those taken away: 2 it is; its reply is held back.
	await at(page, 'choose');
	expect(await fits(page)).toEqual([]);
	await page.keyboard.press('ArrowRight');
	await at(page, 'count');
	for (const key of ['2', '2', '1', '4', 'Shift+4']) await page.keyboard.press(key);
	await expect(page.locator('[data-count]').nth(1)).toHaveValue('2');
	await expect(page.locator('[data-count]').nth(3)).toHaveValue('0');
	expect(await fits(page)).toEqual([]);
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('heading', { name: 'Most hands: 2' })).toBeVisible();
	expect(await fits(page)).toEqual([]);
	await page.keyboard.press('PageDown');
	await at(page, 'expect');
	await expect(page.getByRole('heading', { name: 'What do you expect?' })).toBeVisible();
	await expect(page.locator('body')).not.toContainText('Ravi may have heard');
	await page.keyboard.press('Enter');
	const own = (await readOn(page)).join(' ');
	expect(own).toContain('Ravi may have heard');

	// The other table, and back to the class’s own place: by its button, and the keyboard.
	await page.getByRole('button', { name: 'What would the other table have done?' }).press('Enter');
	await at(page, 'choose');
	await expect(page.locator('.choice', { hasText: 'Our own choice' })).toHaveCount(1);
	await page.keyboard.press('1');
	await at(page, 'expect');
	await page.keyboard.press('PageDown');
	expect((await readOn(page)).join(' ')).not.toBe(own);
	await page.getByRole('button', { name: 'Back to our own road' }).press('Enter');
	await at(page, 'choose');

	// A tie is talked about; then the teacher takes a number. After that, numbers alone, to the ending.
	for (const key of ['PageDown', '1', '3', 'PageDown', 'PageDown']) await page.keyboard.press(key);
	await expect(page.getByRole('heading', { name: 'A tie. Talk about it, then choose.' })).toBeVisible();
	await page.keyboard.press('3');
	await page.keyboard.press('PageDown');
	await page.setViewportSize({ width: 1024, height: 768 });
	let last: string[] = await readOn(page);
	for (let more = 0; more < 3; more++) {
		await at(page, 'choose');
		expect(await fits(page)).toEqual([]);
		await page.keyboard.press('1');
		await page.keyboard.press('PageDown');
		last = await readOn(page);
	}
	expect(last.join(' ')).toMatch(/Looking back[\s\S]*How it ended[\s\S]*To think about[\s\S]*Not a missed feeling/);
	expect(await stored(page)).toBe(kept);

	// Opened anew, it stands at its beginning.
	await page.reload();
	await at(page, 'start');
});

// Long stories have other pages: a chat, a back that is turned, three scenes looked back on.
for (const story of ['the-bad-day', 'the-group-chat', 'late-home']) {
	test(`${story} is large enough and fits the smallest wall, from its start through three votes`, async ({ page }) => {
		await page.setViewportSize({ width: 1024, height: 768 });
		await page.goto(`stories/${story}/board/`);
		await expect(page.locator('story-board[data-ready]')).toHaveCount(1);
		expect(await fits(page)).toEqual([]);
		await page.keyboard.press('PageDown');
		for (let votes = 0; votes < 3; votes++) {
			await readOn(page);
			for (const [stage, key] of [
				['choose', 'PageDown'],
				['count', '1'],
				['count', 'PageDown'],
				['named', 'PageDown'],
				['expect', 'PageDown'],
			] as const) {
				await at(page, stage);
				expect(await fits(page), `${stage}, vote ${votes + 1}`).toEqual([]);
				await page.keyboard.press(key);
			}
		}
		expect((await readOn(page)).length).toBeGreaterThan(0);
	});
}

test('axe finds nothing at any stage; the screen can be covered; a count is typed, and time runs quietly', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto(`${STORY}board/`);
	await expect(page.locator('story-board[data-ready]')).toHaveCount(1);
	await page.keyboard.press('PageDown');
	await expectNothingForAxe(page, 'read');
	await readOn(page);
	await page.getByRole('button', { name: '30 s' }).click();
	await expect(page.locator('[data-timer] output')).toHaveText(/^0:(30|29)$/);
	await expectNothingForAxe(page, 'choose');
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await page.getByRole('button', { name: 'Count hands' }).click();
	await page.getByRole('textbox', { name: 'Hands for 3' }).fill('12');
	await page.getByRole('button', { name: 'One hand more for 4' }).click();
	await expectNothingForAxe(page, 'count');
	await page.getByRole('button', { name: 'Which has the most?' }).click();
	await expectNothingForAxe(page, 'named');
	await page.getByRole('button', { name: 'Go with 3' }).click();
	await expectNothingForAxe(page, 'expect');
	await page.keyboard.press('b');
	await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('b');
	await at(page, 'expect');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.locator('.turn')).toBeVisible();
	expect(await stored(page)).toBe('[{},{}]');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the board says what to use instead', async ({ page }) => {
		await page.goto(`${STORY}board/`);
		await page.getByRole('link', { name: 'On paper and in numbers' }).click();
		await expect(page).toHaveURL(/popcorn\/book\//);
	});
});
