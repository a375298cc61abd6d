/** The lighter way of “The bad day”: short, with a question, and the secret kept as long as the story keeps it. */
import { expect, it } from 'vitest';
import { theBadDay } from '../../../src/content/lighter/the-bad-day.ts';

it('has six moments, short ones, and a question', () => {
	expect(theBadDay.moments).toHaveLength(6);
	for (const { caption } of theBadDay.moments) expect(caption.split(' ').length).toBeLessThanOrEqual(65);
	expect(theBadDay.question).toMatch(/\?$/);
});

it('keeps what happened till the fifth picture', () => {
	const before = theBadDay.moments.slice(0, 4).flatMap(({ line, caption }) => [line, caption]);
	for (const one of before) expect(one).not.toMatch(/stammer|in a voice|It was me/);
});
