/** A reader plays a story: with a pointer, with the keyboard alone, from the lesson, and back from a choice. */
import { expect, type Page, type Route, test } from '@playwright/test';
import { expectNothingForAxe } from './axe.ts';
import { answersTo, choices, ended, heading, playToEnd, ready, STORY, take } from './story.ts';

test('plays to an ending with a pointer', async ({ page }) => {
	await page.goto(STORY);
	const taken = await playToEnd(page, () => take(choices(page).first()));
	expect(taken).toBeGreaterThanOrEqual(10);
	await expect(heading(page)).toBeFocused();
	await expect(page.getByRole('heading', { name: 'To think about' })).toBeVisible();
	await expect(page.getByText('Being misunderstood happens to everyone.')).toBeVisible();
});

test('plays to an ending with the keyboard alone, and focus never falls to the body', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await choices(page).first().focus();
	await playToEnd(page, async () => {
		await page.keyboard.press('Tab');
		await page.keyboard.press((await choices(page).count()) > 1 ? '2' : '1');
		await expect(heading(page)).toBeFocused();
	});
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
});

test('takes a choice with Enter and with its number', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await choices(page).nth(1).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.turn')).toHaveCount(2);
	await page.keyboard.press('3');
	await expect(page.locator('.turn')).toHaveCount(3);
});

/** A choice of the story's first decision that misses: its halves are two. */
const miss = (page: Page) => page.locator('button[data-pick="eat"]');

test('shows the choice, what was meant beside what was heard, and the rule to whoever asks', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	const said = await miss(page).locator('span').innerText();
	await take(miss(page));
	const now = page.locator('[data-now]');
	await answersTo(page, said);
	await expect(now.locator('.line.own').first()).toBeVisible();
	await expect(now.locator('.meant')).toContainText('You meant');
	await expect(now.locator('.heard')).toContainText('Teo may have heard');
	await expect(now.locator('.sheet')).toHaveAttribute('data-landed', 'missed');
	const rule = now.locator('details.why p');
	await expect(rule).toBeHidden();
	await now.getByText('Why?').click();
	await expect(rule).toBeVisible();
	await expect(page.locator('.state .shown')).not.toBeEmpty();
});

test('makes one of the halves where it was heard as it was meant', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await take(page.locator('button[data-pick="tea"]'));
	await expect(page.locator('[data-now] .sheet.whole')).toContainText('heard what you meant');
	await expect(page.locator('[data-now] .meant')).toHaveCount(0);
});

test('opens the gap of the torn sheet by what landed', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await take(miss(page));
	const gap = (landed: string) =>
		page.locator('[data-now] .sheet').evaluate((sheet, word) => {
			sheet.setAttribute('data-landed', word);
			const [meant, heard] = [...sheet.querySelectorAll('.meant, .heard')].map((half) => half.getBoundingClientRect());
			return (heard?.left ?? 0) - (meant?.right ?? 0) + ((heard?.top ?? 0) - (meant?.top ?? 0));
		}, landed);
	const [met, near, missed] = [await gap('met'), await gap('near'), await gap('missed')];
	expect(met).toBeLessThan(near);
	expect(near).toBeLessThan(missed);
});

test('looks back at a scene’s end, and leads back to a moment of it', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	const back = page.locator('[data-now] .looking-back');
	for (let taken = 0; taken < 12 && !(await back.isVisible()); taken++) {
		const before = await page.locator('.turn').count();
		await take(choices(page).first());
		await expect(page.locator('.turn')).toHaveCount(before + 1);
	}
	await expect(back).toContainText('Which one would you take back?');
	const turns = await page.locator('.turn').count();
	await back.getByRole('button').first().click();
	await expect.poll(() => page.locator('.turn').count()).toBeLessThan(turns);
	await expect(heading(page)).toBeFocused();
});

