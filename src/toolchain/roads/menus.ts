/** Short choices: how long they are, and of what kind (telling.md §3). */
import type { Choice } from '../../client/story/types.ts';
import { countWords } from '../compile/lint.ts';

/** `labels`: the first words or an act. `whole`: whole lines, where the wording is the point. `wants`: wishes. */
export type MenuKind = 'labels' | 'whole' | 'wants';

export const LABEL_WORDS = 8;
export const WHOLE_WORDS = 16;
export const MENU_WORDS = { labels: 24, whole: 48, wants: 24 } as const;
/** So few words among whole lines are a label. */
const STILL_A_LABEL = 3;

export function kindOf(choices: readonly Choice[], asksWant: boolean): MenuKind {
	if (asksWant) return 'wants';
	return choices.some(({ text }) => countWords(text) > LABEL_WORDS) ? 'whole' : 'labels';
}

/** What is wrong with a menu, a sentence each; the pick it is about, where it is about one. */
export function* menuProblems(
	choices: readonly Choice[],
	kind: MenuKind,
): Generator<{ message: string; pick?: string }> {
	const most = kind === 'whole' ? WHOLE_WORDS : LABEL_WORDS;
	for (const { pick, text } of choices) {
		const words = countWords(text);
		if (words > most) yield { pick, message: `the choice has ${words} words, expected ${most} at most: ${text}` };
	}
	const sum = choices.reduce((words, { text }) => words + countWords(text), 0);
	if (sum > MENU_WORDS[kind]) {
		const what = { labels: 'labels', whole: 'whole lines', wants: 'wants' }[kind];
		yield { message: `the options have ${sum} words together, expected ${MENU_WORDS[kind]} at most (${what})` };
	}
	if (kind === 'whole') {
		const short = choices.filter(({ text }) => countWords(text) <= STILL_A_LABEL);
		for (const { pick, text } of short) yield { pick, message: `a label among whole lines: ${text}` };
	}
	if (kind === 'wants') {
		const speech = choices.filter(({ text }) => /[“”]/.test(text));
		for (const { pick, text } of speech) yield { pick, message: `words in quotation marks among wants: ${text}` };
	}
}
