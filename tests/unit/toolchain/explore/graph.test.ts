/** Roads through small graphs, drawn as lists of where each state leads. */
import { describe, expect, it } from 'vitest';
import {
	adjacencyOf,
	canReach,
	inevitable,
	onCycle,
	shortestCycle,
	topologicalOrder,
} from '../../../../src/toolchain/explore/graph.ts';

const graph = (...leads: number[][]) => adjacencyOf(leads.map((to) => ({ edges: to.map((state) => ({ to: state })) })));
const only = (size: number, ...goals: number[]) =>
	Uint8Array.from({ length: size }, (_, i) => (goals.includes(i) ? 1 : 0));
const list = (found: Uint8Array) => [...found.keys()].filter((state) => found[state]);

describe('canReach', () => {
	const roads = graph([1, 2], [3], [4], [], [2]);

	it('finds every state with a road to a goal, the goal among them', () => {
		expect(list(canReach(roads, only(5, 3)))).toEqual([0, 1, 3]);
		expect(list(canReach(roads, only(5, 4)))).toEqual([0, 2, 4]);
	});

	it('takes allowed edges alone', () => {
		expect(list(canReach(roads, only(5, 3), (state, edge) => !(state === 0 && edge === 0)))).toEqual([1, 3]);
	});
});

describe('inevitable', () => {
	it('finds the states from which every road meets a goal', () => {
		expect(list(inevitable(graph([1, 2], [3], [3], []), only(4, 3)))).toEqual([0, 1, 2, 3]);
		expect(list(inevitable(graph([1, 2], [3], [4], [], []), only(5, 3)))).toEqual([1, 3]);
	});

	it('counts a road that goes round for ever as one that misses it', () => {
		expect(list(inevitable(graph([1], [0, 2], []), only(3, 2)))).toEqual([2]);
	});

	it('takes both of two edges to one state', () => {
		expect(list(inevitable(graph([1, 1], []), only(2, 1)))).toEqual([0, 1]);
	});

	it('ends a road where it is told to', () => {
		expect(list(inevitable(graph([1], [2], []), only(3, 2), only(3, 1)))).toEqual([2]);
	});
});

describe('topologicalOrder', () => {
	it('puts each state before whatever follows it', () => {
		const leads = [[2, 1], [3], [1], []];
		const order = [...(topologicalOrder(graph(...leads)) ?? [])];
		for (const [state, to] of leads.entries()) {
			for (const next of to) expect(order.indexOf(state)).toBeLessThan(order.indexOf(next));
		}
	});

	it('is undefined where a road leads round', () => {
		expect(topologicalOrder(graph([1], [0]))).toBeUndefined();
	});
});

describe('a road round', () => {
	const roads = graph([1], [2, 4], [3], [1], [5], []);

	it('is told from roads into it and out of it', () => {
		expect(list(onCycle(roads))).toEqual([1, 2, 3]);
		expect(list(onCycle(graph([1], [2], [])))).toEqual([]);
	});

	it('is given as the edges to take', () => {
		expect(shortestCycle(roads, 1)).toEqual([0, 0, 0]);
		expect(shortestCycle(roads, 0)).toBeUndefined();
		expect(shortestCycle(graph([0]), 0)).toEqual([0]);
	});
});
