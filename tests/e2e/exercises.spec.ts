/**
 * The exercises of the lessons, done by keyboard alone: each choice is answered in words that are read out, with and
 * without JavaScript, and nothing else on the page changes its place.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { en } from '../../src/strings/en/index.ts';
import { expectNothingForAxe } from './axe.ts';

const ONE = 'missed/what-is-misattunement/';
const FOUR = 'between-us/families/';

/** The replies that can be seen in an exercise. */
const replies = (exercise: Locator): Locator => exercise.locator('.ex-replies > p:visible');

/** Comes to a field by its focus, as Tab would, and presses the key there. */
async function press(field: Locator, key: string): Promise<void> {
	await field.focus();
	await field.press(key);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('words for a feeling: several fit, each is answered, and “not sure” too', async ({ page }) => {
			await page.goto(ONE);
			const picker = page.locator('#a-word-for-it');
			await expect(replies(picker)).toHaveCount(0);
			for (const word of ['let down', 'embarrassed', 'not sure']) {
				await press(picker.getByRole('checkbox', { name: word, exact: true }), 'Space');
			}
			await expect(replies(picker)).toHaveCount(3);
			await expect(replies(picker).last()).toContainText('How was that for you?');
			const guess = picker.locator('.ex-guess');
			if (!javaScriptEnabled) return expect(guess).toBeHidden();
			await expect(guess).toContainText('“You could be let down or embarrassed. I’m not sure. Will you tell me?”');
			await picker.getByRole('button', { name: 'Clear my words' }).press('Enter');
			await expect(guess).toBeHidden();
			return expect(replies(picker)).toHaveCount(0);
		});

		test('a line to mark: one reply at a time, by the arrow keys', async ({ page }) => {
			await page.goto(ONE);
			const spot = page.locator('#the-paper');
			await expect(replies(spot)).toHaveCount(0);
			await press(spot.getByRole('radio').first(), 'Space');
			for (let at = 1; at < (await spot.getByRole('radio').count()); at += 1) {
				await page.keyboard.press('ArrowDown');
				await expect(spot.getByRole('radio').nth(at)).toBeChecked();
				await expect(replies(spot)).toHaveCount(1);
			}
		});

		test('one moment, twice: the side changes, and what follows stays where it is', async ({ page }) => {
			// With the font: until it has come, lines may break elsewhere.
			await page.goto(FOUR, { waitUntil: 'networkidle' });
			const twice = page.locator('#one-knee-twice');
			const sides = twice.locator('.ex-side');
			await expect(sides.first()).toBeVisible();
			await expect(sides.last()).toBeHidden();
			const tall = (await twice.boundingBox())?.height;
			await press(twice.getByRole('radio').first(), 'ArrowRight');
			await expect(sides.first()).toBeHidden();
			await expect(sides.last().getByRole('img')).toBeVisible();
			expect((await twice.boundingBox())?.height).toBe(tall);
		});

		test('a sentence with “I”: a half that blames is put another way, and the whole is answered', async ({ page }) => {
			await page.goto(FOUR);
			const builder = page.locator('#the-main-road');
			const half = (name: string) => builder.getByRole('radio', { name, exact: true });
			await press(half('you never do as you’re told'), 'Space');
			await expect(replies(builder)).toContainText('Fair to both of them: “when I saw the blood on your sock”');
			const whole = builder.locator('.ex-whole > p');
			for (const name of ['frightened', 'I saw the blood on your sock', 'you to keep off the main road']) {
				await expect(whole).toBeHidden();
				await press(half(name), 'Space');
			}
			await expect(whole).toBeVisible();
			const sentence = builder.locator('.ex-sentence');
			if (!javaScriptEnabled) return expect(sentence).toBeHidden();
			return expect(sentence).toHaveText(
				'“I know you’re sorry about the wheel. I felt frightened when I saw the blood on your sock. I need you to keep off the main road.”',
			);
		});
	});
}

