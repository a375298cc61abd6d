/** The sentences that exercises write out as they are done. */
import { describe, expect, it } from 'vitest';
import { fillSentence, sayGuess } from '../../../../src/client/exercises/sentences.ts';

describe('a sentence with gaps', () => {
	const pattern = '“I felt … when …. I need ….”';

	it('keeps a gap open until there is a half for it', () => {
		expect(fillSentence(pattern, [])).toBe(pattern);
		expect(fillSentence(pattern, [undefined, 'it rang', undefined])).toBe('“I felt … when it rang. I need ….”');
	});

	it('is whole when every gap is filled', () => {
		expect(fillSentence(pattern, ['sad', 'it rang', 'a minute'])).toBe('“I felt sad when it rang. I need a minute.”');
	});
});

describe('a guess', () => {
	it('is silent when nothing is picked', () => {
		expect(sayGuess([], false)).toBe('');
	});

	it('names what is picked, in the order of the page, and leaves room', () => {
		expect(sayGuess(['low'], false)).toBe('“Are you low? Or is it something else?”');
		expect(sayGuess(['low', 'cross'], false)).toBe('“Are you low, or more cross? Or is it something else?”');
		expect(sayGuess(['low', 'hurt', 'cross'], false)).toBe(
			'“I think I see a lot at once: low, hurt and cross. Which comes nearest?”',
		);
	});

	it('asks where one is not sure', () => {
		expect(sayGuess([], true)).toBe('“I can’t tell how you are. Will you tell me?”');
		expect(sayGuess(['low', 'hurt', 'cross'], true)).toBe(
			'“You could be low, hurt or cross. I’m not sure. Will you tell me?”',
		);
	});

	it('is always a question', () => {
		for (const words of [['glad'], ['glad', 'low'], ['glad', 'low', 'cross', 'sad']]) {
			for (const unsure of [false, true]) expect(sayGuess(words, unsure)).toMatch(/\?”$/);
		}
	});
});
