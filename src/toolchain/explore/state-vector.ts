/**
 * A story's cells by number, and what they hold as vectors of numbers. Build side only.
 * A cell is a variable (`key`), a temporary variable (`temp 0 mood`) or a count of visits (`visits hub`). A vector holds
 * a count as it is, and of a value its number among those that its cell has had.
 */

import type { InkValue } from './inkjs-internals.ts';
import { Interner } from './interner.ts';

/** What a cell holds: a variable's value, or a count. */
export type CellValue = InkValue | number;

/** What every cell holds, by number: a count as it is, a value by its number. A cell past its end holds 0. */
export type StateVector = Uint32Array;

export class CellIndex {
	/** The highest number of any cell: how many values it has, or how high it counts. */
	highest = 0;
	readonly #names = new Interner<string>();
	/** For each cell that holds a value: number 0 is none yet. */
	readonly #values: (Interner<InkValue | undefined> | undefined)[] = [];

	/** The cells' names, each at its number. */
	get names(): readonly string[] {
		return this.#names.list;
	}

	/** A cell's number; a new one for a name not met before. */
	cellOf(name: string): number {
		return this.#names.numberOf(name, () => name);
	}

	/** The number of a value in this cell; values with the same text are one. */
	numberOfValue(cell: number, value: InkValue, text: string): number {
		let values = this.#values[cell];
		if (!values) {
			values = new Interner();
			values.numberOf('', () => undefined);
			this.#values[cell] = values;
		}
		return this.noteHighest(values.numberOf(text, () => value));
	}

	/** Notes a number that some cell holds, and gives it back. */
	noteHighest(number: number): number {
		if (number > this.highest) this.highest = number;
		return number;
	}

	/** What a cell holds in a vector; undefined where it holds nothing, or is not known by this name. */
	valueIn(vector: StateVector, name: string): CellValue | undefined {
		const cell = this.#names.known(name);
		if (cell === undefined) return undefined;
		const number = vector[cell] ?? 0;
		const values = this.#values[cell];
		return values ? values.list[number] : number;
	}

	/** Everything a vector holds; counts of nothing are left out. */
	valuesIn(vector: StateVector): Map<string, CellValue> {
		const held = new Map<string, CellValue>();
		for (const name of this.names) {
			const value = this.valueIn(vector, name);
			if (value) held.set(name, value);
		}
		return held;
	}
}
