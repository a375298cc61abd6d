/** The guess that grows out of the ticked words. Pure; nothing is kept, and nothing is judged. */
import type { Strings } from '../../../strings/languages.ts';
import { fillSentence } from '../common/sentence.ts';

/** The sentences it may be, with “…” where words go. */
export type GuessWords = Strings['exercises']['feelings']['guess'];

/**
 * The words picked for someone, as a guess that can be said to them and be mended by them. One word, two, or a heap;
 * “not sure” makes a question of it. Nothing picked says nothing.
 * @param words adjectives, in the order of the page
 * @param locale whose way of listing holds
 */
export function sayGuess(words: readonly string[], unsure: boolean, say: GuessWords, locale: string): string {
	const list = (type: 'conjunction' | 'disjunction') => [new Intl.ListFormat(locale, { type }).format(words)];
	if (words.length === 0) return unsure ? say.noWord : '';
	if (unsure) return fillSentence(say.unsure, list('disjunction'));
	if (words.length === 1) return fillSentence(say.one, words);
	return words.length === 2 ? fillSentence(say.two, words) : fillSentence(say.many, list('conjunction'));
}
