/**
 * Turns that ink has run already, found again by what they read. Build side only.
 * A turn is the same for every state that agrees on the cells which it read before it wrote them.
 */

import type { Ending } from '../../client/story/types.ts';
import type { Effect } from './effects.ts';
import type { StateVector } from './state-vector.ts';
import type { TurnRun } from './turn-run.ts';

/** A turn once run, with its cells and values as numbers. */
export interface CachedTurn {
	readonly ran: TurnRun;
	readonly effect: Effect;
	/** The choice that it takes, and the location where it ends. */
	readonly branch: number;
	readonly to: number;
	/** The cells it read before it wrote them, in the order of reading. */
	readonly reads: readonly number[];
	/** Cell → value. */
	readonly writes: ReadonlyMap<number, number>;
	/** Cell → by how much its count rose. */
	readonly adds: ReadonlyMap<number, number>;
	/** What it makes of each carry that came in, by number. */
	readonly outcomes: Map<number, Outcome>;
	/** No turn yet: it read this cell, and what another story left there has to be told first (left.ts). */
	readonly asks?: number;
}

/** A turn as the graph has it, by number, and what carries on from it. */
export interface Outcome {
	readonly turn: number;
	readonly carry: number;
	readonly place: string;
	readonly ending: Ending | undefined;
}

/** What a choice asks of a state, one cell after the other, down to the turn. */
type Question = { turn: CachedTurn } | { asks: number; next: Map<number, Question> };

export class TurnCache {
	/** By choice. */
	readonly #questions: (Question | undefined)[] = [];
	/** Every turn run so far. */
	readonly turns: CachedTurn[] = [];

	/** The turn that a state takes by this choice, or undefined if none like it was run. */
	find(branch: number, vector: StateVector): CachedTurn | undefined {
		let question = this.#questions[branch];
		while (question && 'asks' in question) question = question.next.get(vector[question.asks] ?? 0);
		return question?.turn;
	}

	/** Remembers a turn that has just been run. Turns that agree so far asked the same: what ink reads next follows. */
	add(vector: StateVector, turn: CachedTurn): void {
		if (turn.asks === undefined) this.turns.push(turn);
		const asksFrom = (depth: number): Question => {
			const asks = turn.reads[depth];
			return asks === undefined ? { turn } : { asks, next: new Map([[vector[asks] ?? 0, asksFrom(depth + 1)]]) };
		};
		let question = this.#questions[turn.branch];
		if (!question) {
			this.#questions[turn.branch] = asksFrom(0);
			return;
		}
		for (let depth = 1; 'asks' in question; depth++) {
			const value = vector[question.asks] ?? 0;
			const next: Question | undefined = question.next.get(value);
			if (!next) {
				question.next.set(value, asksFrom(depth));
				return;
			}
			question = next;
		}
	}

	/**
	 * The live cells of each location: those that some way on from there reads before it writes them. A fixpoint:
	 * `live(location) = ⋃ over turns from it: reads ∪ (live(turn.to) ∖ writes)`.
	 * @param locations the choices of each location
	 * @param atEnd cells that count as read where nothing follows (what a story leaves to others)
	 */
	liveCells(locations: readonly (readonly number[])[], atEnd: readonly number[]): ReadonlySet<number>[] {
		const live = locations.map((branches) => new Set(branches.length === 0 ? atEnd : []));
		const locationsWith: number[][] = [];
		for (const [location, branches] of locations.entries()) {
			for (const branch of branches) locationsWith[branch] = [...(locationsWith[branch] ?? []), location];
		}
		const into: CachedTurn[][] = locations.map(() => []);
		for (const turn of this.turns) {
			into[turn.to]?.push(turn);
			for (const location of locationsWith[turn.branch] ?? []) for (const cell of turn.reads) live[location]?.add(cell);
		}
		// What is live after a turn and not written by it is live before it: backwards, until nothing is added.
		const waiting = new Set([...live.keys()].reverse());
		for (const location of waiting) {
			waiting.delete(location);
			for (const { branch, writes } of into[location] ?? []) {
				const more = [...(live[location] ?? [])].filter((cell) => !writes.has(cell));
				for (const before of locationsWith[branch] ?? []) {
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
