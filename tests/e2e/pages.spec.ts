/**
 * What holds for every page there is, found by looking in the build: it loads without a complaint and without asking
 * another site for anything, its own elements stand as blocks where they hold some, it fits a narrow screen, whatever its
 * letters, and axe finds nothing, light or dark.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { pagesToOpen } from '../site/built.ts';
import { bringAxe, expectNothingForAxe, found } from './axe.ts';
import { expectNarrow } from './narrow.ts';

/** A tab, and what its browser complained of: errors, warnings, what did not come, and every request that left the site. */
interface Tab {
	readonly page: Page;
	readonly heard: string[];
}

function listen(page: Page, site: string): string[] {
	const heard: string[] = [];
	page.on('console', (message) => {
		// Playwright’s own word, where a page asks for the worker that it keeps from it (tests/playwright.config.ts).
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== site) heard.push(`another site: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
	});
	return heard;
}

/**
 * One tab for all pages, as a reader has: what it has taken in once, axe above all, it need not take in for each. What a page
 * keeps on the device goes before the next: each is seen as on a first visit.
 */
const test = base.extend<object, { tab: Tab }>({
	tab: [
		async ({ browser }, use) => {
			const baseURL = process.env['ATTUNED_SITE'] ?? '';
			const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
			const page = await context.newPage();
			await use({ page, heard: listen(page, new URL(baseURL).origin) });
			await context.close();
		},
		{ scope: 'worker' },
	],
});

/** Elements of our own that hold blocks and are none, by name: the space above them is lost. */
const inlineAroundBlocks = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const isBlock = (element: Element) =>
			element.clientHeight > 0 && /^(block|grid|flex|table|list-item)$/.test(getComputedStyle(element).display);
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.localName.includes('-') && getComputedStyle(element).display === 'inline')
			.filter((element) => [...element.children].some(isBlock))
			.map(({ localName }) => localName);
	});

test('axe is asked in earnest: of what is wrong it says so', async ({ page }) => {
	await page.setContent('<html lang="en"><title>Wrong</title><main><h1>Wrong</h1><img src="data:,"></main>');
	await bringAxe(page);
	expect(await found(page)).toEqual([expect.stringContaining('image-alt')]);
});

// One visit a page: to open it costs as much as to look at it, and there are many.
for (const { address, file } of pagesToOpen()) {
	test(`/${address} loads in peace, has nothing for axe, light or dark, and needs no sideways scrolling`, async ({
		tab: { page, heard },
	}) => {
		test.setTimeout(120_000); // the script and the key are long
		await page.setViewportSize({ width: 1280, height: 720 });
		// What the page before this was still asking for is given up now, and is not this page's.
		await page.goto('about:blank');
		heard.length = 0;
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(address);
		await expectNothingForAxe(page, file);
		await page.waitForLoadState('networkidle');
		expect.soft(heard, file).toEqual([]);
		expect.soft(await inlineAroundBlocks(page), file).toEqual([]);
		// Whoever waits for letters has a script that calls for them.
		await expect.soft(page.locator('[data-letters]'), file).toHaveCount(0);
		// At 320 px, with letters of twice the size, and for a long word.
		await page.setViewportSize({ width: 320, height: 640 });
		await expectNarrow(page, file);
		await page.evaluate(() => {
			for (const kept of [localStorage, sessionStorage]) kept.clear();
		});
	});
}
