/**
 * From the graph of a story to the story as it is read: states that no reader could tell apart become one section.
 * Pure. Variables, meters and what a story hands on are left out: the proofs ask the graph for them.
 *
 * Two states are one section if a reader who stands in them reads the same and, whatever they choose, goes on to read
 * the same: the same choices in the same order, or the same ending, and by each choice the same turn to the same
 * section. That is the coarsest such grouping, found by splitting: first by what stands there and by the turns that the
 * choices bring, then, as long as two states of one group lead by the same choice into different groups, these two come
 * apart. Why that is sound: only states that differ within some number of picks are ever split, and at the end none of
 * one group differ after any number. So a reader who goes from section to section meets the session that `play` gives.
 * What led to a section is not part of it: it is the turn on the edge. What a story leaves to others is not read, so
 * endings that differ in it alone are one; whoever needs it asks the graph.
 */

import { orderChoices } from '../../client/story/order.ts';
import type { Choice, Ending, Story, Turn } from '../../client/story/types.ts';
import type { Edge, Graph, State } from './explore.ts';
import { textNumbers } from './interner.ts';
import { refine } from './partition.ts';

/** What stands after a turn: choices, or an ending. Numbers are places in the lists of `Reading`. */
export interface Section {
	/** `knot` or `knot.stitch`. */
	readonly place: string;
	/** In the order of play. */
	readonly offered: readonly Choice[];
	/** For each choice, at the same index: what it brings, and the section that follows. */
	readonly edges: readonly Edge[];
	readonly ending?: Ending;
}

/** A story as it can be read, and no more: a value that survives JSON. */
export interface Reading {
	/** The story's id. */
	readonly story: string;
	readonly turns: readonly Turn[];
	/** The turn before the first choice. */
	readonly opening: number;
	/** The first is the start; the others in the order in which a reader can meet them, nearest first. */
	readonly sections: readonly Section[];
}

/** What is asked of a graph. */
export type ReadableGraph = Pick<Graph, 'turns' | 'states' | 'opening'> & { readonly story: Pick<Story, 'id'> };

/**
 * Merges the states of a graph that read alike.
 * @returns sections; every turn that the graph has is kept, at its number
 */
export function minimise(graph: ReadableGraph): Reading {
	const { sectionOf, states } = sectionsOf(graph);
	const sections = states.map((index) => {
		const state = graph.states[index] as State;
		const offered = inPlay(graph, state);
		const edges = edgesAs(offered, state).map(({ pick, turn, to }) => ({ pick, turn, to: sectionOf[to] ?? 0 }));
		return { place: state.place, offered, edges, ...(state.ending && { ending: state.ending }) };
	});
	return { story: graph.story.id, turns: graph.turns, opening: graph.opening, sections };
}

/**
 * Which section each state is in.
 * @returns for each state its section, and for each section the first state in it
 */
export function sectionsOf(graph: ReadableGraph): { sectionOf: Int32Array; states: number[] } {
	const groups = refine(graph.states, kindsOf(graph));
	const number = new Map<number, number>();
	const states: number[] = [];
	const sectionOf = Int32Array.from(groups, (group, index) => {
		const known = number.get(group);
		if (known !== undefined) return known;
		number.set(group, states.length);
		return states.push(index) - 1;
	});
	return { sectionOf, states };
}

const inPlay = ({ story }: ReadableGraph, { place, offered }: State) => orderChoices(story.id, place, offered);

const edgesAs = (offered: readonly Choice[], { edges }: State) =>
	offered.map(({ pick }) => edges.find((edge) => edge.pick === pick) as Edge);

/** What a reader can tell before choosing, and the turns that the choices bring, as one number for each state. */
function kindsOf(graph: ReadableGraph): Int32Array {
	const [kinds, offers] = [textNumbers(), textNumbers()];
	// Many states share one list of choices: each list is written out once.
	const known = new Map<readonly Choice[], Map<string, number>>();
	return Int32Array.from(graph.states, (state) => {
		const at = known.get(state.offered) ?? new Map<string, number>();
		known.set(state.offered, at);
		const offer = at.get(state.place) ?? offers(JSON.stringify([state.place, inPlay(graph, state)]));
		at.set(state.place, offer);
		const turns = state.edges.map(({ pick, turn }) => `${pick} ${turn}`).sort();
		return kinds(`${offer} ${turns} ${state.ending ? JSON.stringify(state.ending) : ''}`);
	});
}
