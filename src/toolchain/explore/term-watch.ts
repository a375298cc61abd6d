/**
 * Follows numbers through a turn: which value on ink's hands is which term, and what ink asks of it: whether it is true,
 * or what it is. Build side only. What is not known here counts as asking what it is.
 *
 * Where two states give the same answers, ink takes the same steps, and what it leaves are the same terms (traces.ts).
 */
import { decides, type InkContent, type InkValue, isNumber, keeps } from './inkjs-internals.ts';
import type { CellValue } from './state-vector.ts';
import { calculates, type Term, type Terms, type Worth } from './terms.ts';

/** Something that a turn asks of the state it began in. */
export interface Question {
	readonly of: Term;
	/** Only whether it is true. */
	readonly truth: boolean;
}

export type Answer = string | number | boolean | undefined;

/** A question, and what it came to. */
export type Asking = readonly [Question, Answer];

export class TermWatch {
	/** What the turn asked so far, each question once. */
	askings: Asking[] = [];
	readonly #terms: Terms;
	readonly #textOf: (value: InkValue) => string;
	/** Is this value made of a count? What is asked of that, count-watch.ts finds out by the other number. */
	readonly #ofCount: (value: unknown) => boolean;
	#termOf = new Map<unknown, Term>();
	#asked = new Set<string>();
	/** What the next value is that ink puts on its stack in this step. */
	#coming: { readonly by: InkContent; readonly taken: readonly unknown[] } | undefined;

	constructor(terms: Terms, textOf: (value: InkValue) => string, ofCount: (value: unknown) => boolean) {
		[this.#terms, this.#textOf, this.#ofCount] = [terms, textOf, ofCount];
	}

	/** A turn begins. */
	begin(): void {
		this.askings = [];
		this.#termOf = new Map();
		this.#asked = new Set();
		this.#coming = undefined;
	}

	/** ink takes a step. */
	step(): void {
		this.#coming = undefined;
	}

	/** ink has come upon what a cell holds. */
	read(cell: string, value: InkValue): void {
		if (this.#termOf.has(value)) return;
		const term = this.#terms.ofCell(cell, value);
		if (isNumber(value)) this.#termOf.set(value, term);
		else this.#ask({ of: term, truth: false }, value);
	}

	/** ink has looked up a count, which was so much when the turn began. */
	counted(cell: string, count: CellValue | undefined): void {
		this.#ask({ of: this.#terms.ofCell(cell, count), truth: false }, count);
	}

	/** Is there a number to follow? */
	get follows(): boolean {
		return this.#termOf.size > 0;
	}

	/** ink has taken values off its stack, for this part of the story. */
	took(taken: readonly unknown[], by: InkContent | null): void {
		if (!taken.some((value) => this.#termOf.has(value))) return;
		if (by?.numberOfParameters !== undefined) {
			if (!taken.some(this.#ofCount) && calculates(by, taken, this.#termOf.has(taken[1]))) this.#coming = { by, taken };
			else for (const value of taken) this.shown(value);
		} else if (by && decides(by)) {
			for (const value of taken) this.#askTruth(value);
		} else if (!by || !keeps(by)) {
			for (const value of taken) this.shown(value);
		}
	}

	/** ink has put a value on its stack. */
	put(value: unknown): void {
		if (!this.#coming) return;
		const { by, taken } = this.#coming;
		this.#coming = undefined;
		const takes = (taken as readonly InkValue[]).map((part) => this.#termOf.get(part) ?? part);
		if (isNumber(value)) this.#termOf.set(value, this.#terms.ofCall(by, takes, value.valueType));
		else for (const part of taken) this.shown(part);
	}

	/** A value is looked at by someone else. */
	shown(value: unknown): void {
		const term = this.#termOf.get(value);
		if (term) this.#ask({ of: term, truth: false }, value as InkValue);
	}

	/** The term that a value is; undefined for what is the same in every state that answers as this one. */
	termOf(value: unknown): Term | undefined {
		return this.#termOf.get(value);
	}

	/** What a question comes to in a state. */
	answerIn(worth: Worth, { of, truth }: Question): Answer {
		return this.#answer(worth.of(of), truth);
	}

	#askTruth(value: unknown): void {
		const term = this.#termOf.get(value);
		if (term) this.#ask({ of: term, truth: true }, value as InkValue);
	}

	#ask(question: Question, value: CellValue | undefined): void {
		const key = `${question.of.id} ${question.truth}`;
		if (this.#asked.has(key)) return;
		this.#asked.add(key);
		this.askings.push([question, this.#answer(value, question.truth)]);
	}

	#answer(value: CellValue | undefined, truth: boolean): Answer {
		if (typeof value !== 'object') return value;
		return truth ? Number(value.value) !== 0 : this.#textOf(value);
	}
}
