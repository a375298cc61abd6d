/**
 * Numbers as terms: what a turn makes of the numbers that its cells held when it began, `MIN(10, distress + 2)`. Build
 * side only. A term is worth something for any state. It calculates by ink's own functions; what ink does with terms is
 * term-watch.ts's.
 */
import { type InkContent, type InkValue, isNumber } from './inkjs-internals.ts';
import { Interner } from './interner.ts';
import type { CellValue } from './state-vector.ts';

/** What a cell held, or a calculation with it. Equal ones are one object. */
export interface Term {
	readonly id: number;
	/** The cell; '' for a calculation. */
	readonly cell: string;
	/** ink's function, and what it takes. */
	readonly by?: InkContent;
	readonly takes: readonly (Term | InkValue)[];
	/** ink's type of the value. Of a term of another type nothing is known here: ink calculates by types. */
	readonly type: number | undefined;
}

/** Functions that give a number for any numbers, of a type that hangs on the types they take. */
const TOTAL: ReadonlySet<string> = new Set(
	'+ - * _ == != < > <= >= ! && || MIN MAX FLOOR CEILING INT FLOAT'.split(' '),
);
/** The same, if they divide by something. */
const DIVIDES: ReadonlySet<string> = new Set(['/', '%']);

/** Can a term stand for what this function makes of these? Where `divisor` is a term, it may be nothing. */
export function calculates(by: InkContent, taken: readonly unknown[], divisor: boolean): boolean {
	if (!taken.every(isNumber)) return false;
	const name = by.name ?? '';
	return TOTAL.has(name) || (DIVIDES.has(name) && !divisor && Number((taken[1] as InkValue).value) !== 0);
}

const isTerm = (part: Term | InkValue): part is Term => 'takes' in part;

/** Every term of one story. */
export class Terms {
	readonly #all = new Interner<Term>();

	/** What a cell held when the turn began; `value` is what it holds now. */
	ofCell(cell: string, value: CellValue | undefined): Term {
		const type = isNumber(value) ? value.valueType : undefined;
		return this.#term(`${cell}:${type}`, { cell, takes: [], type });
	}

	/** What ink's function makes of numbers, a value of this type. */
	ofCall(by: InkContent, takes: readonly (Term | InkValue)[], type: number): Term {
		const parts = takes.map((part) => (isTerm(part) ? part.id : `${part.valueType}:${part.value}`));
		return this.#term(`${by.name}(${parts.join()}):${type}`, { cell: '', by, takes, type });
	}

	#term(key: string, term: Omit<Term, 'id'>): Term {
		const id = this.#all.list.length;
		return this.#all.list[this.#all.numberOf(key, () => ({ id, ...term }))] as Term;
	}
}

/** Thrown where a term is of another type in this state. */
export const OTHER_TYPE = new Error('a term is of another type here.');

/** What terms are worth in one state. */
export class Worth {
	readonly #held: ReadonlyMap<string, CellValue>;
	readonly #known = new Map<Term, CellValue | undefined>();

	constructor(held: ReadonlyMap<string, CellValue>) {
		this.#held = held;
	}

	/**
	 * A count, a value, or undefined where a cell holds nothing.
	 * @throws OTHER_TYPE
	 */
	of(term: Term): CellValue | undefined {
		if (this.#known.has(term)) return this.#known.get(term);
		const value = term.by
			? (term.by.Call?.(term.takes.map((part) => (isTerm(part) ? this.value(part) : part))) ?? undefined)
			: this.#held.get(term.cell);
		if ((isNumber(value) ? value.valueType : undefined) !== term.type) throw OTHER_TYPE;
		this.#known.set(term, value);
		return value;
	}

	/** The same, of a term that is a number. */
	value(term: Term): InkValue {
		return this.of(term) as InkValue;
	}
}
