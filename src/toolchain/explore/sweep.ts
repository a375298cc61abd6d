/**
 * One breadth-first search over a story's states, told apart by their live cells. Build side only. explore.ts says why
 * that is sound and how often it is done. ink runs only where `turnOf` finds no turn in the cache.
 */

import { type Carry, makeTurn, NOWHERE } from '../../client/story/turn.ts';
import type { Story, Turn } from '../../client/story/types.ts';
import { type Asked, Conflicts, EVERYTHING } from './asked.ts';
import type { Effect } from './effects.ts';
import { picksBack } from './graph.ts';
import { Interner } from './interner.ts';
import { type Flags, Forks, TakenTooEarly } from './left.ts';
import { describeExplosion, MOST_VALUES, TooManyStates } from './state-explosion.ts';
import { StateTable, type Visited } from './state-table.ts';
import type { CellIndex, StateVector } from './state-vector.ts';
import type { CachedTurn, Outcome } from './turn-cache.ts';

/** Said when a walk meets a turn after which nothing comes: no choice, no ending. `picks` is a way there. */
export class BrokenOff extends Error {
	readonly picks: readonly string[];
	/** What went wrong there. */
	readonly said: string;

	constructor(story: string, picks: readonly string[], said: string) {
		super(`${story}: after ${picks.length > 0 ? picks.join(' ') : 'its start'} ${said}`);
		this.picks = picks;
		this.said = said;
	}
}

/** A turn by which a choice leads on. `vector`: the state, with what other stories left told as far as the turn reads it. */
export interface Way {
	readonly turn: CachedTurn;
	readonly vector: StateVector;
	/** What was told here, if anything was, and by what names. */
	readonly given?: Flags;
	readonly names: readonly string[];
}

export class Sweep {
	/** Every distinct turn, over all sweeps. */
	readonly turns: readonly Turn[];
	opening = 0;
	/** Every distinct state of the last sweep, breadth first. */
	visited: Visited[] = [];
	/** A state's edges stand side by side from `firsts[state]`: one a choice; more where a go_on reads what was left. */
	firsts: number[] = [];
	edgePick: string[] = [];
	edgeGiven: (Flags | undefined)[] = [];
	/** Where roads part by what other stories left. */
	forks = new Forks();
	edgeTurn: number[] = [];
	edgeTo: number[] = [];
	edgeEffect: Effect[] = [];
	readonly #turns = new Interner<Turn>();
	readonly #carries = new Interner<Carry>();
	readonly #story: Story;
	readonly #cells: CellIndex;
	readonly #first: CachedTurn;
	readonly #waysFrom: (from: Visited, choice: number) => readonly Way[];
	readonly #most: number;
	readonly #progress: (states: number) => void;
	readonly #pastBreaks: boolean;
	#scratch: StateVector = new Uint32Array(0);
	#table = new StateTable([], () => EVERYTHING, []);
	#conflicts = new Conflicts();

