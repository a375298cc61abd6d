/** Levels of a gauge in words. Sizes are pictures, so the words are few. */

/** Up to which level each word holds; the last holds for all that is more. */
const UP_TO = [0, 1, 3, 5, 7, 9] as const;

/**
 * A level of 0–10 in words: 2 → “a little”. Levels outside are taken for the nearest end.
 * @param words seven, from an empty gauge to a full one
 */
export function sayLevel(level: number, words: readonly string[]): string {
	const index = UP_TO.findIndex((most) => level <= most);
	return words.at(index) ?? '';
}
