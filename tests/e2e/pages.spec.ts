/**
 * What holds for every page there is, found by looking in the build: it loads without a complaint and without asking
 * another site for anything, its own elements stand as blocks where they hold some, it fits a narrow screen, whatever its
 * letters, and axe finds nothing, light or dark.
 */
import { expect, type Page, test } from '@playwright/test';
import { pagesToOpen } from '../site/built.ts';
import { expectNothingForAxe } from './axe.ts';
import { expectNarrow } from './narrow.ts';

/** Everything that a browser complains of, and every request that left the site, from now on. */
function complaints(page: Page, site: string): string[] {
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

// One visit a page: to open it costs as much as to look at it, and there are many.
for (const { address, file } of pagesToOpen()) {
	test(`/${address} loads in peace, has nothing for axe, light or dark, and needs no sideways scrolling`, async ({
		page,
		baseURL,
	}) => {
		test.setTimeout(120_000); // the script and the key are long
		const heard = complaints(page, new URL(baseURL ?? '').origin);
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
	});
}
