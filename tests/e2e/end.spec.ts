/** The end of a story: how it went, in a drawing and in words; the endings; the other chair; a picture to keep. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { play } from '../../src/client/story/play.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { inkFile, MOTHER_TONGUE } from '../../src/toolchain/compile/story-path.ts';
import { expectNothingForAxe } from './axe.ts';
import { comeToEnd, ID } from './story.ts';

const end = (page: Page) => page.locator('.story-end');

/** The reader's own lines on a road: those of decisions, not of a “go on”. */
function saidOn(picks: readonly string[]): string[] {
	const { story } = compileStory(inkFile({ id: ID, lang: MOTHER_TONGUE }), { release: true });
	return picks.flatMap((pick, taken) => {
		const { offered } = play(story, picks.slice(0, taken));
		return offered.length > 1 ? offered.flatMap((choice) => (choice.pick === pick ? choice.text : [])) : [];
	});
}

/** @returns the reader's own lines */
async function seeTheEnd(page: Page): Promise<string[]> {
	const picks = await comeToEnd(page);
	await expect(end(page).getByRole('heading', { name: 'The other chair' })).toBeVisible();
	return saidOn(picks);
}

test.describe('on a laptop', () => {
	test.use({ viewport: { width: 1366, height: 768 } });

	test('draws how it went, with the reader’s own words', async ({ page }) => {
		const said = await seeTheEnd(page);
		const drawing = end(page).getByRole('img', { name: /^A path over the scenes/ });
		await expect(drawing).toBeVisible();
		await expect(end(page).locator('.end-steps')).toBeHidden();
		const words = (await drawing.locator('.end-words').allTextContents()).join('|').replaceAll(/\s+/g, '');
		const first = (said[0] ?? '').replaceAll(/\s+/g, '');
		expect(words).toContain(first);
		expect(words).toContain((said.at(-1) ?? '').replaceAll(/\s+/g, ''));
		for (const text of await drawing.locator('text').all()) {
			const [inside, frame] = await Promise.all([text.boundingBox(), drawing.boundingBox()]);
			expect((inside?.y ?? 0) + (inside?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0) + 1);
			expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 1);
		}
	});

	test('tells the same in words: a row for each thing the reader said, and no number of the model', async ({
		page,
	}) => {
		const said = await seeTheEnd(page);
		await end(page).getByText('The same in words').click();
		const rows = end(page).locator('tbody tr');
		await expect(rows).toHaveCount(said.length);
		for (const [at, line] of said.entries()) await expect(rows.nth(at)).toContainText(line);
		await expect(rows.first().locator('td').last()).toHaveText(/^[a-z ]+, door (shut|half open|open)$/);
	});

	test('names every ending, and marks the one reached', async ({ page }) => {
		await seeTheEnd(page);
		const endings = end(page).locator('.end-endings li');
		expect(await endings.count()).toBeGreaterThanOrEqual(5);
		await expect(endings.filter({ hasText: 'where you are' })).toHaveCount(1);
	});

	test('gives the other chair: a fact behind each thing the reader said', async ({ page }) => {
		const said = await seeTheEnd(page);
		const chair = end(page).locator('.end-chair');
		for (const summary of await chair.locator('summary').all()) {
			if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
		}
		await expect(chair.locator('dt')).toHaveCount(said.length);
		for (const fact of await chair.locator('dd').all()) await expect(fact).toBeVisible();
	});

	test('saves a picture, made on the device', async ({ page }) => {
		await seeTheEnd(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const waiting = page.waitForEvent('download');
		await end(page).getByRole('button', { name: 'Save this picture' }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toMatch(/^the-bad-day-[a-z_]+\.png$/);
		const bytes = await readFile(await download.path());
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		// Width and height stand in the header: twice the drawing's.
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2048, 1120]);
		expect(asked.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
		await expect(end(page).locator('[data-saved]')).toContainText('Look in your downloads');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('runs downward, and nothing is wider than the page', async ({ page }) => {
		const said = await seeTheEnd(page);
		const steps = end(page).locator('.end-steps');
		await expect(steps).toBeVisible();
		await expect(end(page).locator('.end-line')).toBeHidden();
		await expect(steps.getByRole('listitem').first()).toContainText(said[0] ?? '');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		for (const door of await steps.locator('.door-icon').all()) {
			const box = await door.boundingBox();
			expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
		}
	});

	test('axe finds nothing', async ({ page }) => {
		test.setTimeout(90_000);
		await seeTheEnd(page);
		await end(page).getByText('The same in words').click();
		await expectNothingForAxe(page, 'the end', '.story-end');
	});
});
