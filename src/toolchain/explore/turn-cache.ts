/**
 * Turns that ink has run already, found again by what they read. Build side only.
 * A state that agrees with a remembered turn on every cell it read before writing takes the same turn.
 */

import type { Ending } from '../../client/story/types.ts';
import type { Did } from './effects.ts';
import type { Ran } from './machine.ts';
import type { Row } from './state-vector.ts';

/** A turn once run, with its cells and values as numbers. */
export interface Remembered {
	readonly ran: Ran;
	readonly did: Did;
	/** The choice that it takes, and the spot where it ends. */
	readonly branch: number;
	readonly to: number;
	/** The cells it read before it wrote them, in the order of reading. */
	readonly reads: readonly number[];
	/** Cell → value. */
	readonly writes: ReadonlyMap<number, number>;
	/** Cell → by how much its count rose. */
	readonly adds: ReadonlyMap<number, number>;
	/** What it makes of each carry that came in, by number. */
	readonly made: Map<number, Made>;
}

/** A turn as the graph has it, by number, and what carries on from it. */
export interface Made {
	readonly turn: number;
	readonly carry: number;
	readonly place: string;
	readonly ending: Ending | undefined;
}

/** What a choice asks of a state, one cell after the other, down to the turn. */
type Asked = { turn: Remembered } | { asks: number; next: Map<number, Asked> };

export class Memory {
	/** By choice. */
	readonly #asked: (Asked | undefined)[] = [];
	/** Every turn run so far. */
	readonly turns: Remembered[] = [];

	/** The turn that a state takes by this choice, or undefined if none like it was run. */
	recall(branch: number, row: Row): Remembered | undefined {
		let asked = this.#asked[branch];
		while (asked && 'asks' in asked) asked = asked.next.get(row[asked.asks] ?? 0);
		return asked?.turn;
	}

	/** Remembers a turn that has just been run. Turns that agree so far asked the same: what ink reads next follows. */
	keep(row: Row, turn: Remembered): void {
		this.turns.push(turn);
		const asksFrom = (depth: number): Asked => {
			const asks = turn.reads[depth];
			return asks === undefined ? { turn } : { asks, next: new Map([[row[asks] ?? 0, asksFrom(depth + 1)]]) };
		};
		let asked = this.#asked[turn.branch];
		if (!asked) {
			this.#asked[turn.branch] = asksFrom(0);
			return;
		}
		for (let depth = 1; 'asks' in asked; depth++) {
			const value = row[asked.asks] ?? 0;
			const next: Asked | undefined = asked.next.get(value);
			if (!next) {
				asked.next.set(value, asksFrom(depth));
				return;
			}
			asked = next;
		}
	}

	/**
	 * For each spot, the cells that any turn from there on may read before writing: all that its future hangs on.
	 * @param spots the choices of each spot
	 * @param atEnd cells that count as read where nothing follows (what a story leaves to others)
	 */
	liveAt(spots: readonly (readonly number[])[], atEnd: readonly number[]): ReadonlySet<number>[] {
		const live = spots.map((branches) => new Set(branches.length === 0 ? atEnd : []));
		const spotsWith: number[][] = [];
		for (const [spot, branches] of spots.entries()) {
			for (const branch of branches) spotsWith[branch] = [...(spotsWith[branch] ?? []), spot];
		}
		const into: Remembered[][] = spots.map(() => []);
		for (const turn of this.turns) {
			into[turn.to]?.push(turn);
			for (const spot of spotsWith[turn.branch] ?? []) for (const cell of turn.reads) live[spot]?.add(cell);
		}
		// What is live after a turn and not written by it is live before it: backwards, until nothing is added.
		const waiting = new Set([...live.keys()].reverse());
		for (const spot of waiting) {
			waiting.delete(spot);
			for (const { branch, writes } of into[spot] ?? []) {
				const more = [...(live[spot] ?? [])].filter((cell) => !writes.has(cell));
				for (const before of spotsWith[branch] ?? []) {
					const cells = live[before] as Set<number>;
					const { size } = cells;
					for (const cell of more) cells.add(cell);
					if (cells.size > size) waiting.add(before);
				}
			}
		}
		return live;
	}
}
