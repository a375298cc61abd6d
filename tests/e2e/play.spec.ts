/** A reader plays a story: with a pointer, with the keyboard alone, from the lesson, and back from a choice. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { choices, ended, heading, playToEnd, ready, STORY } from './story.ts';

test('plays to an ending with a pointer', async ({ page }) => {
	await page.goto(STORY);
	const taken = await playToEnd(page, () => choices(page).first().click());
	expect(taken).toBeGreaterThanOrEqual(10);
	await expect(heading(page)).toBeFocused();
	await expect(page.getByRole('heading', { name: 'To think about' })).toBeVisible();
	await expect(page.getByText('Being misunderstood is common.')).toBeVisible();
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

test('shows what was meant beside what was heard, the thought, and the why', async ({ page }) => {
	await page.goto(STORY);
	const miss = page.locator('button[data-pick="lentils_cure"]');
	const said = await miss.locator('span').innerText();
	await miss.click();
	const now = page.locator('[data-now]');
	await expect(now.locator('.you')).toContainText(said);
	await expect(now.locator('.meant')).toContainText('You meant');
	await expect(now.locator('.heard')).toContainText('Teo heard');
	await expect(now.locator('.sheet')).toHaveAttribute('data-landed', 'missed');
	await expect(now.locator('.why')).not.toBeEmpty();
	await expect(page.locator('.stage .thought')).toContainText('Not said');
	await expect(page.locator('.state')).toContainText(/The door is (shut|ajar|open)/);
});

test('opens the gap of the torn sheet by what landed', async ({ page }) => {
	await page.goto(STORY);
	await choices(page).first().click();
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

test('goes back to before a choice, and offers it again', async ({ page }) => {
	await page.goto(STORY);
	const first = await choices(page).allInnerTexts();
	await choices(page).nth(0).click();
	await choices(page).nth(0).click();
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
	await choices(page).first().click();
	const one = await live.innerText();
	await choices(page).first().click();
	const two = await live.innerText();
	expect(two).not.toBe(one);
	for (const sentence of one.split('. ').slice(0, 2)) expect(two).not.toContain(sentence);
	expect(two).toContain('Teo heard');
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

test('keeps a choice made before the player was there, and answers it', async ({ page }) => {
	const gate = Promise.withResolvers<void>();
	await page.route('**/story.json', async (route) => {
		await gate.promise;
		await route.continue();
	});
	await page.goto(STORY);
	await choices(page).nth(1).click();
	await expect(choices(page).nth(1)).toHaveAttribute('aria-busy', 'true');
	const words = await choices(page).nth(1).locator('span').innerText();
	gate.resolve();
	await expect(page.locator('[data-now] .you')).toContainText(words);
});

test('says so when the story does not load, keeps the choice, and tries again', async ({ page }) => {
	await page.route('**/story.json', (route) => route.abort());
	await page.goto(STORY);
	await choices(page).nth(0).click();
	const words = await choices(page).nth(0).locator('span').innerText();
	const failed = page.getByRole('alert').filter({ hasText: 'did not load' });
	await expect(failed).toBeVisible();
	await page.unroute('**/story.json');
	await failed.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('[data-now] .you')).toContainText(words);
	await expect(failed).toBeHidden();
});

test('plays the first scene in lesson 1, stops at its rest, and goes on with the same attempt', async ({ page }) => {
	await page.goto('missed/what-is-misattunement/');
	for (let i = 0; i < 12 && !(await page.getByText('The scene ends here.').isVisible()); i++) {
		const before = await page.locator('.turn').count();
		await choices(page).first().click();
		await expect(page.locator('.turn')).toHaveCount(before + 1);
	}
	await expect(page.getByText('Being misunderstood is common.').first()).toBeVisible();
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
		await expect(page.locator('noscript p')).toContainText('JavaScript is switched off');
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator('.plain-choices').getByRole('link').first()).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Quick exit' })).toBeVisible();
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing before, during, in a pause and at the end, ${colorScheme}`, async ({ page }) => {
		test.setTimeout(120_000); // axe reads a whole page five times
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto(STORY);
		await ready(page);
		const check = async (moment: string) => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
				moment,
			).toEqual([]);
		};
		await check('before');
		await choices(page).first().click();
		await check('after one choice');
		await page.getByRole('button', { name: 'Pause' }).click();
		await check('paused');
		await page.getByRole('button', { name: 'Go on', exact: true }).click();
		await playToEnd(page, () => choices(page).last().click());
		await expect(ended(page)).toBeVisible();
		await check('at the end');
	});
}

test.describe('after each pick', () => {
	for (const [where, viewport] of [
		['on a phone the picture stands at the top', { width: 360, height: 740 }],
		['on a laptop the newest choices can be seen', { width: 1366, height: 768 }],
	] as const) {
		test(where, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto(STORY);
			await ready(page);
			const bar = await page.locator('.story-bar').boundingBox();
			for (let taken = 0; taken < 6; taken++) {
				await choices(page).last().click();
				await expect(page.locator('.turn')).toHaveCount(taken + 2);
				if (viewport.width < 500) {
					const top = () => page.locator('.story-picture').evaluate((picture) => picture.getBoundingClientRect().top);
					await expect.poll(top).toBeLessThanOrEqual((bar?.height ?? 0) + 4);
				} else await expect(heading(page)).toBeInViewport();
			}
		});
	}
});
