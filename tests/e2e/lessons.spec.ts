/**
 * Every lesson that is built, from its first exercise to its last, by keyboard: each answer is a real one, so each gets a
 * reply; what is to be written can be written; what is covered can be uncovered. Single kinds: exercises.spec.ts.
 */
import { expect, type Locator, test } from '@playwright/test';
import { builtPages } from '../site/built.ts';

const lessons = builtPages().filter(({ kind }) => kind === 'lesson');

/** Answers each question that can be seen, the ones that come up by an answer too. @returns how many */
async function answerAll(exercise: Locator): Promise<number> {
	const answered = new Set<string>();
	for (;;) {
		const names = await exercise
			.locator('input:visible')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name));
		const name = names.find((one) => !answered.has(one));
		if (name === undefined) return answered.size;
		const input = exercise.locator(`input[name="${name}"]`).last();
		await input.focus();
		await input.press('Space');
		await expect(input).toBeChecked();
		answered.add(name);
	}
}

test('there are lessons', () => {
	expect(lessons.length).toBeGreaterThan(7);
});

for (const { address } of lessons) {
	test(`/${address} is done from its first exercise to its last`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.goto(address);
		const exercises = page.locator('.ex[data-points]');
		const count = await exercises.count();
		expect(count).toBeGreaterThan(1);
		let done = 0;
		for (let at = 0; at < count; at++) {
			const exercise = exercises.nth(at);
			for (const cover of await exercise.locator('details').all()) {
				await cover.locator('summary').focus();
				await cover.locator('summary').press('Enter');
				await expect(cover).toHaveAttribute('open', '');
			}
			for (const box of await exercise.locator('textarea').all()) {
				await box.fill('In my own words.');
				await expect(box).toHaveValue('In my own words.');
			}
			const answered = await answerAll(exercise);
			if (answered > 0) expect(await exercise.locator('[role="status"]:visible').count()).toBeGreaterThan(0);
			done += answered;
		}
		expect(done).toBeGreaterThan(count);
		// On paper everything that is said to an answer stands on the last page, once.
		const plain = (text: string | null) => (text ?? '').split('Fair to both')[0]?.replaceAll(/\s+/g, '') ?? '';
		const told = ((await page.locator('.ex-on-paper').textContent()) ?? '').replaceAll(/\s+/g, '');
		const replies = await page.locator('.ex-replies > p').allTextContents();
		expect(replies.filter((reply) => told.split(plain(reply)).length !== 2)).toEqual([]);
		expect(errors).toEqual([]);
	});
}
