/**
 * One pass over a story's states, breadth first, the states told apart by the cells that are live. Build side only.
 * explore.ts says why that is sound and how often it is done; ink runs only where `turnOf` finds no turn remembered.
 */

import { type Carry, makeTurn, NOWHERE } from '../../client/story/turn.ts';
import type { Story, Turn } from '../../client/story/types.ts';
import type { Did } from './effects.ts';
import { growthOf, MOST_VALUES, TooManyStates } from './state-explosion.ts';
import { type Stand, Table } from './state-table.ts';
import type { Cells, Row } from './state-vector.ts';
import { Numbers } from './state-vector.ts';
import type { Made, Remembered } from './turn-cache.ts';

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

export class Pass {
	/** Every distinct turn, over all passes. */
	readonly turns: readonly Turn[];
	opening = 0;
	/** Every distinct state of the last pass, breadth first. */
	stands: Stand[] = [];
	/** A state's edges, one a choice, stand side by side from `firsts[state]`. */
	firsts: number[] = [];
	edgeTurn: number[] = [];
	edgeTo: number[] = [];
	edgeDid: Did[] = [];
	readonly #turns = new Numbers<Turn>();
	readonly #carries = new Numbers<Carry>();
	readonly #story: Story;
	readonly #cells: Cells;
	readonly #first: Remembered;
	readonly #turnOf: (from: Stand, choice: number) => Remembered;
	readonly #most: number;
	readonly #progress: (states: number) => void;
	#scratch: Row = new Uint32Array(0);
	#table = new Table([], []);
	/** For each spot, the cells in which states differed that were taken for one. */
	#blurred: Set<number>[] = [];

	constructor(
		story: Story,
		cells: Cells,
		first: Remembered,
		turnOf: (from: Stand, choice: number) => Remembered,
		most: number,
		progress: (states: number) => void,
	) {
		[this.#story, this.#cells, this.#first, this.#turnOf] = [story, cells, first, turnOf];
		[this.#most, this.#progress] = [most, progress];
		this.#carries.of('', () => NOWHERE);
		this.turns = this.#turns.list;
	}

	/** Walks every state anew. */
	over(live: readonly ReadonlySet<number>[]): void {
		[this.stands, this.firsts, this.edgeTurn, this.edgeTo, this.edgeDid] = [[], [], [], [], []];
		this.#table = new Table(live, this.stands);
		this.#blurred = [];
		this.#attempt(-1, undefined, () => {
			const made = this.#make(this.#first, 0);
			this.opening = made.turn;
			this.#settle(this.#first, made, new Uint32Array(0), -1, 0);
		});
		for (let at = 0; at < this.stands.length; at++) {
			const from = this.stands[at] as Stand;
			this.firsts.push(this.edgeTo.length);
			for (const [choice, { pick }] of from.offered.entries()) {
				this.#attempt(at, pick, () => {
					const turn = this.#turnOf(from, choice);
					const made = this.#make(turn, from.carry);
					this.edgeTurn.push(made.turn);
					this.edgeDid.push(turn.did);
					this.edgeTo.push(this.#settle(turn, made, from.row, at, choice));
				});
			}
		}
	}

	/** Would the last pass have been the same if these cells had told states apart? */
	agrees(live: readonly ReadonlySet<number>[]): boolean {
		return this.#blurred.every((cells, spot) => live[spot]?.isDisjointFrom(cells) ?? true);
	}

	/** The picks of the shortest way to a state. */
	wayTo(state: number): string[] {
		const picks: string[] = [];
		for (let stand = this.stands[state]; stand && stand.from >= 0; stand = this.stands[stand.from]) {
			picks.push(this.stands[stand.from]?.offered[stand.by]?.pick ?? '');
		}
		return picks.reverse();
	}

	#attempt(from: number, pick: string | undefined, doing: () => void): void {
		try {
			doing();
		} catch (cause) {
			if (cause instanceof TooManyStates) throw cause;
			const picks = [...this.wayTo(from), ...(pick === undefined ? [] : [pick])];
			throw new BrokenOff(this.#story.id, picks, (cause as Error).message.slice(0, 300));
		}
	}

	/** What a remembered turn makes of what was carried over. */
	#make(turn: Remembered, carry: number): Made {
		const known = turn.made.get(carry);
		if (known) return known;
		const { head, raw } = turn.ran;
		const made = makeTurn(this.#story, this.#carries.list[carry] ?? NOWHERE, head, raw);
		if (!made) throw new Error('the story stops with no choice and no # ending.');
		// After an ending nothing is carried on: there the ending itself tells states apart.
		const key = JSON.stringify(made.ending ?? made.carry);
		const result = {
			turn: this.#turns.of(JSON.stringify(made.turn), () => made.turn),
			carry: this.#carries.of(key, () => made.carry),
			place: made.turn.place,
			ending: made.ending,
		};
		turn.made.set(carry, result);
		return result;
	}

	/** The state that a turn leads to; a new one if there is none like it. */
	#settle({ to: spot, writes, adds, ran }: Remembered, made: Made, before: Row, from: number, by: number): number {
		const row = this.#row(before);
		for (const [cell, value] of writes) row[cell] = value;
		for (const [cell, more] of adds) row[cell] = this.#cells.met((row[cell] ?? 0) + more);
		const { carry, place, ending } = made;
		const seen = this.#table.find({ spot, carry, row });
		if (seen !== undefined) {
			this.#blur(spot, this.stands[seen]?.row ?? row, row);
			return seen;
		}
		const twice = ran.raw.offered.find(({ pick }, index, all) => all.findIndex((other) => other.pick === pick) < index);
		if (twice)
			throw new Error(`the choice at ${twice.pick} is on offer twice at once (a thread?): a pick cannot tell which.`);
		const next = this.stands.length;
		this.stands.push({ spot, carry, row: row.slice(), place, offered: ran.raw.offered, ending, from, by });
		if (next % 5000 === 4999) this.#progress(next + 1);
		if (next >= this.#most || this.#cells.highest > MOST_VALUES) {
			throw new TooManyStates(growthOf(this.#story.id, this.stands, this.#cells));
		}
		return next;
	}

	/** A copy of a row to work on, the same one each time, as long as there are cells. */
	#row(of: Row): Row {
		const { length } = this.#cells.names;
		if (this.#scratch.length < length) this.#scratch = new Uint32Array(length);
		this.#scratch.set(of);
		return this.#scratch.fill(0, of.length);
	}

	/** Notes in which cells two states differ that were taken for one. */
	#blur(spot: number, one: Row, other: Row): void {
		const cells = this.#blurred[spot] ?? new Set();
		this.#blurred[spot] = cells;
		const most = Math.max(one.length, other.length);
		for (let cell = 0; cell < most; cell++) if ((one[cell] ?? 0) !== (other[cell] ?? 0)) cells.add(cell);
	}
}