	constructor(
		story: Story,
		cells: CellIndex,
		first: CachedTurn,
		waysFrom: (from: Visited, choice: number) => readonly Way[],
		most: number,
		progress: (states: number) => void,
		pastBreaks: boolean,
	) {
		[this.#story, this.#cells, this.#first, this.#waysFrom] = [story, cells, first, waysFrom];
		[this.#most, this.#progress, this.#pastBreaks] = [most, progress, pastBreaks];
		this.#carries.numberOf('', () => NOWHERE);
		this.turns = this.#turns.list;
	}

	/**
	 * Walks every state anew.
	 * @param live for each location, the cells that tell states apart
	 * @param asked what is asked of each cell
	 */
	run(live: readonly ReadonlySet<number>[], asked: (cell: number) => Asked): void {
		[this.visited, this.firsts, this.edgeTurn, this.edgeTo, this.edgeEffect] = [[], [], [], [], []];
		[this.edgePick, this.edgeGiven, this.forks] = [[], [], new Forks()];
		this.#table = new StateTable(live, asked, this.visited);
		this.#conflicts = new Conflicts();
		this.#attempt(-1, undefined, () => {
			const outcome = this.#outcomeOf(this.#first, 0);
			this.opening = outcome.turn;
			this.#arrive(this.#first, outcome, new Uint32Array(0), -1, 0);
		});
		for (let at = 0; at < this.visited.length; at++) {
			const from = this.visited[at] as Visited;
			this.firsts.push(this.edgeTo.length);
			for (const [choice, { pick }] of from.offered.entries()) {
				this.#attempt(at, pick, () => {
					for (const way of this.#waysFrom(from, choice)) this.#follow(way, from, at, choice, pick);
				});
			}
		}
	}

	/** Goes one way on. Of ways that are one to a reader, by the same turn to the same state, the first is the edge. */
	#follow({ turn, vector, given, names }: Way, from: Visited, at: number, choice: number, pick: string): void {
		const [flag] = Object.keys(given ?? {});
		if (flag !== undefined && !from.offered[choice]?.goOn) throw new TakenTooEarly(flag, [...this.wayTo(at), pick]);
		const outcome = this.#outcomeOf(turn, from.carry);
		const to = this.#arrive(turn, outcome, vector, at, choice);
		if (given) {
			this.forks.note(at, names, outcome.turn, to);
			for (let edge = this.firsts[at] ?? 0; edge < this.edgeTo.length; edge++) {
				const same = this.edgeTurn[edge] === outcome.turn && this.edgeTo[edge] === to;
				if (same && JSON.stringify(this.edgeEffect[edge]) === JSON.stringify(turn.effect)) return;
			}
		}
		this.edgePick.push(pick);
		this.edgeGiven.push(given);
		this.edgeTurn.push(outcome.turn);
		this.edgeEffect.push(turn.effect);
		this.edgeTo.push(to);
	}

	/** Would the last sweep have been the same if these cells had told states apart? It would if no conflict is live. */
	isStable(live: readonly ReadonlySet<number>[], asked: (cell: number) => Asked): boolean {
		return !this.#conflicts.any(live, asked);
	}

	/** The picks of the shortest way to a state. */
	wayTo(state: number): string[] {
		return picksBack(state, (at) => {
			const { from, by } = this.visited[at] ?? { from: -1, by: 0 };
			return from < 0 ? undefined : { from, pick: this.visited[from]?.offered[by]?.pick ?? '' };
		});
	}

	#attempt(from: number, pick: string | undefined, doing: () => void): void {
		try {
			doing();
		} catch (cause) {
			if (cause instanceof TooManyStates || cause instanceof TakenTooEarly) throw cause;
			const picks = [...this.wayTo(from), ...(pick === undefined ? [] : [pick])];
			throw new BrokenOff(this.#story.id, picks, (cause as Error).message.slice(0, 300));
		}
	}

	/** What a cached turn makes of what was carried over. */
	#outcomeOf(turn: CachedTurn, carry: number): Outcome {
		const known = turn.outcomes.get(carry);
		if (known) return known;
		const { head, raw, broken } = turn.ran;
		if (broken && !this.#pastBreaks) throw new Error(broken.said);
		const outcome = makeTurn(this.#story, this.#carries.list[carry] ?? NOWHERE, head, raw);
		if (!outcome) throw new Error('the story stops with no choice and no # ending.');
		// After an ending nothing is carried on: there the ending itself tells states apart.
		const key = JSON.stringify(outcome.ending ?? outcome.carry);
		const result = {
			turn: this.#turns.numberOf(JSON.stringify(outcome.turn), () => outcome.turn),
			carry: this.#carries.numberOf(key, () => outcome.carry),
			place: outcome.turn.place,
			ending: outcome.ending,
		};
		turn.outcomes.set(carry, result);
		return result;
	}

	/** The state that a turn leads to; a new one if there is none like it. */
	#arrive(
		{ to: location, writes, adds, ran }: CachedTurn,
		outcome: Outcome,
		before: StateVector,
		from: number,
		by: number,
	): number {
		const vector = this.#vector(before);
		for (const [cell, value] of writes) vector[cell] = value;
		for (const [cell, more] of adds) vector[cell] = this.#cells.noteHighest((vector[cell] ?? 0) + more);
		const { carry, place, ending } = outcome;
		const seen = this.#table.findOrReserve({ location, carry, vector });
		if (seen !== undefined) {
			this.#conflicts.note(location, this.visited[seen]?.vector ?? vector, vector);
			return seen;
		}
		const twice = ran.raw.offered.find(({ pick }, index, all) => all.findIndex((other) => other.pick === pick) < index);
		if (twice)
			throw new Error(`the choice at ${twice.pick} is on offer twice at once (a thread?): a pick cannot tell which.`);
		const next = this.visited.length;
		this.visited.push({ location, carry, vector: vector.slice(), place, offered: ran.raw.offered, ending, from, by });
		if (next % 5000 === 4999) this.#progress(next + 1);
		if (next >= this.#most || this.#cells.highest > MOST_VALUES) {
			throw new TooManyStates(describeExplosion(this.#story.id, this.visited, this.#cells));
		}
		return next;
	}

	/** A copy of a vector to work on, the same one each time, as long as there are cells. */
	#vector(of: StateVector): StateVector {
		const { length } = this.#cells.names;
		if (this.#scratch.length < length) this.#scratch = new Uint32Array(length);
		this.#scratch.set(of);
		return this.#scratch.fill(0, of.length);
	}
}
