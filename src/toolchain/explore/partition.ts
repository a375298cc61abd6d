/**
 * Partition refinement: what may be told apart comes apart, and nothing else. Pure; it knows nothing of stories.
 * Valmari's form of Hopcroft's algorithm (Information Processing Letters 112, 2012): of each group that comes apart only
 * the smaller part is looked at again, so the work grows as edges × log(states), and takes a few numbers for each.
 */

import { textNumbers } from './interner.ts';

/** A state of a machine: where each choice leads. */
interface MachineState {
	readonly edges: readonly { readonly pick: string; readonly to: number }[];
}

/** Things in sets that only ever come apart. `mark` some, then `apart` makes sets of their own of them, or of the rest. */
class Partition {
	count = 0;
	readonly setOf: Int32Array;
	/** The things, those of one set side by side: set `s` stands from `first[s]` up to `past[s]`. */
	readonly things: Int32Array;
	readonly first: Int32Array;
	readonly past: Int32Array;
	readonly #at: Int32Array;
	readonly #marked: Int32Array;
	readonly #touched: number[] = [];

	/** @param kinds for each thing a number: those with the same begin in one set. From 0 up, none left out. */
	constructor(kinds: Int32Array) {
		const size = kinds.length;
		this.setOf = kinds.slice();
		for (const kind of kinds) this.count = Math.max(this.count, kind + 1);
		[this.first, this.past, this.#marked] = [
			new Int32Array(size + 1),
			new Int32Array(size + 1),
			new Int32Array(size + 1),
		];
		[this.things, this.#at] = [new Int32Array(size), new Int32Array(size)];
		for (const kind of kinds) this.past[kind] = (this.past[kind] ?? 0) + 1;
		for (let set = 0, sum = 0; set < this.count; set++) {
			this.first[set] = sum;
			sum += this.past[set] ?? 0;
			this.past[set] = this.first[set] ?? 0;
		}
		for (let thing = 0; thing < size; thing++) {
			const set = kinds[thing] ?? 0;
			const at = this.past[set] ?? 0;
			this.past[set] = at + 1;
			this.#put(thing, at);
		}
	}

	#put(thing: number, at: number): void {
		this.things[at] = thing;
		this.#at[thing] = at;
	}

	/** Marks a thing that is not marked. */
	mark(thing: number): void {
		const set = this.setOf[thing] ?? 0;
		const marked = this.#marked[set] ?? 0;
		const to = (this.first[set] ?? 0) + marked;
		this.#put(this.things[to] ?? 0, this.#at[thing] ?? 0);
		this.#put(thing, to);
		this.#marked[set] = marked + 1;
		if (marked === 0) this.#touched.push(set);
	}

	/** Takes the marked apart from the rest of their set; the smaller part gets a new number. No marks are left. */
	apart(): void {
		for (let set = this.#touched.pop(); set !== undefined; set = this.#touched.pop()) {
			const [first, past] = [this.first[set] ?? 0, this.past[set] ?? 0];
			const middle = first + (this.#marked[set] ?? 0);
			this.#marked[set] = 0;
			if (middle === past) continue;
			const fresh = this.count++;
			if (middle - first <= past - middle) {
				this.first[fresh] = first;
				this.past[fresh] = middle;
				this.first[set] = middle;
			} else {
				this.first[fresh] = middle;
				this.past[fresh] = past;
				this.past[set] = middle;
			}
			for (let at = this.first[fresh] ?? 0; at < (this.past[fresh] ?? 0); at++)
				this.setOf[this.things[at] ?? 0] = fresh;
		}
	}
}

/**
 * The coarsest grouping of the states that keeps the kinds apart, and in which states of one group lead, by each
 * choice, into one group.
 * @param kinds for each state a number; states of one kind have the same picks
 * @returns for each state its group
 */
export function refine(states: readonly MachineState[], kinds: Int32Array): Int32Array {
	const edges = states.reduce((sum, state) => sum + state.edges.length, 0);
	const [from, to, label] = [new Int32Array(edges), new Int32Array(edges), new Int32Array(edges)];
	const labels = textNumbers();
	let edge = 0;
	for (const [state, { edges: own }] of states.entries()) {
		for (const { pick, to: next } of own) {
			from[edge] = state;
			to[edge] = next;
			label[edge++] = labels(pick);
		}
	}
	// Which edges lead to a state, side by side: those to `s` stand in `into` from `start[s]` up to `start[s + 1]`.
	const [start, into] = [new Int32Array(states.length + 1), new Int32Array(edges)];
	for (const next of to) start[next + 1] = (start[next + 1] ?? 0) + 1;
	for (let s = 0; s < states.length; s++) start[s + 1] = (start[s + 1] ?? 0) + (start[s] ?? 0);
	const filled = start.slice();
	for (let e = 0; e < edges; e++) {
		const next = to[e] ?? 0;
		into[filled[next] ?? 0] = e;
		filled[next] = (filled[next] ?? 0) + 1;
	}

	// `bundles` are the edges of one pick that lead into one group: from a group, all its states have one, or none.
	const [groups, bundles] = [new Partition(kinds), new Partition(label)];
	for (let bundle = 0, group = 1; bundle < bundles.count; bundle++) {
		for (let at = bundles.first[bundle] ?? 0; at < (bundles.past[bundle] ?? 0); at++) {
			groups.mark(from[bundles.things[at] ?? 0] ?? 0);
		}
		groups.apart();
		for (; group < groups.count; group++) {
			for (let at = groups.first[group] ?? 0; at < (groups.past[group] ?? 0); at++) {
				const state = groups.things[at] ?? 0;
				for (let i = start[state] ?? 0; i < (start[state + 1] ?? 0); i++) bundles.mark(into[i] ?? 0);
			}
			bundles.apart();
		}
	}
	return groups.setOf;
}
