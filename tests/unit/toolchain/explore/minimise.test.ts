/** States that read alike become one, and no others: against a naive way on random graphs, and on small stories. */
import { describe, expect, it } from 'vitest';
import { orderChoices } from '../../../../src/client/story/order.ts';
import { play } from '../../../../src/client/story/play.ts';
import type { Turn } from '../../../../src/client/story/types.ts';
import { type Edge, explore, type State } from '../../../../src/toolchain/explore/explore.ts';
import { minimise, type ReadableGraph, type Reading, sectionsOf } from '../../../../src/toolchain/explore/minimise.ts';
import { randomWalks, seeded } from '../../../stories/walk.ts';
import { compileFixture } from '../../helpers.ts';

/** A graph with many alike states, roads that lead round and states that no road leads to. */
function randomGraph(seed: number, size: number): ReadableGraph {
	const random = seeded(seed);
	const below = (count: number) => Math.floor(random() * count);
	const kinds = 1 + below(3);
	const states = Array.from({ length: size }, (): State => {
		const kind = below(kinds);
		const picks = ['a', 'b', 'c'].slice(0, below(4));
		if (picks.length === 0) return { place: 'end', offered: [], edges: [], ending: { id: `${kind}`, title: 'An end' } };
		const offered = picks.map((pick) => ({ pick, text: pick }));
		const edges = picks.map((pick): Edge => ({ pick, turn: below(2), to: below(size) }));
		return { place: `place_${kind}`, offered, edges };
	});
	return { story: { id: 'random' }, turns: [] as Turn[], opening: 0, states };
}

const stands = (state: State) =>
	JSON.stringify([state.place, state.offered, state.ending, state.edges.map(({ pick, turn }) => [pick, turn])]);

/** Two states are apart if what stands there differs, or a choice brings other turns or leads apart: until none is new. */
function naive({ states }: ReadableGraph): boolean[][] {
	const apart = states.map((a) => states.map((b) => stands(a) !== stands(b)));
	for (let changed = true; changed; ) {
		changed = false;
		for (const [i, a] of states.entries()) {
			for (const [j, b] of states.entries()) {
				if (apart[i]?.[j] || a.edges.every((edge, k) => !apart[edge.to]?.[b.edges[k]?.to ?? 0])) continue;
				(apart[i] as boolean[])[j] = true;
				changed = true;
			}
		}
	}
	return apart;
}

/** A minimised story as a graph again. */
const again = ({ story, sections, ...rest }: Reading): ReadableGraph => ({
	...rest,
	story: { id: story },
	states: sections,
});

describe('minimise', () => {
	it('agrees with the naive way on 150 random graphs', () => {
		let [merged, deeper] = [0, 0];
		for (let seed = 1; seed <= 150; seed++) {
			const graph = randomGraph(seed, 1 + ((seed * 7) % 45));
			const { sectionOf, states } = sectionsOf(graph);
			const found = graph.states.map((_, i) => graph.states.map((__, j) => sectionOf[i] !== sectionOf[j]));
			expect(found, `seed ${seed}`).toEqual(naive(graph));
			if (states.length < graph.states.length) merged++;
			if (states.length > new Set(graph.states.map(stands)).size) deeper++;
		}
		// The graphs are of every sort: some have nothing to merge, in many a later turn tells states apart.
		expect(merged).toBeGreaterThan(100);
		expect(deeper).toBeGreaterThan(50);
	});

	it('finds nothing more to merge in what it has merged', () => {
		for (let seed = 1; seed <= 60; seed++) {
			const once = minimise(randomGraph(seed, 60));
			expect(minimise(again(once))).toEqual(once);
		}
	});

	it('merges a long ring of alike states into one, and a long row into as many as differ in what is left of it', () => {
		const offered = [{ pick: 'on', text: 'On' }];
		const row = (size: number, last: number): State[] =>
			Array.from({ length: size }, (_, index) => ({
				place: 'road',
				offered,
				edges: [{ pick: 'on', turn: 0, to: index + 1 < size ? index + 1 : last }],
			}));
		const size = 20_000;
		const ring = { story: { id: 'ring' }, turns: [], opening: 0, states: row(size, 0) };
		expect(minimise(ring).sections).toHaveLength(1);
		const end: State = { place: 'end', offered: [], edges: [], ending: { id: 'end', title: 'End' } };
		const line = { ...ring, states: [...row(size, size), end] };
		expect(minimise(line).sections).toHaveLength(size + 1);
	});

	it('keeps apart what only a later turn tells apart', () => {
		const { story } = compileFixture('condense/remembers');
		const graph = explore(story);
		const { sections } = minimise(graph);
		// The room; hall and door, with the key and without; two endings.
		expect(sections.map(({ place }) => place)).toEqual([
			'room',
			'room.hall',
			'room.hall',
			'room.door',
			'room.door',
			'inside',
			'outside',
		]);
		const [withKey, without] = sections.slice(3);
		expect(withKey?.offered).toEqual(without?.offered);
		expect(sections[1]?.edges[0]?.turn).toBe(sections[2]?.edges[0]?.turn);
	});

	it('merges what only other stories are told', () => {
		const { story } = compileFixture('condense/forgets');
		const graph = explore(story);
		// README.md of explore tells this fixture step by step.
		expect(graph.states).toHaveLength(5);
		expect(graph.cost).toEqual({ ran: 5, played: 5, walks: 2 });
		const { sections, turns } = minimise(graph);
		expect(sections.map(({ place }) => place)).toEqual(['room', 'room.hall', 'done']);
		expect(turns).toHaveLength(graph.turns.length);
	});

	it.each(['once-over', 'scenes', 'unheard', 'speakers'])('reads as play does: %s', (name) => {
		const { story } = compileFixture(`good/${name}`);
		const reading = minimise(explore(story));
		for (const { picks } of randomWalks(story, 20, 5)) {
			let section = reading.sections[0];
			const turns = [reading.turns[reading.opening]];
			for (const [index, pick] of picks.entries()) {
				const session = play(story, picks.slice(0, index));
				expect(section?.offered).toEqual(session.offered);
				expect(section?.ending).toEqual(session.ending);
				const edge = section?.edges.find((candidate) => candidate.pick === pick);
				turns.push(reading.turns[edge?.turn ?? -1]);
				section = reading.sections[edge?.to ?? -1];
			}
			const session = play(story, picks);
			// What a turn gained hangs on the way to it, and is play's alone.
			expect(turns).toEqual(session.turns.map(({ gain: _, ...turn }) => turn));
			expect(section?.ending).toEqual(session.ending);
		}
	});

	it('gives choices and edges in the order of play, survives JSON and needs no order of the file', () => {
		const { story } = compileFixture('good/once-over');
		const graph = explore(story);
		const reading = minimise(graph);
		for (const { place, offered, edges } of reading.sections) {
			expect(orderChoices(story.id, place, offered)).toEqual(offered);
			expect(edges.map(({ pick }) => pick)).toEqual(offered.map(({ pick }) => pick));
		}
		expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
		const turned = graph.states.map((state) => ({
			...state,
			offered: [...state.offered].reverse(),
			edges: [...state.edges].reverse(),
		}));
		expect(minimise({ ...graph, states: turned }).sections).toEqual(reading.sections);
	});
});
