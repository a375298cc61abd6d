/**
 * Questions about roads through a graph: what can be reached, what cannot be avoided, how many roads there are.
 * Knows numbers and edges alone.
 */

/** A graph as two arrays: the edges of state `s` lead to `to[first[s]]` up to, not with, `to[first[s + 1]]`. */
export interface Adjacency {
	readonly first: Uint32Array;
	readonly to: Uint32Array;
}

/** Which edge may be used; `edge` is its index within its state. */
export type Allowed = (state: number, edge: number) => boolean;

/** The edges of a graph as arrays. */
export function adjacencyOf(states: readonly { readonly edges: readonly { readonly to: number }[] }[]): Adjacency {
	const first = new Uint32Array(states.length + 1);
	const to: number[] = [];
	for (const [state, { edges }] of states.entries()) {
		for (const edge of edges) to.push(edge.to);
		first[state + 1] = to.length;
	}
	return { first, to: Uint32Array.from(to) };
}

/** The same graph with every edge turned about; `edge` keeps the edge's index in the graph it came from. */
function reversed({ first, to }: Adjacency): { first: Uint32Array; from: Uint32Array; edge: Uint32Array } {
	const size = first.length - 1;
	const into = new Uint32Array(size + 1);
	for (const target of to) into[target + 1] = (into[target + 1] ?? 0) + 1;
	for (let state = 0; state < size; state++) into[state + 1] = (into[state + 1] ?? 0) + (into[state] ?? 0);
	const next = into.slice();
	const from = new Uint32Array(to.length);
	const edge = new Uint32Array(to.length);
	for (let state = 0; state < size; state++) {
		const start = first[state] ?? 0;
		for (let at = start; at < (first[state + 1] ?? 0); at++) {
			const target = to[at] ?? 0;
			const slot = next[target] ?? 0;
			next[target] = slot + 1;
			from[slot] = state;
			edge[slot] = at - start;
		}
	}
	return { first: into, from, edge };
}

/** For each state: 1 if some road over allowed edges leads from it to a goal (0 roads count: a goal reaches itself). */
export function canReach(adjacency: Adjacency, goals: Uint8Array, allowed: Allowed = () => true): Uint8Array {
	const back = reversed(adjacency);
	const found = goals.slice();
	const open: number[] = [];
	for (let state = 0; state < found.length; state++) if (found[state]) open.push(state);
	for (let state = open.pop(); state !== undefined; state = open.pop()) {
		for (let at = back.first[state] ?? 0; at < (back.first[state + 1] ?? 0); at++) {
			const from = back.from[at] ?? 0;
			if (found[from] || !allowed(from, back.edge[at] ?? 0)) continue;
			found[from] = 1;
			open.push(from);
		}
	}
	return found;
}

/**
 * For each state: 1 if every road from it meets a goal. A road that ends first, or goes round for ever, does not.
 * @param stops states where a road counts as ended
 */
export function inevitable(adjacency: Adjacency, goals: Uint8Array, stops?: Uint8Array): Uint8Array {
	const back = reversed(adjacency);
	const found = goals.slice();
	const left = new Uint32Array(found.length);
	const open: number[] = [];
	for (let state = 0; state < found.length; state++) {
		left[state] = (adjacency.first[state + 1] ?? 0) - (adjacency.first[state] ?? 0);
		if (found[state]) open.push(state);
	}
	for (let state = open.pop(); state !== undefined; state = open.pop()) {
		for (let at = back.first[state] ?? 0; at < (back.first[state + 1] ?? 0); at++) {
			const from = back.from[at] ?? 0;
			left[from] = (left[from] ?? 0) - 1;
			if (found[from] || left[from] !== 0 || stops?.[from]) continue;
			found[from] = 1;
			open.push(from);
		}
	}
	return found;
}

/** The states with each before whatever follows it; undefined if some road leads back to where it was. */
export function topologicalOrder({ first, to }: Adjacency): Uint32Array | undefined {
	const size = first.length - 1;
	const into = new Uint32Array(size);
	for (const target of to) into[target] = (into[target] ?? 0) + 1;
	const order = new Uint32Array(size);
	let known = 0;
	for (let state = 0; state < size; state++) if (into[state] === 0) order[known++] = state;
	for (let done = 0; done < known; done++) {
		const state = order[done] ?? 0;
		for (let at = first[state] ?? 0; at < (first[state + 1] ?? 0); at++) {
			const target = to[at] ?? 0;
			into[target] = (into[target] ?? 0) - 1;
			if (into[target] === 0) order[known++] = target;
		}
	}
	return known === size ? order : undefined;
}

/** The states that lie on a road that leads round, or between two such: 1 for each. None if the graph has an order. */
export function onCycle(adjacency: Adjacency): Uint8Array {
	const back = reversed(adjacency);
	const live = new Uint8Array(adjacency.first.length - 1).fill(1);
	// Taken away, from both ends: whatever only leads to an end, and whatever is only led to from a beginning.
	for (const graph of [adjacency, { first: back.first, to: back.from }]) {
		const ends = live.map((_, state) => (graph.first[state] === graph.first[state + 1] ? 1 : 0));
		for (const [state, sure] of inevitable(graph, ends).entries()) if (sure) live[state] = 0;
	}
	return live;
}

/** The shortest road from a state back to itself, as the index of the edge to take in each state on the way. */
export function shortestCycle({ first, to }: Adjacency, start: number): number[] | undefined {
	const came = new Map<number, { from: number; edge: number }>();
	const open = [start];
	for (const state of open) {
		for (let at = first[state] ?? 0; at < (first[state + 1] ?? 0); at++) {
			const target = to[at] ?? 0;
			if (came.has(target)) continue;
			came.set(target, { from: state, edge: at - (first[state] ?? 0) });
			open.push(target);
		}
		if (came.has(start)) break;
	}
	const way: number[] = [];
	for (let step = came.get(start); step; step = step.from === start ? undefined : came.get(step.from)) {
		way.unshift(step.edge);
	}
	return way.length > 0 ? way : undefined;
}

/**
 * The picks of a way, found from its end.
 * @param before the state from which a state was met first, and the pick taken there; undefined at the start
 */
export function picksBack(
	state: number,
	before: (state: number) => { readonly from: number; readonly pick: string } | undefined,
): string[] {
	const picks: string[] = [];
	for (let step = before(state); step; step = before(step.from)) picks.push(step.pick);
	return picks.reverse();
}
