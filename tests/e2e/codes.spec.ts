/** A class without accounts: a code at the end of a story, and the teachers' page that reads it. All of it on the device. */
import { expect, test } from '@playwright/test';

test('a code is shown where a lighter way ends, the same when asked again, and the teachers’ page reads it', async ({
	page,
}) => {
	const sent: string[] = [];
	await page.goto('stories/popcorn/lighter/');
	const show = page.getByRole('button', { name: 'Show a code for my teacher' });
	const code = page.locator('[data-code]');
	await expect(code).toBeHidden();
	await show.click();
	await expect(code).toHaveText(/^POP-[0-9A-Z]{4}$/);
	const text = await code.innerText();
	await show.click();
	await expect(code).toHaveText(text);

	await page.goto('teachers/finished/');
	page.on('request', (request) => sent.push(request.url()));
	await page
		.getByLabel('Codes, a line for each pupil')
		.fill(`Sam ${text}\n<b>Amira</b>\nKofi ${text.toLowerCase()}\nPOP-0000`);
	await expect(page.getByRole('status')).toHaveText('2 codes fit.');
	const rows = page.locator('tbody tr');
	await expect(rows).toHaveText([
		/^Sam\s*Popcorn\s*has come to the end$/,
		/^<b>Amira<\/b>\s*No code in this line\.$/,
		/^Kofi\s*Popcorn\s*The same code as in this line: Sam$/,
		/POP-0000\s*This code doesn’t fit/,
	]);
	expect(sent).toEqual([]);
	// Beside what a reader keeps, nothing new is there.
	const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
	expect(keys.filter((key) => key !== 'attuned:attempts')).toEqual([]);
});
