/** What axe finds in a page as it stands, light and dark. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** What axe looks for that hangs on the colours: in the dark nothing else of a page is another. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * Puts axe into a page and the frames in it, once: to take it in costs a browser more than to look at most pages. (The
 * package made for Playwright does so before each look.)
 */
export async function bringAxe(page: Page): Promise<void> {
	for (const frame of page.frames()) {
		if (await frame.evaluate(() => 'axe' in window)) continue;
		await frame.evaluate(AXE);
		await frame.evaluate(() => window.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }));
	}
}

/**
 * In the colours that the page has now, once axe is there.
 * @param rules these alone, by axe’s names
 * @returns a line for each element: the rule, what it asks, and the element
 */
export async function found(page: Page, within?: string, rules?: string[]): Promise<string[]> {
	const look = ({
		within,
		rules,
	}: {
		within: string | undefined;
		rules: string[] | undefined;
	}): Promise<axe.AxeResults> =>
		window.axe.run(within ?? document, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
	const { violations } = await page.evaluate(look, { within, rules });
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/**
 * Fails where axe finds something, light or dark; goes on with the test, and leaves the page light and still.
 * @param within a selector: that part of the page alone
 */
export async function expectNothingForAxe(page: Page, what: string, within?: string): Promise<void> {
	await bringAxe(page);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect.soft(await found(page, within, OF_COLOURS), `${what}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	expect.soft(await found(page, within), `${what}, light`).toEqual([]);
}