test('a plan is kept on the device: it stands there again, and can be forgotten', async ({ page }) => {
	const { plan } = en.exercises;
	await page.goto(FOUR);
	const builder = page.locator('#at-home');
	const chosen = builder.getByRole('radio', { checked: true });
	const forget = builder.getByRole('button', { name: plan.forget });
	await expect(forget).toBeHidden();
	for (const part of await builder.getByRole('group').all()) await press(part.getByRole('radio').first(), 'Space');
	await expect(builder.locator('.ex-kept')).toHaveText(plan.kept);
	// That was said of the first choice already; the second is kept a moment later.
	const kept = () =>
		page.evaluate(() => Object.values(JSON.parse(localStorage.getItem('attuned:plans') ?? '{}')).flat());
	await expect.poll(kept).toHaveLength(2);
	const said = await builder.locator('.ex-sentence').textContent();
	await page.reload();
	await expect(chosen).toHaveCount(2);
	await expect(builder.locator('.ex-sentence')).toHaveText(said ?? '');
	await forget.press('Enter');
	await expect(builder.locator('.ex-kept')).toHaveText(plan.forgotten);
	await expect(forget).toBeHidden();
	await expect(builder.getByRole('radio').first()).toBeFocused();
	await page.reload();
	await expect(builder.getByRole('radio').first()).toBeVisible();
	await expect(chosen).toHaveCount(0);
});

/** Takes every answer of a lesson in turn: the last of each question stays, and every strip is open. */
async function answerAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const field of document.querySelectorAll<HTMLInputElement>('.ex input')) field.click();
		for (const strip of document.querySelectorAll<HTMLDetailsElement>('.ex details')) strip.open = true;
	});
}

for (const address of [ONE, FOUR]) {
	test(`/${address}, all answered: axe finds nothing, every target is big enough, and 320 px hold it`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(address);
		await answerAll(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const small = await page
			.locator('.ex-strip, .ex-again')
			.evaluateAll((all) =>
				all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent?.trim()),
			);
		expect(small).toEqual([]);
		await expectNothingForAxe(page, address, 'article');
	});

	test(`/${address} holds text of twice the size on a phone`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(address);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		await answerAll(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		const cut = await page
			.locator('.ex :is(.ex-strip span, .ex-replies > p, .ex-sentence, .sheet p)')
			.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0));
		expect(cut).toHaveLength(0);
	});
}

test.describe('a word of the course', () => {
	const LISTENING = 'mending/listening/';

	test('says what it means under its paragraph, and is quiet at the next tap', async ({ page }) => {
		await page.goto(LISTENING);
		const word = page.locator('.word').first();
		const paragraph = page.locator('p', { has: word });
		const text = await paragraph.innerText();
		await word.focus();
		await word.press('Enter');
		await expect(word).toHaveAttribute('aria-expanded', 'true');
		expect((await paragraph.innerText()).startsWith(text)).toBe(true);
		await expect(paragraph.locator('.word-means')).not.toBeEmpty();
		await word.press(' ');
		await expect(paragraph.locator('.word-means')).toBeEmpty();
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('leads to its place on the page of words', async ({ page }) => {
			await page.goto(LISTENING);
			await page.locator('.word').first().click();
			await expect(page.locator('.word-list > :target')).toBeVisible();
		});
	});
});

test('own words are kept only when asked, stand there on the next visit, and are forgotten', async ({ page }) => {
	await page.goto('mending/listening/');
	const write = page.locator('#first-words');
	const box = write.getByRole('textbox');
	const forget = write.getByRole('button', { name: 'Forget it' });
	await write.getByRole('button', { name: 'Keep it' }).click();
	await expect(write.locator('.ex-kept')).toContainText('nothing in it yet');
	await box.fill('On the pavement.');
	await page.reload();
	await expect(box).toHaveValue('');
	await box.fill('On the pavement.');
	await write.getByRole('button', { name: 'Keep it' }).click();
	await expect(write.locator('.ex-kept')).toContainText('Kept on this device');
	await page.reload();
	await expect(box).toHaveValue('On the pavement.');
	await forget.click();
	await expect(box).toBeFocused();
	await expect(forget).toBeHidden();
	await page.reload();
	await expect(box).toHaveValue('');
});

test('a page that comes back by the Back button has its answers, also where the browser clears fields as it wakes it', async ({
	page,
}) => {
	await page.goto(FOUR);
	const plan = page.locator('#at-home').getByRole('radio').first();
	const line = page.locator('#the-main-road').getByRole('radio').first();
	for (const field of [plan, line]) await press(field, 'Space');
	// As WebKit does it: the page is put to sleep, woken, and its fields cleared a moment later.
	await page.evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		for (const field of document.querySelectorAll('input')) field.checked = false;
	});
	for (const field of [plan, line]) await expect(field).toBeChecked();
	await page.reload();
	for (const field of [plan, line]) await expect(field).toBeChecked();
});
