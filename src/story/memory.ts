/**
 * Turns that ink has run already, found again by what they read. Build side only.
 * A state that agrees with a remembered turn on every variable it read before writing takes the same turn.
 */
import type { Did } from './did.ts';
import type { Ran } from './engine.ts';
import type { Ending } from './shapes.ts';

/** A state's variables, by number: the number of each one's value. */
export type Row = Uint16Array;

/** A turn once run, with its variables and values as numbers. */
export interface Remembered {
	readonly ran: Ran;
	readonly did: Did;
	/** Where it starts and ends, by number. */
	readonly from: number;
	readonly to: number;
	/** The variables it read before it wrote them, in the order of reading. */
	readonly reads: readonly number[];
	/** Variable → value. */
	readonly writes: ReadonlyMap<number, number>;
	/** What it makes of each carry that came in, by number. */
	readonly made: Map<number, Made>;
}

/** A turn as the graph has it, by number, and what carries on from it. */
export interface Made {
	readonly turn: number;
	readonly carry: number;
	readonly place: string;
	readonly ending: Ending | undefined;
	readonly meters: Meters | undefined;
}

/** The model's meters after a turn, for the proofs: D and U 0–10, P 0–4. Never shown. */
export interface Meters {
	readonly distress: number;
	readonly understood: number;
	readonly pressure: number;
}

/** What a spot's choice asks of a state, one variable after the other, down to the turn. */
type Asked = { turn: Remembered } | { asks: number; next: Map<number, Asked> };

export class Memory {
	readonly #asked = new Map<string, Asked>();
	/** Every turn run so far. */
	readonly turns: Remembered[] = [];

	/** The turn that a state at this spot takes by this choice, or undefined if none like it was run. */
	recall(spot: number, choice: number, row: Row): Remembered | undefined {
		let asked = this.#asked.get(`${spot}/${choice}`);
		while (asked && 'asks' in asked) asked = asked.next.get(row[asked.asks] ?? 0);
		return asked?.turn;
	}

	/** Remembers a turn that has just been run. Turns that agree so far asked the same: what ink reads next follows. */
	keep(choice: number, row: Row, turn: Remembered): void {
		this.turns.push(turn);
		const at = `${turn.from}/${choice}`;
		let leaf: Asked = { turn };
		const branches = (depth: number) => {
			for (const asks of turn.reads.slice(depth).reverse()) leaf = { asks, next: new Map([[row[asks] ?? 0, leaf]]) };
			return leaf;
		};
		let asked = this.#asked.get(at);
		if (!asked) {
			this.#asked.set(at, branches(0));
			return;
		}
		for (let depth = 1; 'asks' in asked; depth++) {
			const value = row[asked.asks] ?? 0;
			const next: Asked | undefined = asked.next.get(value);
			if (!next) {
				asked.next.set(value, branches(depth));
				return;
			}
			asked = next;
		}
	}

	/**
	 * For each spot, the variables that any turn from there on may read before writing: all that its future hangs on.
	 * @param atEnd variables that count as read where nothing follows (what a story leaves to others)
	 */
	liveAt(spots: number, atEnd: readonly number[]): ReadonlySet<number>[] {
		const live = Array.from({ length: spots }, () => new Set<number>());
		const goesOn = new Set(this.turns.map((turn) => turn.from));
		for (let spot = 0; spot < spots; spot++) if (!goesOn.has(spot)) for (const name of atEnd) live[spot]?.add(name);
		for (let changed = true; changed; ) {
			changed = false;
			for (const turn of this.turns) {
				const here = live[turn.from];
				if (!here) continue;
				const before = here.size;
				for (const name of turn.reads) here.add(name);
				for (const name of live[turn.to] ?? []) if (!turn.writes.has(name)) here.add(name);
				if (here.size > before) changed = true;
			}
		}
		return live;
	}
}
