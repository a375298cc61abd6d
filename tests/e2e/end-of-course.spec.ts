/**
 * What a reader has met of the course, where it is shown: “Your course” with its page to print, the lists of lessons and
 * stories, and the questions that come back. With a device that knows much, one that knows nothing, and one that refuses.
 */
import { expect, type Page, test } from '@playwright/test';
import { course } from '../../src/strings/en/course.ts';

const { yourCourse, standing, review } = course;
const DAY = 86_400_000;

/** What a device may hold before the page is opened: key → value. */
type Kept = Readonly<Record<string, unknown>>;

const KEPT: Kept = {
	'attuned:attempts': {
		v: 1,
		byStory: {
			'the-bad-day': { picks: [], endings: ['half', 'not_today'], at: 5 },
			'the-group-chat': { picks: ['no_such_pick'], endings: [], at: 6 },
			popcorn: { picks: [], endings: [], lighter: true, at: 4 },
		},
	},
	'attuned:lessons': { 'what-is-misattunement': 'read', families: 'read', friends: 'begun' },
	'attuned:plans': { 'at-home': ['<b>quiet</b>', 'ask one thing'] },
};

async function openWith(page: Page, address: string, kept: Kept): Promise<void> {
	await page.goto('help/');
	await page.evaluate((all) => {
		for (const [key, value] of Object.entries(all)) localStorage.setItem(key, JSON.stringify(value));
	}, kept);
	await page.goto(address);
}

const point = (page: Page, id: string) => page.locator(`[data-point="${id}"]`);
const standingOf = (page: Page, kind: 'lesson' | 'story', id: string) =>
	page.locator(`.standing[data-${kind}="${id}"]`);

