/** What stands on the wall in an hour, slide by slide, from a plan. Pure. Pupils see it: nothing of it says what a choice does. */
import type { Length, PlanData } from '../../toolchain/course/plan-schema.ts';

export type Slide =
	/** The question; at the start under the title, at the end once more. */
	| { readonly kind: 'ask'; readonly again: boolean }
	| { readonly kind: 'words'; readonly ids: PlanData['words'] }
	| { readonly kind: 'step'; readonly text: string }
	/** Some of the six, counted on from `from`. */
	| { readonly kind: 'questions'; readonly from: number; readonly questions: readonly string[] };

/** So many questions can be read from the back row at once. */
const AT_ONCE = 3;

/**
 * The slides of an hour: those of its steps. The question stands before the first step that each does alone, the words
 * after it, and the six questions before the last step, which asks again.
 */
export function slidesOf({ steps, words, questions }: PlanData, length: Length): Slide[] {
	const inHour = steps.filter(({ minutes }) => minutes[length] !== undefined);
	const step = ({ slide }: (typeof steps)[number]): Slide[] => (slide ? [{ kind: 'step', text: slide }] : []);
	const alone = Math.max(
		0,
		inHour.findIndex(({ as }) => as === 'alone'),
	);
	const parts = Array.from({ length: Math.ceil(questions.length / AT_ONCE) }, (_, part) => part * AT_ONCE);
	return [
		...inHour.slice(0, alone).flatMap(step),
		{ kind: 'ask', again: false },
		...inHour.slice(alone, alone + 1).flatMap(step),
		{ kind: 'words', ids: words },
		...inHour.slice(alone + 1, -1).flatMap(step),
		...parts.map((at): Slide => ({ kind: 'questions', from: at + 1, questions: questions.slice(at, at + AT_ONCE) })),
		...inHour.slice(1).slice(-1).flatMap(step),
		{ kind: 'ask', again: true },
	];
}
