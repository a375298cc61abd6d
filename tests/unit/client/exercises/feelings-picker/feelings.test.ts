/** The words for feelings that a reader may tick, in every language. */
import { expect, it } from 'vitest';
import { FAMILIES } from '../../../../../src/client/exercises/feelings-picker/feelings.ts';
import { LANGUAGES } from '../../../../../src/strings/languages.ts';

it.each(Object.values(LANGUAGES))('$name has each word for a feeling once, and every family', ({ strings }) => {
	const { families, notSure } = strings.exercises.feelings;
	const words = Object.values(families).flatMap(({ words }) => [...words]);
	expect(new Set([...words, notSure]).size).toBe(words.length + 1);
	expect(Object.keys(families)).toEqual([...FAMILIES]);
});
