/**
 * Finds a state among those met: a hash table over what tells states apart. Build side only.
 * It holds numbers alone (a text a state would be dearer than all the rest of a walk); rows are not copied.
 */
import type { Choice, Ending } from '../../client/story/types.ts';
import { type Asked, leastLike } from './asked.ts';
import type { StateVector } from './state-vector.ts';

/** What a state is found by: its location, what is carried, and the cells of its vector that are live at that location. */
export interface StateKey {
	readonly location: number;
	readonly carry: number;
	readonly vector: StateVector;
}

/** A state while it is being walked: its location in ink, and everything it holds. */
export interface Visited extends StateKey {
	readonly place: string;
	readonly offered: readonly Choice[];
	readonly ending: Ending | undefined;
	/** The state from which it was first met, and the choice taken there: the shortest way back. −1 for the start. */
	readonly from: number;
	readonly by: number;
}

/** The knot of a `knot.stitch`. */
export const knotOf = (place: string): string => place.split('.')[0] ?? '';

export class StateTable {
	readonly #live: readonly Uint32Array[];
	readonly #states: readonly StateKey[];
	readonly #asked: (cell: number) => Asked;
	/** State + 1, or 0 where there is none; its length is a power of two. */
	#slots = new Int32Array(1 << 10);

	/**
	 * @param live for each location, the cells that tell its states apart
	 * @param asked what the story asks of a cell: values that are equal to it tell no two states apart
	 * @param states the list that states are added to, by whoever owns it
	 */
	constructor(live: readonly ReadonlySet<number>[], asked: (cell: number) => Asked, states: readonly StateKey[]) {
		this.#asked = asked;
		this.#live = live.map((cells) => Uint32Array.from(cells));
		this.#states = states;
	}

	/**
	 * The number of a state with this key. If there is none, this reserves the key for the state that is added to the list
	 * next: the caller adds it before it asks again.
	 */
	findOrReserve(like: StateKey): number | undefined {
		if (this.#states.length * 2 > this.#slots.length) this.#grow();
		const slot = this.#slotOf(like);
		const found = this.#slots[slot] ?? 0;
		if (found > 0) return found - 1;
		this.#slots[slot] = this.#states.length + 1;
		return undefined;
	}

	/** Where a state like this one stands, or the empty slot where it would. */
	#slotOf(like: StateKey): number {
		const mask = this.#slots.length - 1;
		let hash = Math.imul(like.location, 0x9e3779b1) ^ Math.imul(like.carry, 0x85ebca6b);
		for (const cell of this.#live[like.location] ?? [])
			hash = Math.imul(hash ^ leastLike(this.#asked(cell), like.vector[cell] ?? 0), 0x01000193) ^ (hash >>> 15);
		for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
			const state = this.#states[(this.#slots[slot] ?? 0) - 1];
			if (!state || this.#sameKey(state, like)) return slot;
		}
	}

	#sameKey(one: StateKey, other: StateKey): boolean {
		if (one.location !== other.location || one.carry !== other.carry) return false;
		const live = this.#live[one.location];
		return !live || live.every((cell) => this.#same(cell, one.vector[cell] ?? 0, other.vector[cell] ?? 0));
	}

	#same(cell: number, one: number, other: number): boolean {
		if (one === other) return true;
		const asked = this.#asked(cell);
		return leastLike(asked, one) === leastLike(asked, other);
	}

	#grow(): void {
		this.#slots = new Int32Array(this.#slots.length * 4);
		for (const [index, state] of this.#states.entries()) this.#slots[this.#slotOf(state)] = index + 1;
	}
}
