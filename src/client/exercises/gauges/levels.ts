/** Levels of a gauge in words. Sizes are pictures, so the words are few. */

const WORDS = ['none', 'hardly any', 'a little', 'some', 'a lot', 'nearly full', 'full'] as const;
const UP_TO = [0, 1, 3, 5, 7, 9, 10] as const;

/** A level of 0–10 in words: 2 → “a little”. Levels outside are taken for the nearest end. */
export function sayLevel(level: number): string {
	const index = UP_TO.findIndex((most) => level <= most);
	return WORDS[index] ?? 'full';
}
