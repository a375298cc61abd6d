/**
 * How hard a story's words are to read: the Flesch–Kincaid grade, a school year. Build side only.
 * A formula of sentence and word length, made for English and for no other language; whether a child follows is for
 * people to find out.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Beat, Turn } from '../../client/story/types.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’-]*/gu;
const SENTENCE_END = /[.!?…–](?=\s|[”’]|$)/g;

/**
 * The grade of some texts together. Each text is one sentence at least. Undefined without a word, and in any language
 * but English.
 * @returns a school year of the United States; below 0 for the very short
 */
export function gradeOf(texts: Iterable<string>, lang = 'en'): number | undefined {
	if (!/^en\b/.test(lang)) return undefined;
	let [sentences, words, syllables] = [0, 0, 0];
	for (const text of texts) {
		const found = text.match(WORD) ?? [];
		if (found.length === 0) continue;
		words += found.length;
		sentences += Math.max(1, text.match(SENTENCE_END)?.length ?? 0);
		for (const word of found) syllables += Math.max(1, syllable(word));
	}
	return words === 0 ? undefined : fleschKincaid({ sentence: sentences, word: words, syllable: syllables });
}

/** What of a story is read, each text once. */
export interface Texts {
	/** What anyone says, types or thinks, and what the reader can say. */
	readonly dialogue: Set<string>;
	readonly narration: Set<string>;
	/** What was meant, heard, and why. */
	readonly sheet: Set<string>;
}

/** All texts of a story's turns. */
export function textsOf(turns: readonly Turn[]): Texts {
	const texts: Texts = { dialogue: new Set(), narration: new Set(), sheet: new Set() };
	const tell = ({ how, text }: Beat) => texts[how === 'narration' ? 'narration' : 'dialogue'].add(text);
	for (const turn of turns) {
		turn.beats.forEach(tell);
		if (turn.said) texts.dialogue.add(turn.said);
		for (const text of [turn.meant, turn.heard, turn.why]) if (text) texts.sheet.add(text);
	}
	return texts;
}
