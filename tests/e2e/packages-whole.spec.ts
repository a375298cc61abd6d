/**
 * What a package of several stories and lessons has that one story's has not (packages.spec.ts): each is resumed at its own
 * place, and it is complete when all that it asks for was done, not before. A unit from its start to its end, as SCORM
 * 2004 and as cmi5; the whole course as both, in part: its end is the same step of more.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { judge, record } from './packages/host.ts';
import { launch, newContext, openSchool, openStore, packageIn, pick, playOn, type School } from './packages/school.ts';

/** A unit of one lesson; its own story is a long one. */
const UNIT = 'unit-noticing';
const LESSON = 'noticing/the-signs/index.html';
const STORY = 'stories/forty-minutes-away/index.html';
/** Two of the course's stories, both short. */
const [ONE, OTHER] = ['stories/popcorn/index.html', 'stories/tidy/index.html'];

let school: School;

test.describe.configure({ mode: 'default', timeout: 60_000 });

test.beforeAll(async () => {
	school = await openSchool([UNIT, 'course'], ['scorm-2004', 'cmi5']);
});

test.afterAll(() => school?.close());

/** A system with one learner in it. */
interface Lms {
	readonly framed: boolean;
	open(): Promise<{ page: Page; strays: string[] }>;
	/** As a tab is closed, or left. */
	leave(page: Page): Promise<void>;
	/** The text to resume from, as the system has it. */
	kept(page: Page): Promise<string>;
	/** Whether the system has it as completed. */
	completed(page: Page): Promise<boolean>;
	/** All that was wrong in what the system was told. */
	faults(page: Page): Promise<string[]>;
	close(): Promise<void>;
}

async function lmsOf(kind: 'scorm-2004' | 'cmi5', id: string, browser: Browser): Promise<Lms> {
	const context = await newContext(browser);
	if (kind === 'scorm-2004')
		return {
			framed: true,
			open: () => launch(context, school, `${school.address}${id}-${kind}.html`),
			leave: (page) => page.close({ runBeforeUnload: true }),
			kept: async (page) => (await page.evaluate(record)).kept['cmi.suspend_data'] ?? '',
			completed: async (page) => (await page.evaluate(record)).kept['cmi.completion_status'] === 'completed',
			faults: async (page) => (await page.evaluate(record)).launches.flatMap((calls) => judge(kind, calls)),
			close: () => context.close(),
		};
	const { system, store, close } = await openStore();
	return {
		framed: false,
		open: () => launch(context, school, `${school.address}${id}-cmi5/index.html${system.launch(store)}`, [store]),
		leave: async (page) => {
			const ended = system.verbs.filter((verb) => verb === 'terminated').length;
			await page.goto('about:blank');
			await expect.poll(() => system.verbs.filter((verb) => verb === 'terminated').length).toBe(ended + 1);
			await page.close();
		},
		kept: async () => [...system.states.values()].join(' '),
		completed: async () => system.verbs.includes('completed'),
		faults: async () => system.refused,
		close: async () => {
			await context.close();
			close();
		},
	};
}

/** Waits until the course stands at a page whose address has `path` in it: on the way there, nothing can be asked of it. */
const standsAt = (page: Page, framed: boolean, path: string) =>
	expect(async () => {
		expect(
			await packageIn(page, framed)
				.course.locator('html')
				.evaluate(() => location.pathname),
		).toContain(path);
	}).toPass();

/** Goes to a page of the package, as a link of it does. */
async function goTo(page: Page, framed: boolean, path: string): Promise<void> {
	const { course } = packageIn(page, framed);
	// A package's first page puts the course into its frame once the system has answered it.
	await standsAt(page, framed, '/course/');
	await course.locator('html').evaluate((_, to) => {
		const [root] = /^.*\/course\//.exec(location.href) ?? [];
		// A moment later: what is asked here is answered while the page still stands.
		setTimeout(() => location.assign(root + to));
	}, path);
	await standsAt(page, framed, path);
}

for (const kind of ['scorm-2004', 'cmi5'] as const) {
	test(`${kind}: a unit is complete with its lesson and its story, and not with one of them`, async ({ browser }) => {
		const lms = await lmsOf(kind, UNIT, browser);
		const { framed } = lms;
		try {
			const first = await lms.open();
			const { course } = packageIn(first.page, framed);
			await course.locator('main a[href*="the-signs"]').first().click();
			await standsAt(first.page, framed, LESSON);
			await course.locator('lesson-reached [data-end]').scrollIntoViewIfNeeded();
			// Read to its end: a lesson's letters, and an r.
			await expect.poll(() => lms.kept(first.page)).toMatch(/~[\w-]{3}r/);
			await goTo(first.page, framed, STORY);
			await packageIn(first.page, framed).ready();
			for (let taken = 0; taken < 2; taken++) await pick(first.page, framed);
			expect(await lms.completed(first.page)).toBe(false);
			expect(first.strays).toEqual([]);
			await lms.leave(first.page);

			const { page, strays } = await lms.open();
			await goTo(page, framed, STORY);
			await packageIn(page, framed).ready();
			await expect(packageIn(page, framed).turns).toHaveCount(3);
			await playOn(page, framed);
			await expect.poll(() => lms.completed(page)).toBe(true);
			await expect(packageIn(page, framed).notice).toBeEmpty();
			expect(strays).toEqual([]);
			await lms.leave(page);

			const last = await lms.open();
			await goTo(last.page, framed, STORY);
			await expect(packageIn(last.page, framed).again).toBeVisible();
			expect(await lms.completed(last.page)).toBe(true);
			expect(await lms.faults(last.page)).toEqual([]);
		} finally {
			await lms.close();
		}
	});

	test(`${kind}: the whole course has each story at its own place, and is not complete with one`, async ({
		browser,
	}) => {
		const lms = await lmsOf(kind, 'course', browser);
		const { framed } = lms;
		try {
			const first = await lms.open();
			await goTo(first.page, framed, ONE);
			await packageIn(first.page, framed).ready();
			for (let taken = 0; taken < 2; taken++) await pick(first.page, framed);
			await goTo(first.page, framed, OTHER);
			await packageIn(first.page, framed).ready();
			await playOn(first.page, framed);
			await expect(packageIn(first.page, framed).notice).toBeEmpty();
			expect(first.strays).toEqual([]);
			await lms.leave(first.page);

			const { page, strays } = await lms.open();
			// The first page leads on to what was begun.
			await expect(packageIn(page, framed).course.locator('go-on a').first()).toBeVisible();
			await goTo(page, framed, ONE);
			await packageIn(page, framed).ready();
			await expect(packageIn(page, framed).turns).toHaveCount(3);
			await goTo(page, framed, OTHER);
			await expect(packageIn(page, framed).again).toBeVisible();
			expect(await lms.completed(page)).toBe(false);
			expect(await lms.faults(page)).toEqual([]);
			expect(strays).toEqual([]);
		} finally {
			await lms.close();
		}
	});
}
