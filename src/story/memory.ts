/**
 * Turns that ink has run already, found again by what they read. Build side only.
 * A state that agrees with a remembered turn on every cell it read before writing takes the same turn.
 */
import type { Row } from './cells.ts';
import type { Did } from './did.ts';
import type { Ran } from './engine.ts';
import type { Ending } from './shapes.ts';

/** A turn once run, with its cells and values as numbers. */
export interface Remembered {
	readonly ran: Ran;
	readonly did: Did;
	/** The spots where it starts and ends. */
	readonly from: number;
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

/** The model's meters in a state, for the proofs: D and U 0–10, P 0–4. Never shown. */
export interface Meters {
	readonly distress: number;
	readonly understood: number;
	readonly pressure: number;
}

/** What a spot's choice asks of a state, one cell after the other, down to the turn. */
type Asked = { turn: Remembered } | { asks: number; next: Map<number, Asked> };

export class Memory {
	/** By spot, then by choice. */
	readonly #asked: (Asked | undefined)[][] = [];
	/** Every turn run so far. */
	readonly turns: Remembered[] = [];

	/** The turn that a state at this spot takes by this choice, or undefined if none like it was run. */
	recall(spot: number, choice: number, row: Row): Remembered | undefined {
		let asked = this.#asked[spot]?.[choice];
		while (asked && 'asks' in asked) asked = asked.next.get(row[asked.asks] ?? 0);
		return asked?.turn;
	}

	/** Remembers a turn that has just been run. Turns that agree so far asked the same: what ink reads next follows. */
	keep(choice: number, row: Row, turn: Remembered): void {
		this.turns.push(turn);
		const branch = (depth: number): Asked => {
			const asks = turn.reads[depth];
			return asks === undefined ? { turn } : { asks, next: new Map([[row[asks] ?? 0, branch(depth + 1)]]) };
		};
		const choices = this.#asked[turn.from] ?? [];
		this.#asked[turn.from] = choices;
		let asked = choices[choice];
		if (!asked) {
			choices[choice] = branch(0);
			return;
		}
		for (let depth = 1; 'asks' in asked; depth++) {
			const value = row[asked.asks] ?? 0;
			const next: Asked | undefined = asked.next.get(value);
			if (!next) {
				asked.next.set(value, branch(depth));
				return;
			}
			asked = next;
		}
	}

	/**
	 * For each spot, the cells that any turn from there on may read before writing: all that its future hangs on.
	 * @param atEnd cells that count as read where nothing follows (what a story leaves to others)
	 */
	liveAt(spots: number, atEnd: readonly number[]): ReadonlySet<number>[] {
		const live = Array.from({ length: spots }, () => new Set<number>());
		const into = Array.from({ length: spots }, () => [] as Remembered[]);
		const ends = new Set(live.keys());
		for (const turn of this.turns) {
			into[turn.to]?.push(turn);
			ends.delete(turn.from);
			for (const cell of turn.reads) live[turn.from]?.add(cell);
		}
		for (const spot of ends) for (const cell of atEnd) live[spot]?.add(cell);
		// What is live after a turn and not written by it is live before it: backwards, until nothing is added.
		const waiting = new Set([...live.keys()].reverse());
		for (const spot of waiting) {
			waiting.delete(spot);
			for (const { from, writes } of into[spot] ?? []) {
				const before = live[from] as Set<number>;
				const { size } = before;
				for (const cell of live[spot] ?? []) if (!writes.has(cell)) before.add(cell);
				if (before.size > size) waiting.add(from);
			}
		}
		return live;
	}
}