test.describe('a silence', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	/** To the first silence that the story's first choices lead to. */
	async function toTheSilence(page: Page) {
		await page.goto(STORY);
		await ready(page);
		const silence = page.locator('[data-now] .silence.is-on');
		for (let taken = 1; taken < 30 && !(await silence.isVisible()); taken++) {
			await take(choices(page).first());
			await expect(page.locator('.turn')).toHaveCount(taken + 1);
		}
		await expect(silence).toBeVisible();
	}

	test('takes its time, and any key cuts it short', async ({ page }) => {
		await toTheSilence(page);
		await expect(page.locator('.choices')).toBeHidden();
		const turns = await page.locator('.turn').count();
		for (let pressed = 0; pressed < 4 && !(await page.locator('.choices').isVisible()); pressed++) {
			await page.keyboard.press('1');
		}
		await expect(page.locator('.choices')).toBeVisible();
		// No press during a silence is a choice.
		await expect(page.locator('.turn')).toHaveCount(turns);
		await expect(heading(page)).toBeFocused();
	});

	test('is over by itself', async ({ page }) => {
		await toTheSilence(page);
		await expect(page.locator('.choices')).toBeVisible({ timeout: 8000 });
	});
});

test('goes back to before a choice, and offers it again', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	const first = await choices(page).allInnerTexts();
	await take(choices(page).nth(0));
	await expect(page.locator('.turn')).toHaveCount(2);
	await take(choices(page).nth(0));
	await expect(page.locator('.turn')).toHaveCount(3);
	await page.getByRole('button', { name: 'Go back to here' }).first().click();
	await expect(page.locator('.turn')).toHaveCount(1);
	expect(await choices(page).allInnerTexts()).toEqual(first);
	await expect(heading(page)).toBeFocused();
});

test('says only what is new, once', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	const live = page.locator('[data-live]');
	await expect(live).toBeEmpty();
	await take(choices(page).first());
	const one = await live.innerText();
	await take(choices(page).first());
	const two = await live.innerText();
	expect(two).not.toBe(one);
	for (const sentence of one.split('. ').slice(0, 2)) expect(two).not.toContain(sentence);
	expect(two).toContain('Teo');
});

