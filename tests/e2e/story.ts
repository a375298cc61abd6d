/** What the story specs share: finding things in a story the way a person does, and playing it to its end. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ROADS } from '../roads.ts';

export const ID = 'the-bad-day';
export const STORY = `stories/${ID}/`;

export const heading = (page: Page): Locator => page.locator('.choices-title');
export const choices = (page: Page): Locator => page.locator('.choices').getByRole('button');
export const ended = (page: Page): Locator => page.getByRole('button', { name: 'Play it again' });

/**
 * Takes a choice by key: at once. A pointer that presses twice at one spot within half a second is a double click, and one
 * choice (cases.spec.ts).
 */
export async function take(choice: Locator): Promise<void> {
	await choicesCome(choice.page());
	await choice.press('Enter');
	await choicesCome(choice.page());
}

/** An answer's words come first, the next choices a frame later; last the turn that was new goes to the old ones. */
const choicesCome = (page: Page): Promise<void> =>
	expect(page.locator('.choices-area[aria-busy], .now > [hidden]')).toHaveCount(0);

/** The newest turn answers a choice with these words: the way back to before it names them. */
export const answersTo = (page: Page, words: string): Promise<void> =>
	expect(page.locator('[data-now]').getByRole('button', { name: `before: ${words}` })).toBeVisible();

/** Waits until the player has taken over: then a saved place is on show and number keys work. */
export async function ready(page: Page): Promise<void> {
	await expect(page.locator('story-player[data-ready]')).toHaveCount(1);
}

/** Plays to an ending by `act`, which takes one choice each time. */
export async function playToEnd(page: Page, act: () => Promise<void>): Promise<number> {
	for (let taken = 0; taken < 60; taken++) {
		if (await ended(page).isVisible()) return taken;
		const before = await page.locator('.turn').count();
		await act();
		await expect(page.locator('.turn')).toHaveCount(before + 1);
		await choicesCome(page);
	}
	throw new Error('No ending after 60 choices.');
}

/**
 * Opens the story at an ending, as a reader does who comes back to it: to play there takes twenty answers.
 * @param which of its kept roads
 * @returns what was picked on the way there
 */
export async function comeToEnd(page: Page, which: 0 | 1 = 0): Promise<readonly string[]> {
	const { picks, ending } = ROADS.filter(({ story }) => story === ID)[which] ?? { picks: [], ending: '' };
	const byStory = { [ID]: { picks, endings: [ending], at: 1000 } };
	await page.addInitScript(
		(kept) => {
			// A reader who goes on from there, and loads the page again, has gone on.
			if (!localStorage.getItem('attuned:attempts')) localStorage.setItem('attuned:attempts', kept);
		},
		JSON.stringify({ v: 1, byStory }),
	);
	await page.goto(STORY);
	await ready(page);
	await expect(ended(page)).toBeVisible();
	return picks;
}