test.describe('your course', () => {
	test('names what was met, and by what; the rest is an invitation, and nothing is counted', async ({ page }) => {
		await openWith(page, 'your-course/', KEPT);
		await expect(page.getByText(yourCourse.some)).toBeVisible();
		const families = point(page, 'families').locator('[data-met]');
		await expect(families).toContainText('Met in:');
		await expect(families.getByRole('link')).toHaveText(['lesson 4', '“The bad day”']);
		await expect(point(page, 'families').locator('[data-open]')).toBeHidden();
		const partners = point(page, 'partners');
		await expect(partners.locator('[data-met]')).toBeHidden();
		await expect(partners.locator('[data-open]')).toContainText(yourCourse.points.open);
		await expect(partners.getByRole('link', { name: 'lesson 6' })).toHaveAttribute(
			'href',
			/partners\/index\.html#partners$/,
		);
		// Lived in the lighter way, not taught yet.
		await expect(point(page, 'way-awareness').locator('[data-met]').getByRole('link')).toContainText(['“Popcorn”']);
		await expect(point(page, 'way-awareness').locator('[data-open]')).toContainText(yourCourse.points.also);
		expect(await page.getByRole('main').innerText()).not.toMatch(/\d+ ?%|\b\d+ (of|out of) \d+\b|missed (it|out)/i);
	});

	test('shows the reader’s own words as text, and endings by name', async ({ page }) => {
		await openWith(page, 'your-course/', KEPT);
		await expect(page.locator('own-words blockquote:visible')).toHaveText(/<b>quiet<\/b>.*ask one thing/);
		await expect(page.locator('own-words li:visible')).toHaveCount(1);
		await expect(page.locator('[data-met="the-bad-day"]')).toHaveText(
			`${standing.words.endings} “Half” and “Not today”. ${standing.words.others}`,
		);
		await expect(standingOf(page, 'story', 'popcorn')).toHaveText(standing.words.lighter);
		await expect(standingOf(page, 'story', 'the-group-chat')).toHaveText(standing.words.begun);
	});

	test('says that it is finished when it is, also where it is only ticked, and keeps no name', async ({ page }) => {
		await openWith(page, 'your-course/', KEPT);
		const sheet = page.locator('.record-sheet');
		await expect(sheet.getByText(yourCourse.record.part)).toBeVisible();
		await expect(sheet.getByRole('checkbox', { checked: true })).toHaveCount(4);
		for (const box of await sheet.getByRole('checkbox').all()) await box.check();
		await expect(sheet.getByText(yourCourse.record.finished)).toBeVisible();
		await sheet.getByLabel(yourCourse.record.name).fill('Ada');
		await expect(sheet.getByLabel(yourCourse.record.date)).not.toHaveValue('');
		expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
			'Ada',
		);
		await page.reload();
		await expect(sheet.getByLabel(yourCourse.record.name)).toHaveValue('');
		await expect(sheet.getByRole('checkbox', { checked: true })).toHaveCount(4);
	});

	test('prints the one sheet, with what is ticked', async ({ page }) => {
		await openWith(page, 'your-course/', KEPT);
		await page.getByLabel(yourCourse.record.name).fill('Ada');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByLabel(yourCourse.record.name)).toBeVisible();
		await expect(page.locator('.record-sheet li:visible')).toHaveText([
			/Lesson 1/,
			/Lesson 4/,
			/The bad day/,
			/Popcorn/,
		]);
		for (const gone of ['h1', '#points', '.points', '.record-sheet button', '.go-on-list']) {
			await expect(page.locator(gone).first(), gone).toBeHidden();
		}
	});

	test('with nothing kept shows the whole course, and can be printed all the same', async ({ page }) => {
		await page.goto('your-course/');
		await expect(page.getByText(yourCourse.nothing)).toBeVisible();
		await expect(page.getByText(yourCourse.own.none)).toBeVisible();
		await expect(page.locator('[data-met]:visible, .lesson-stories .standing:visible')).toHaveCount(0);
		await page.getByRole('checkbox').first().check();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.record-sheet li:visible')).toHaveCount(1);
	});

	test('where the device refuses its storage, says so', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
		});
		await page.goto('your-course/');
		await expect(page.getByText(yourCourse.refused)).toBeVisible();
		await expect(point(page, 'gap').getByRole('link').first()).toBeVisible();
	});

	test('erased in the footer, knows nothing any more', async ({ page }) => {
		await openWith(page, 'your-course/', KEPT);
		await page.getByRole('contentinfo').getByText('Delete my progress').click();
		await page.getByRole('button', { name: 'Delete it now' }).click();
		await expect(page.getByText(yourCourse.nothing)).toBeVisible();
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
		await expect(page.locator('own-words blockquote:visible')).toHaveCount(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('your course says what would stand there, and leads to all of it', async ({ page }) => {
		await page.goto('your-course/');
		await expect(page.getByText(yourCourse.unscripted)).toBeVisible();
		await expect(page.locator('[data-point] [data-open]:visible').first()).toBeVisible();
		await expect(page.getByRole('button', { name: yourCourse.record.print })).toBeHidden();
		await page.getByRole('checkbox').first().check();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.record-sheet li:visible')).toHaveCount(1);
	});

	test('the questions that come back lead to the lessons', async ({ page }) => {
		await page.goto('review/');
		await expect(page.getByText(review.unscripted)).toBeVisible();
		await page.locator('.review-lessons').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is empathic misattunement?');
	});

	test('the first page shows the course as it was built', async ({ page }) => {
		await page.goto('');
		await expect(page.locator('.standing:visible, .review-offer a:visible')).toHaveCount(0);
	});
});

test.describe('the lists', () => {
	for (const address of ['', 'between-us/']) {
		test(`of /${address} say in words how each lesson and story stands`, async ({ page }) => {
			await openWith(page, address, KEPT);
			await expect(standingOf(page, 'lesson', 'families')).toHaveText(standing.words.read);
			await expect(standingOf(page, 'lesson', 'friends')).toHaveText(standing.words.begun);
			await expect(standingOf(page, 'lesson', 'partners')).toHaveText(standing.words.new);
			await expect(standingOf(page, 'story', 'the-bad-day')).toHaveText(standing.words.played);
		});
	}

	test('name each story of the course once', async ({ page }) => {
		await page.goto('');
		const listed = await page
			.locator('.lesson-stories a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		await page.goto('your-course/');
		const all = await page
			.locator('.lesson-stories a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(listed.map((href) => `../${href}`)).toEqual(all);
		expect(new Set(all).size).toBe(all.length);
	});
});

test.describe('a lesson', () => {
	const lessons = (page: Page) => page.evaluate(() => localStorage.getItem('attuned:lessons'));

	test('that is only opened is not kept; read to its end, it is', async ({ page }) => {
		await page.goto('between-us/friends/');
		await page.waitForLoadState('networkidle');
		expect(await lessons(page)).toBeNull();
		await page.locator('.ways').scrollIntoViewIfNeeded();
		await expect.poll(() => lessons(page)).toBe('{"friends":"read"}');
	});

	test('answered, and left by quick exit, is not named to whoever comes next', async ({ page }) => {
		await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
		await page.goto('between-us/friends/');
		await page.locator('.ex input').first().check();
		await expect.poll(() => lessons(page)).toBe('{"friends":"begun"}');
		await page.getByRole('link', { name: 'Quick exit' }).click();
		await expect(page.getByText('elsewhere')).toBeVisible();
		await page.goto('');
		await expect(standingOf(page, 'lesson', 'friends')).toBeHidden();
		expect(await page.evaluate(() => localStorage.getItem('attuned:reviews'))).toBeNull();
	});
});

test.describe('questions that come back', () => {
	const due = (days: number, times = 0): Kept => ({
		'attuned:reviews': { families: { at: Date.now() - days * DAY, times } },
	});
	const offer = (page: Page) => page.locator('.review-offer').getByRole('link');
	const saved = (page: Page) =>
		page.evaluate(() => JSON.parse(localStorage.getItem('attuned:reviews') ?? '{}')['families']);

	test('are offered on the first page when an interval has passed, and not before', async ({ page }) => {
		await openWith(page, '', due(1));
		await expect(offer(page)).toHaveCount(0);
		await openWith(page, '', due(3));
		await expect(offer(page)).toHaveText(review.offer(4));
		const before = await saved(page);
		await page.reload();
		await expect(offer(page)).toHaveText(review.offer(4));
		expect(await saved(page)).toEqual(before);
	});

	test('are two; an answer gets its reply, and moves them on to the next interval', async ({ page }) => {
		await openWith(page, '', due(3));
		await offer(page).click();
		await expect(page.getByRole('heading', { name: review.from(4, 'Families') })).toBeVisible();
		await expect(page.locator('fieldset')).toHaveCount(2);
		const first = page.locator('fieldset').first();
		await first.getByRole('radio').first().check();
		await expect(first.locator('.ex-replies > p:visible')).toHaveCount(1);
		await expect.poll(async () => (await saved(page)).times).toBe(1);
		await page.locator('fieldset').last().getByRole('radio').last().check();
		expect((await saved(page)).times).toBe(1);
		await page.goto('');
		await expect(offer(page)).toHaveCount(0);
	});

	test('can be taken from any lesson when none are due, and say so when they do not load', async ({ page }) => {
		await page.goto('review/');
		await expect(page.getByText(review.none)).toBeVisible();
		await page.route('**/review/*.json', (route) => route.abort());
		await page.getByRole('link', { name: 'Lesson 9: Listening' }).click();
		await expect(page.getByRole('alert')).toContainText(review.notLoaded);
		await page.unroute('**/review/*.json');
		await page.getByRole('button', { name: review.tryAgain }).click();
		await expect(page.locator('fieldset')).toHaveCount(2);
		await expect(page.getByRole('alert')).toBeHidden();
	});

	test('of a lesson begin with its first answer there', async ({ page }) => {
		await page.goto('between-us/friends/');
		await page.locator('.ex input').first().check();
		const friends = () => page.evaluate(() => JSON.parse(localStorage.getItem('attuned:reviews') ?? '{}')['friends']);
		await expect.poll(async () => (await friends())?.times).toBe(0);
	});
});
