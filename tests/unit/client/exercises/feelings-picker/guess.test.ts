/** The guess that the feelings picker writes out as it is done. */
import { describe, expect, it } from 'vitest';
import { sayGuess } from '../../../../../src/client/exercises/feelings-picker/guess.ts';
import { en } from '../../../../../src/strings/en/index.ts';

const say = (words: readonly string[], unsure: boolean) =>
	sayGuess(words, unsure, en.exercises.feelings.guess, 'en-GB');

describe('a guess', () => {
	it('is silent when nothing is picked', () => {
		expect(say([], false)).toBe('');
	});

	it('names what is picked, in the order of the page, and leaves room', () => {
		expect(say(['low'], false)).toBe('“Are you low? Or is it something else?”');
		expect(say(['low', 'cross'], false)).toBe('“Are you low, or more cross? Or is it something else?”');
		expect(say(['low', 'hurt', 'cross'], false)).toBe(
			'“I think I see a lot at once: low, hurt and cross. Which comes nearest?”',
		);
	});

	it('asks where one is not sure', () => {
		expect(say([], true)).toBe('“I can’t tell how you are. Will you tell me?”');
		expect(say(['low', 'hurt', 'cross'], true)).toBe(
			'“You could be low, hurt or cross. I’m not sure. Will you tell me?”',
		);
	});

	it('is always a question', () => {
		for (const words of [['glad'], ['glad', 'low'], ['glad', 'low', 'cross', 'sad']]) {
			for (const unsure of [false, true]) expect(say(words, unsure)).toMatch(/\?”$/);
		}
	});
});
