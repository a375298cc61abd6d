/** At a story's end the reader finds their way on its map, goes back by it, and is told of the rest only when they ask. */
import { expect, type Page, test } from '@playwright/test';
import { expectNothingForAxe } from './axe.ts';
import { choices, comeToEnd, heading, playToEnd, ready, STORY, take } from './story.ts';

const map = (page: Page) => page.getByRole('region', { name: 'The map of this story' });
const drawing = (page: Page) => map(page).locator('.map-drawing');
/** The places of the way: everything on the drawing that can be chosen. */
const way = (page: Page) => drawing(page).getByRole('button');

/** @returns how many answers led there */
async function seeMap(page: Page, which: 0 | 1 = 0): Promise<number> {
	const { length } = await comeToEnd(page, which);
	await expect(drawing(page)).toBeVisible();
	return length;
}

test('comes only at the end, and not before it is wanted', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(STORY);
	await ready(page);
	await take(choices(page).first());
	await expect(page.locator('.turn')).toHaveCount(2);
	await expect(map(page)).toBeHidden();
	expect(asked.filter((url) => url.includes('map'))).toEqual([]);
	await playToEnd(page, () => take(choices(page).first()));
	await expect(drawing(page)).toBeVisible();
	await page.getByRole('link', { name: 'See the map' }).click();
	const title = map(page).getByRole('heading', { name: 'The map of this story' });
	await expect(title).toBeInViewport();
	// At its beginning, below the bar: whatever stands above has its height by then.
	await expect.poll(async () => (await title.boundingBox())?.y ?? 0).toBeLessThan(160);
});

test('marks the way taken, its places and its ending, and names nothing else but endings', async ({ page }) => {
	const taken = await seeMap(page);
	await expect(way(page)).toHaveCount(taken);
	// A road that runs on from one piece of the drawing to the next is drawn in both.
	const roads = await drawing(page)
		.locator('path.taken')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-road')));
	expect(new Set(roads).size).toBe(taken);
	await expect(drawing(page).locator('.ending.on-way')).toHaveCount(1);
	const ending = await heading(page).innerText();
	const name = await drawing(page).locator('.ending.on-way text').innerHTML();
	expect(ending.replaceAll(/\s+/g, ' ')).toContain(
		name
			.replaceAll(/<[^>]+>/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.trim(),
	);
	for (const hidden of await drawing(page).locator('.decision:not(.on-way) text, .go_on:not(.on-way) text').all()) {
		await expect(hidden).toBeHidden();
	}
	for (const shown of await drawing(page).locator('.ending text').all()) await expect(shown).toBeVisible();
});

test('tells the names of the other places when asked, and veils them again', async ({ page }) => {
	await seeMap(page);
	const other = drawing(page).locator('.decision:not(.on-way) text').first();
	await expect(other).toBeHidden();
	const tell = map(page).getByRole('button', { name: 'Name the places you did not see' });
	await tell.click();
	await expect(tell).toHaveAttribute('aria-pressed', 'true');
	await expect(other).toBeVisible();
	await tell.click();
	await expect(other).toBeHidden();
});

test('says it all in words too: what stood at a place is shown when asked', async ({ page }) => {
	await seeMap(page);
	await map(page).getByText('The map in words').click();
	const seen = map(page).getByRole('listitem').filter({ hasText: 'You were here.' }).first();
	await expect(seen).toContainText('You chose:');
	const other = map(page).locator('li[data-point]:not(.on-way) details').first();
	await expect(other.locator('.name')).toBeHidden();
	await expect(other.locator('li').first()).toBeHidden();
	await other.getByText('Show what stood there').click();
	await expect(other.locator('.name')).toBeVisible();
	await expect(other.locator('li').first()).toBeVisible();
});

test('goes back to a place that is chosen on it, by pointer', async ({ page }) => {
	await seeMap(page);
	await way(page).nth(2).click();
	await expect(page.locator('.turn')).toHaveCount(3);
	await expect(heading(page)).toBeFocused();
	await expect(map(page)).toBeHidden();
});

test('goes back by the keyboard alone, and marks the new way after another ending', async ({ page }) => {
	await seeMap(page);
	await way(page).nth(1).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.turn')).toHaveCount(2);
	const since = await playToEnd(page, () => take(choices(page).last()));
	await expect(way(page)).toHaveCount(1 + since);
	await way(page).first().focus();
	await page.keyboard.press('Space');
	await expect(page.locator('.turn')).toHaveCount(1);
	await expect(choices(page).first()).toBeVisible();
});

test('goes back from the words', async ({ page }) => {
	await seeMap(page);
	await map(page).getByText('The map in words').click();
	await map(page).locator('.map-words').getByRole('button', { name: 'Go back to here' }).nth(3).click();
	await expect(page.locator('.turn')).toHaveCount(4);
});

test('is there for a reader who comes back to an ending, and says so if it does not load', async ({ page }) => {
	await seeMap(page);
	await page.reload();
	await expect(drawing(page)).toBeVisible();
	await page.route('**/map.json', (route) => route.abort());
	await page.reload();
	await expect(map(page)).toContainText('This part did not load.');
});

test('fits a phone, or scrolls in its own place that the keyboard reaches', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await seeMap(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	const scroll = map(page).getByRole('region', { name: 'The drawn map' });
	await scroll.focus();
	await expect(scroll).toBeFocused();
	// Every name lies within its slip.
	const spilt = await drawing(page).evaluate((drawn) =>
		[...drawn.querySelectorAll('.point')].flatMap((point) => {
			const [slip, text] = ['rect', 'text'].map((name) => point.querySelector(name)?.getBoundingClientRect());
			return slip && text && (text.right > slip.right || text.left < slip.left || text.bottom > slip.bottom)
				? [point.textContent]
				: [];
		}),
	);
	expect(spilt).toEqual([]);
});

test('axe finds nothing on the map, veiled or told', async ({ page }) => {
	await seeMap(page, 1);
	await expectNothingForAxe(page, 'veiled', '.story-map');
	await map(page).getByRole('button', { name: 'Name the places' }).click();
	await map(page).getByText('The map in words').click();
	await map(page).locator('details details summary').first().click();
	await expectNothingForAxe(page, 'told', '.story-map');
});
