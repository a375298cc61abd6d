/**
 * What a page has asked, gathered while it is written, so that paper can have all that is said to it on a last page and
 * not under each question. Written while building alone; no script loads this.
 */

/** A question, and what is said to each answer. */
export interface AskedQuestion {
	/** The name of its fields: the exercise’s id, or that and a part of it (`check-2`). */
	readonly name: string;
	readonly legend: string;
	readonly answers: readonly { readonly text: string; readonly reply: string; readonly instead?: string | undefined }[];
}

export interface Asked {
	readonly exercises: { readonly id: string; readonly title: string; readonly whole?: string | undefined }[];
	readonly questions: AskedQuestion[];
}

/** A page’s `Astro.locals`. */
interface Locals {
	asked?: Asked;
}

const askedOn = (locals: Locals): Asked => (locals.asked ??= { exercises: [], questions: [] });

/** Says that an exercise stands on the page. `whole` is said when all of its parts are answered. */
export const addExercise = (locals: Locals, exercise: Asked['exercises'][number]): void =>
	void askedOn(locals).exercises.push(exercise);

/** Says that a question stands on the page. */
export const addQuestion = (locals: Locals, question: AskedQuestion): void =>
	void askedOn(locals).questions.push(question);

/** The questions of each exercise that asks any, in the order of the page. */
export function answersOn({ asked = { exercises: [], questions: [] } }: Locals) {
	return asked.exercises
		.map((exercise) => {
			const part = `${exercise.id}-`;
			const isOf = (name: string) => name.startsWith(part) && !name.slice(part.length).includes('-');
			const questions = asked.questions.filter(({ name }) => name === exercise.id || isOf(name));
			return { ...exercise, questions };
		})
		.filter(({ questions }) => questions.length > 0);
}
