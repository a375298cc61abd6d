/**
 * A story's cells by number, and what they hold as rows of numbers. Build side only.
 * What a cell is, engine.ts says; here it has a name, and a count or the number of its value.
 */

import type { InkValue } from './inkjs-internals.ts';

/** What a cell holds: a variable's value, or a count. */
export type Held = InkValue | number;

/** What every cell holds, by number: a count as it is, a value by its number. A cell past its end holds 0. */
export type Row = Uint32Array;

/** Gives each distinct thing a number, in the order of meeting. */
export class Numbers<T> {
	readonly list: T[] = [];
	readonly #known = new Map<string, number>();

	of(key: string, thing: () => T): number {
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		this.#known.set(key, this.list.length);
		return this.list.push(thing()) - 1;
	}
}

export class Cells {
	readonly names: string[] = [];
	/** The highest number of any cell: how many values it has, or how high it counts. */
	highest = 0;
	readonly #numberOf = new Map<string, number>();
	/** For each cell that holds a value: number 0 is none yet. */
	readonly #values: (Numbers<InkValue | undefined> | undefined)[] = [];

	/** A cell's number; a new one for a name not met before. */
	of(name: string): number {
		const known = this.#numberOf.get(name);
		if (known !== undefined) return known;
		this.#numberOf.set(name, this.names.length);
		return this.names.push(name) - 1;
	}

	/** The number of a value in this cell; values with the same text are one. */
	valueOf(cell: number, value: InkValue, text: string): number {
		let values = this.#values[cell];
		if (!values) {
			values = new Numbers();
			values.of('', () => undefined);
			this.#values[cell] = values;
		}
		return this.met(values.of(text, () => value));
	}

	/** Notes a number that some cell holds, and gives it back. */
	met(number: number): number {
		if (number > this.highest) this.highest = number;
		return number;
	}

	/** What a cell holds in a row; undefined where it holds nothing, or is not known by this name. */
	held(row: Row, name: string): Held | undefined {
		const cell = this.#numberOf.get(name);
		if (cell === undefined) return undefined;
		const number = row[cell] ?? 0;
		const values = this.#values[cell];
		return values ? values.list[number] : number;
	}

	/** Everything a row holds; counts of nothing are left out. */
	all(row: Row): Map<string, Held> {
		const held = new Map<string, Held>();
		for (const name of this.names) {
			const value = this.held(row, name);
			if (value) held.set(name, value);
		}
		return held;
	}
}
