/**
 * What holds for every page there is, found by looking in the build: it loads without a complaint and without asking
 * another site for anything, it fits a narrow screen, whatever its letters, and axe finds nothing, light or dark.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pagesForAxe, pagesToOpen } from '../site/built.ts';
import { expectNarrow } from './narrow.ts';

/** Everything that a browser complains of, and every request that left the site, from now on. */
function complaints(page: Page, site: string): string[] {
	const heard: string[] = [];
	page.on('console', (message) => {
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
 * What axe finds, in the colours that the page has now. Its own second page, in which it gathers what frames of other
 * sites say, is left out ("legacy"): there are none, and to open it takes three times as long as to look.
 */
async function foundByAxe(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** What axe looks for that hangs on the colours: in the dark nothing else of a page is another. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const forAxe = pagesForAxe();

// One visit a page: to open it costs as much as to look at it, and there are many.
for (const { address, file } of pagesToOpen()) {
	const axe = forAxe.has(address);
	test(`/${address} loads in peace,${axe ? ' has nothing for axe, light or dark,' : ''} and needs no sideways scrolling`, async ({
		page,
		baseURL,
	}) => {
		test.setTimeout(120_000); // the script and the key are long
		const heard = complaints(page, new URL(baseURL ?? '').origin);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(address);
		if (axe) {
			expect.soft(await foundByAxe(page), `${file}, light`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect.soft(await foundByAxe(page, OF_COLOURS), `${file}, dark`).toEqual([]);
		}
		await page.waitForLoadState('networkidle');
		expect.soft(heard, file).toEqual([]);
		// At 320 px, with letters of twice the size, and for a long word.
		await page.setViewportSize({ width: 320, height: 640 });
		await expectNarrow(page, file);
	});
}