test('pauses under a calm page and goes on', async ({ page }) => {
	await page.goto(STORY);
	await ready(page);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
	await page.keyboard.press('1');
	await expect(page.locator('.turn')).toHaveCount(1);
	await page.getByRole('button', { name: 'Go on', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
});

/** Holds a file back. @returns what ends that: then it goes on as told */
async function hold(page: Page, file: string | RegExp, then: (route: Route) => Promise<void>): Promise<() => void> {
	const gate = Promise.withResolvers<void>();
	await page.route(file, (route) => gate.promise.then(() => then(route)));
	return gate.resolve;
}

test('keeps a choice made before the player was there, and answers it', async ({ page }) => {
	const letThrough = await hold(page, '**/story.json', (route) => route.continue());
	await page.goto(STORY);
	await take(choices(page).nth(1));
	await expect(choices(page).nth(1)).toHaveAttribute('aria-busy', 'true');
	const words = await choices(page).nth(1).locator('span').innerText();
	letThrough();
	await answersTo(page, words);
});

/** The script of the page's first kilobyte, which brings the player. */
const LOADER = /\/StoryPlayer[^/]*\.js$/;

test('keeps a choice made before any script file was there, and answers it', async ({ page }) => {
	const letThrough = await hold(page, LOADER, (route) => route.continue());
	await page.goto(STORY, { waitUntil: 'commit' });
	await choices(page).nth(0).click();
	await choices(page).nth(1).click();
	await expect(page.locator('[data-pick][aria-busy]')).toHaveCount(1);
	await expect(choices(page).nth(1)).toHaveAttribute('aria-busy', 'true');
	const words = await choices(page).nth(1).locator('span').innerText();
	letThrough();
	await answersTo(page, words);
});

test('where no script file comes, choices are links again, and one made already leads on', async ({ page }) => {
	const letFail = await hold(page, LOADER, (route) => route.abort());
	await page.goto(STORY, { waitUntil: 'commit' });
	await choices(page).nth(1).click();
	await expect(choices(page).nth(1)).toHaveAttribute('aria-busy', 'true');
	letFail();
	await expect(page).toHaveURL(/\/book\/\w/);
	await page.goto(STORY);
	await expect(choices(page)).toHaveCount(0);
	expect(await page.locator('.choices').getByRole('link').count()).toBeGreaterThan(1);
});

test('says so when the story does not load, keeps the choice, and tries again', async ({ page }) => {
	await page.route('**/story.json', (route) => route.abort());
	await page.goto(STORY);
	await take(choices(page).nth(0));
	const words = await choices(page).nth(0).locator('span').innerText();
	const failed = page.getByRole('alert').filter({ hasText: 'did not load' });
	await expect(failed).toBeVisible();
	await page.unroute('**/story.json');
	await failed.getByRole('button', { name: 'Try again' }).click();
	await answersTo(page, words);
	await expect(failed).toHaveCount(0);
});

test('plays the first scene in lesson 1, stops at its rest, and goes on with the same attempt', async ({ page }) => {
	await page.goto('missed/what-is-misattunement/');
	for (let i = 0; i < 12 && !(await page.getByText('The scene ends here.').isVisible()); i++) {
		const before = await page.locator('.turn').count();
		await take(choices(page).first());
		await expect(page.locator('.turn')).toHaveCount(before + 1);
	}
	await expect(page.getByText('Being misunderstood happens to everyone.').first()).toBeVisible();
	const turns = await page.locator('.turn').count();
	await page.getByRole('link', { name: 'Go on with the whole story' }).click();
	await ready(page);
	await expect(page.locator('.turn')).toHaveCount(turns);
	await expect(choices(page)).toHaveCount(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the first turn is there, its choices lead into the edition in numbers, and no dead button', async ({
		page,
	}) => {
		await page.goto(STORY);
		await expect(page.getByText('My stomach hurts.')).toBeVisible();
		await expect(page.locator('.no-player')).toContainText('The story cannot run here.');
		await expect(page.locator('.no-player')).toBeVisible();
		const ways = page.locator('.choices').getByRole('link');
		expect(await ways.count()).toBeGreaterThan(1);
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Quick exit' })).toBeVisible();
		const words = await ways.last().locator('span').innerText();
		await ways.last().click();
		await expect(page).toHaveURL(/\/book\/\w/);
		await expect(page.getByRole('main')).toContainText(words.replaceAll(/[“”]/g, ''));
	});
});

test('axe finds nothing before, during, in a pause and at the end', async ({ page }) => {
	test.setTimeout(120_000); // axe reads a whole page four times
	await page.goto(STORY);
	await ready(page);
	await expectNothingForAxe(page, 'before');
	await take(choices(page).first());
	await expectNothingForAxe(page, 'after one choice');
	await page.getByRole('button', { name: 'Pause' }).click();
	await expectNothingForAxe(page, 'paused');
	await page.getByRole('button', { name: 'Go on', exact: true }).click();
	await playToEnd(page, () => take(choices(page).last()));
	await expect(ended(page)).toBeVisible();
	await expectNothingForAxe(page, 'at the end');
});

test.describe('after each pick', () => {
	for (const [where, viewport] of [
		['on a phone the picture stands at the top', { width: 360, height: 740 }],
		['on a laptop the newest words begin at the top', { width: 1366, height: 768 }],
	] as const) {
		test(where, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto(STORY);
			await ready(page);
			const bar = await page.locator('.story-bar').boundingBox();
			for (let taken = 0; taken < 6; taken++) {
				await take(choices(page).last());
				await expect(page.locator('.turn')).toHaveCount(taken + 2);
				if (viewport.width < 500) {
					const top = () => page.locator('.story-picture').evaluate((picture) => picture.getBoundingClientRect().top);
					await expect.poll(top).toBeLessThanOrEqual((bar?.height ?? 0) + 4);
				} else await expect(page.locator('[data-now] .chosen')).toBeInViewport();
			}
		});
	}
});
