/**
 * A package, unzipped under a deep path of a plain server, in a school's system: scorm-again for SCORM 1.2 and 2004, every
 * call judged, and a small record store that refuses what cmi5 forbids. One story's packages; of a unit and the whole
 * course: packages-whole.spec.ts; that all packages are whole is tests/site/packages.test.ts.
 */
import { expect, test } from '@playwright/test';
import { languageOf } from '../../src/strings/languages.ts';
import { SYSTEMS } from '../../src/toolchain/packages/entry.ts';
import { expectNothingForAxe } from './axe.ts';
import { judge, record, VERSIONS, type Version } from './packages/host.ts';
import { launch, newContext, openSchool, openStore, packageIn, pick, playOn, type School } from './packages/school.ts';

const STORY = 'story-popcorn';
const notices = languageOf().strings.packages.notices;

let school: School;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	school = await openSchool([STORY], SYSTEMS);
});

test.afterAll(() => school?.close());

for (const version of ['scorm-12', 'scorm-2004'] as const satisfies readonly Version[]) {
	test(`${version}: picks, closing, resuming, refusals, a system that goes, an end, and another start`, async ({
		browser,
	}) => {
		const context = await newContext(browser);
		const address = `${school.address}${STORY}-${version}.html`;
		const first = await launch(context, school, address);
		await packageIn(first.page).ready();
		await expect(packageIn(first.page).notice).toBeEmpty();
		await pick(first.page);
		expect(first.strays).toEqual([]);
		// As a tab is closed: nobody waits for it.
		await first.page.close();

		const { page, strays } = await launch(context, school, address);
		await packageIn(page).ready();
		await expect(packageIn(page).turns).toHaveCount(2);
		const fault = (what: string) => page.evaluate((set) => Object.assign(globalThis, { fault: set }), what);
		await fault('refuse');
		await pick(page);
		await expect(packageIn(page).notice).toHaveText(notices.untold);
		await fault('');
		await pick(page);
		await expect(packageIn(page).notice).toBeEmpty();
		await fault('throw');
		await pick(page);
		await expect(packageIn(page).notice).toHaveText(notices.untold);
		await fault('');
		await playOn(page);
		await expect(packageIn(page).notice).toBeEmpty();
		const { kept } = await page.evaluate(record);
		expect(kept[VERSIONS[version].status]).toBe('completed');
		expect(strays).toEqual([]);
		await page.close({ runBeforeUnload: true });

		const last = await launch(context, school, address);
		await packageIn(last.page).ready();
		await packageIn(last.page).again.click();
		await pick(last.page);
		const after = await last.page.evaluate(record);
		expect(after.kept[VERSIONS[version].status]).toBe('completed');
		// The road before it is let go, the ending met stays.
		expect(after.kept['cmi.suspend_data']?.length).toBeLessThan(kept['cmi.suspend_data']?.length ?? 0);
		await last.page.locator('#sco').evaluate((frame: HTMLIFrameElement) => frame.remove());
		const { launches, others } = await last.page.evaluate(record);
		expect(others, 'kept on the device').toEqual([]);
		expect(launches).toHaveLength(3);
		expect(launches.flatMap((calls) => judge(version, calls))).toEqual([]);
		expect(launches.at(-1)?.at(-1)?.name).toBe(VERSIONS[version].calls[1]);
		await context.close();
	});
}

test('no system at all: the story plays, and says that nobody is told', async ({ browser }) => {
	const context = await newContext(browser);
	const { page, strays } = await launch(context, school, `${school.address}silent.html`);
	await packageIn(page).ready();
	await expect(packageIn(page).notice).toHaveText(notices.untold);
	await pick(page);
	// A page further, and back: the way is there as long as the package is open.
	await packageIn(page).course.locator('.story-note a').first().click();
	await expect(packageIn(page).course.locator('lighter-end')).toHaveCount(1);
	await expect(packageIn(page).course.getByRole('link', { name: 'Back to the lesson' })).toHaveCount(0);
	await packageIn(page).course.locator('.bar a.tap').first().click();
	await packageIn(page).ready();
	await expect(packageIn(page).turns).toHaveCount(2);
	expect(strays).toEqual([]);
	expect((await page.evaluate(record)).others).toEqual([]);
	// The first page alone, with its line below.
	await page.goto(`${school.address}${STORY}-scorm-12/index.html`);
	await expect(packageIn(page, false).notice).toHaveText(notices.untold);
	await expectNothingForAxe(page, 'a package’s first page', 'body');
	await context.close();
});

test('cmi5: a record store on another site has nothing to refuse, from the launch to the second visit', async ({
	browser,
}) => {
	const { system, store, close } = await openStore();
	const context = await newContext(browser);
	const open = (mode: 'Normal' | 'Review' = 'Normal') => {
		const search = system.launch(store, mode, { returnURL: `${school.address}silent.html` });
		return launch(context, school, `${school.address}${STORY}-cmi5/index.html${search}`, [store]);
	};
	try {
		const first = await open();
		await packageIn(first.page, false).ready();
		await pick(first.page, false);
		await pick(first.page, false);
		expect(first.strays).toEqual([]);
		await first.page.goto('about:blank');
		await expect.poll(() => system.verbs).toEqual(['initialized', 'terminated']);

		const second = await open();
		await packageIn(second.page, false).ready();
		await expect(packageIn(second.page, false).turns).toHaveCount(3);
		await playOn(second.page, false);
		await expect.poll(() => system.verbs).toContain('completed');
		await expect(packageIn(second.page, false).notice).toBeEmpty();
		// The way back that the system names says goodbye as well.
		await packageIn(second.page, false).entry.locator('#back').click();
		await expect.poll(() => system.verbs.slice(2)).toEqual(['initialized', 'completed', 'terminated']);

		const third = await open('Review');
		await packageIn(third.page, false).ready();
		await expect(packageIn(third.page, false).notice).toHaveText(notices.unrecorded);
		await third.page.goto('about:blank');
		await expect.poll(() => system.verbs.slice(5)).toEqual(['initialized', 'terminated']);
		expect(system.refused).toEqual([]);
		expect(JSON.stringify(system.statements)).not.toMatch(/score|response|stopped_humming|suspend/);
	} finally {
		await context.close();
		close();
	}
});
