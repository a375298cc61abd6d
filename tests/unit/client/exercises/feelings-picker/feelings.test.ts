/** The words for feelings that a reader may tick. */
import { expect, it } from 'vitest';
import { FAMILIES, NOT_SURE } from '../../../../../src/client/exercises/feelings-picker/feelings.ts';

it('words for feelings are each there once', () => {
	const words = Object.values(FAMILIES).flatMap(({ words }) => [...words]);
	expect(new Set([...words, NOT_SURE]).size).toBe(words.length + 1);
});
