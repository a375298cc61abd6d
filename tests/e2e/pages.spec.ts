/**
 * What holds for every page there is, found by looking in the build: it loads without a complaint and without asking
 * another site for anything, it fits a narrow screen, whatever its letters, and axe finds nothing, light or dark.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pagesToOpen } from '../site/built.ts';
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

for (const { address, file } of pagesToOpen()) {
	test.describe(`/${address}`, () => {
		test('loads without a complaint, and asks no other site for anything', async ({ page, baseURL }) => {
			const heard = complaints(page, new URL(baseURL ?? '').origin);
			await page.goto(address, { waitUntil: 'networkidle' });
			expect(heard).toEqual([]);
		});

		test('needs no sideways scrolling at 320 px, with letters of twice the size, or for a long word', async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(address);
			await expectNarrow(page, file);
		});

		for (const colorScheme of ['light', 'dark'] as const) {
			test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
				test.setTimeout(120_000); // the script and the key are long
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.goto(address);
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations.flatMap(({ id, help, nodes }) =>
					nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
				);
				expect(found, file).toEqual([]);
			});
		}
	});
}
