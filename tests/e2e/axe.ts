/** What axe finds in a page as it stands, light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe looks for that hangs on the colours: in the dark nothing else of a page is another. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * In the colours that the page has now. axe's own second page, in which it gathers what frames of other sites say, is left
 * out ("legacy"): there are none, and to open it takes three times as long as to look.
 */
async function found(page: Page, within: string | undefined, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (within !== undefined) axe.include(within);
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/**
 * Fails where axe finds something, light or dark; goes on with the test, and leaves the page light and still.
 * @param within a selector: that part of the page alone
 */
export async function expectNothingForAxe(page: Page, what: string, within?: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	expect.soft(await found(page, within, OF_COLOURS), `${what}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	expect.soft(await found(page, within), `${what}, light`).toEqual([]);
}
