/** Whether a page stays within a narrow screen: as it is, with letters of twice the size, and with a very long word. */
import { expect, type Page } from '@playwright/test';

/** As long as a German compound, and as an address without a break. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** What reaches beyond the screen, by tag and class; nothing where the page does not scroll sideways. */
export const tooWide = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > width + 0.5)
			.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
			.slice(0, 6);
	});

/** Letters of twice the size, as a reader sets them in their browser: everything else stays as it is. */
export const enlarge = (page: Page): Promise<void> =>
	page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

/** Puts a long word into each text that is seen, but for drawings. */
const lengthen = (page: Page): Promise<void> =>
	page.evaluate((word) => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Text[] = [];
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			if (text.data.trim().length > 3 && !text.parentElement?.closest('svg, script, style, template')) found.push(text);
		}
		for (const text of found) text.data = `${word} ${text.data}`;
	}, LONG);

/** Fails where a page scrolls sideways in any of the three. Leaves it changed. */
export async function expectNarrow(page: Page, what: string): Promise<void> {
	expect(await tooWide(page), what).toEqual([]);
	await enlarge(page);
	expect(await tooWide(page), `${what}, letters of twice the size`).toEqual([]);
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	await lengthen(page);
	expect(await tooWide(page), `${what}, a long word`).toEqual([]);
}
