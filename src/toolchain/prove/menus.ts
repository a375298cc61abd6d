/** Of what kind a menu is, and how long its choices may be. Pure; which menus there are, a rule asks of a walk. */
import type { Choice } from '../../client/story/types.ts';
import { countWords } from '../compile/lint.ts';

/** `labels`: the first words, or an act. `whole`: whole lines, where the wording is the point. `wants`: wishes. */
export type MenuKind = 'labels' | 'whole' | 'wants';

/** The most words of a choice, and of all choices of a menu together. */
const MOST: Readonly<Record<MenuKind, { readonly one: number; readonly all: number }>> = {
	labels: { one: 8, all: 24 },
	whole: { one: 16, all: 48 },
	wants: { one: 8, all: 24 },
};

/** So few words among whole lines are a label. */
const STILL_A_LABEL = 3;

/** A choice with more words than a label may have makes its menu one of whole lines. */
export function kindOf(choices: readonly Choice[], asksWant: boolean): MenuKind {
	if (asksWant) return 'wants';
	return choices.some(({ text }) => countWords(text) > MOST.labels.one) ? 'whole' : 'labels';
}

export interface MenuProblem {
	readonly message: string;
	/** The choice that it is about, where it is about one. */
	readonly pick?: string;
	readonly remedy: string;
}

const CALLED: Record<MenuKind, string> = { labels: 'labels', whole: 'whole lines', wants: 'wishes' };

/** What is wrong with a menu. */
export function* menuProblems(choices: readonly Choice[], kind: MenuKind): Generator<MenuProblem> {
	const { one, all } = MOST[kind];
	for (const { pick, text } of choices) {
		const words = countWords(text);
		if (words <= one) continue;
		const message = `The choice “${pick}” has ${words} words. Expected ${one} at most.`;
		yield { pick, message, remedy: 'Keep its first words, or make it an act; the rest is said in the talk.' };
	}
	const sum = choices.reduce((words, { text }) => words + countWords(text), 0);
	if (sum > all) {
		const message = `The choices have ${sum} words together. Expected ${all} at most of ${CALLED[kind]}.`;
		yield { message, remedy: 'Say some of them shorter, or offer one less.' };
	}
	for (const { pick, text } of choices) {
		const words = countWords(text);
		if (kind === 'whole' && words <= STILL_A_LABEL) {
			const message = `“${pick}” is a label among whole lines.`;
			yield { pick, message, remedy: 'Write it out as a whole line, or make labels of the others.' };
		}
		if (kind === 'wants' && /[“”]/.test(text)) {
			const message = `“${pick}” is speech among wishes.`;
			yield { pick, message, remedy: 'Say what is wanted, not what is said: the talk finds the words.' };
		}
	}
}
