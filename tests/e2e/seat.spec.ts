/**
 * The player given another world: a page that carries its story, its files and one script, with the attempt in memory.
 * It asks nobody for anything and leaves nothing behind, from the first choice to the ending, its map and other chair.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { classicScripts } from '../../src/toolchain/site/classic-script.ts';
import { DIST, readBuilt } from '../site/built.ts';
import { answersTo, choices, heading, playToEnd, ready, STORY, take } from './story.ts';

const ADDRESS = 'http://seat.test/';
const FILES = ['story', 'pictures', 'chair', 'map'];
let script: string;

test.beforeAll(async () => {
	const scripts = await classicScripts(new Map([['seat', "import './tests/e2e/seat/entry.ts';"]]));
	script = scripts.get('seat') ?? '';
});

/** A built story's player, in a page that carries all it needs. */
function pageOf(address: string): string {
	const built = readBuilt(`${address}index.html`);
	const player = /<story-player[\s\S]*<\/story-player>/.exec(built)?.[0] ?? '';
	const carried = FILES.map((name) => {
		const text = readFileSync(join(DIST, address, `${name}.json`), 'utf8').replaceAll('<', '\\u003c');
		return `<script type="application/json" data-file="${name}">${text}</script>`;
	});
	const inside = player.replace('</story-player>', () => `${carried.join('')}</story-player>`);
	return `<!doctype html><html lang="en"><title>A seat</title>${inside}<script>${script}</script></html>`;
}

/** Opens it where nothing else can be had. @returns what was asked for all the same, and what was told */
async function sit(page: Page, address: string) {
	const asked: string[] = [];
	await page.route('**/*', (route) => {
		const url = route.request().url();
		if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(address) });
		asked.push(url);
		return route.abort();
	});
	await page.addInitScript(() => {
		const told: string[] = [];
		Object.assign(globalThis, { told });
		addEventListener('told', (event) => told.push((event as CustomEvent<string>).detail));
	});
	await page.goto(ADDRESS);
	await ready(page);
	return { asked, told: () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told) };
}

test('a story plays to its end out of the page, in memory', async ({ page }) => {
	test.setTimeout(60_000);
	const id = STORY.split('/')[1];
	const { asked, told } = await sit(page, STORY);
	await playToEnd(page, () => take(choices(page).first()));
	await expect(page.locator('[data-chair] h2')).toBeVisible();
	await expect(page.locator('.map-drawing')).toBeVisible();
	expect(await page.locator('[data-point].on-way').count()).toBeGreaterThan(3);
	expect(await told()).toEqual([`started ${id}`, `ended ${id}`]);
	expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.reload();
	await ready(page);
	await expect(page.locator('.turn')).toHaveCount(1);
});

test('a pick that somebody else takes comes by the same way as the reader’s', async ({ page }) => {
	await sit(page, STORY);
	const chosen = choices(page).nth(1);
	const words = await chosen.locator('span').innerText();
	const pick = await chosen.getAttribute('data-pick');
	await page.evaluate((detail) => dispatchEvent(new CustomEvent('vote', { detail })), pick);
	await answersTo(page, words);
	await expect(heading(page)).toBeFocused();
	await expect(page.locator('.turn')).toHaveCount(2);
	await page.locator('[data-back]').first().click();
	await expect(page.locator('.turn')).toHaveCount(1);
});
