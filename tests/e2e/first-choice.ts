/** Takes the first choice that a story's page offers, whatever the story, and waits until it is answered. */
import { expect, type Page } from '@playwright/test';
import { take } from './story.ts';

/** @returns the text of the choice that was taken */
export async function answerFirst(page: Page): Promise<string> {
	const choice = page.locator('story-player button[data-pick]').first();
	const pick = await choice.getAttribute('data-pick');
	const text = await choice.locator('span').innerText();
	await take(choice);
	await expect(page.locator(`story-player button[data-pick="${pick}"]`)).toHaveCount(0);
	return text;
}
