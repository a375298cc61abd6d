/**
 * What booklets.ts cuts its scenes out with: a scene as a machine of its own, for one way into it or for several at
 * once. Pure. It knows nothing of numbers on paper.
 */

import type { Scene, Turn } from '../../../client/story/types.ts';
import { Interner } from '../../explore/interner.ts';
import { minimise, type Reading } from '../../explore/minimise.ts';

/** A scene while it is being cut out: the ways into it, by (turn, section). */
export interface Part {
	readonly scene: Scene;
	readonly ways: { readonly turn: number; readonly at: number }[];
}

/** A turn into another scene is that scene's way in; the first way in is the story's opening. */
export function partsOf({ turns, opening, sections }: Reading): Part[] {
	const parts = new Map<string, Part>();
	const seen = new Set<string>();
	const todo: { at: number; scene: string }[] = [];
	const meet = (turn: number, at: number, from?: string) => {
		const { scene } = turns[turn] as Turn;
		if (from !== scene.id && !seen.has(`way ${turn}/${at}`)) {
			seen.add(`way ${turn}/${at}`);
			const part = parts.get(scene.id) ?? { scene, ways: [] };
			parts.set(scene.id, part);
			part.ways.push({ turn, at });
		}
		if (seen.has(`${scene.id}/${at}`)) return;
		seen.add(`${scene.id}/${at}`);
		todo.push({ at, scene: scene.id });
	};
	meet(opening, 0);
	for (const { at, scene } of todo) for (const { turn, to } of sections[at]?.edges ?? []) meet(turn, to, scene);
	return [...parts.values()];
}

/** A state of the machine that `minimise` makes small. Its edges' turns are the story's. */
export type Node = Parameters<typeof minimise>[0]['states'][number];

/** Where a choice leads out of the scene: nothing follows but the next code for each, as “1A>2C 1B>2D”. */
const outside = (codes: string): Node => ({
	place: 'outside',
	offered: [],
	edges: [],
	ending: { id: codes, title: '' },
});

/**
 * What the scene is for some of its ways in at once. A node stands for a section with each of them.
 * @param ways ways whose scene reads alike, whichever it is
 * @param codeOf the code of a way, or '' if codes are not asked for yet
 * @returns undefined if there are more than `most`
 */
export function together(
	{ turns, sections }: Reading,
	scene: string,
	ways: Part['ways'],
	codeOf: (turn: number, at: number) => string,
	most: number,
): Node[] | undefined {
	const met = new Interner<{ ats: readonly number[]; out?: string }>();
	const nodes: Node[] = [];
	const numberOf = (ats: readonly number[], out?: string) =>
		met.numberOf(out === undefined ? ats.join() : `out ${out}`, () => ({ ats, ...(out !== undefined && { out }) }));
	numberOf(ways.map(({ at }) => at));
	for (const { ats, out } of met.list) {
		if (met.list.length > most) return undefined;
		const first = sections[ats[0] ?? -1];
		if (out !== undefined || !first) {
			nodes.push(outside(out ?? ''));
			continue;
		}
		const edges = first.edges.map(({ pick, turn }, index) => {
			const nexts = ats.map((at) => sections[at]?.edges[index]);
			if (turns[turn]?.scene.id === scene) return { pick, turn, to: numberOf(nexts.map((edge) => edge?.to ?? 0)) };
			const codes = nexts.map((edge, i) => {
				const has = codeOf(ways[i]?.turn ?? 0, ways[i]?.at ?? 0);
				return `${has}>${codeOf(edge?.turn ?? 0, edge?.to ?? 0)}`;
			});
			// What is read on the way out stands in the next booklet, so here all ways out are one turn.
			return { pick, turn: -1, to: numberOf([], codes.join(' ')) };
		});
		nodes.push({ ...first, edges });
	}
	return nodes;
}

/**
 * The nodes with those merged that read alike; the first stays the start. A turn of -1 (a way out) becomes the turn after
 * the story's last, so that it is told from all others.
 */
export function shrink(story: Reading, nodes: readonly Node[]) {
	const turns = [...story.turns, story.turns[0] as Turn];
	const states = nodes.map((node) => ({
		...node,
		edges: node.edges.map((edge) => ({ ...edge, turn: edge.turn < 0 ? story.turns.length : edge.turn })),
	}));
	return minimise({ story: { id: story.story }, turns, opening: 0, states }).sections;
}

/** Some machines as one, whose start leads to each of theirs. */
export function joined(machines: readonly (readonly Node[])[]): Node[] {
	const heads: number[] = [];
	const nodes: Node[] = [];
	for (const machine of machines) {
		const base = nodes.length + 1;
		heads.push(base);
		for (const node of machine) {
			nodes.push({ ...node, edges: node.edges.map((edge) => ({ ...edge, to: edge.to + base })) });
		}
	}
	const offered = heads.map((_, index) => ({ pick: String(index), text: '' }));
	return [
		{ place: 'start', offered, edges: heads.map((to, index) => ({ pick: String(index), turn: -1, to })) },
		...nodes,
	];
}

/** Where a joined machine's start leads, in the order of what was joined. */
export function headsOf(sections: Reading['sections'], count: number): number[] {
	const to = new Map(sections[0]?.edges.map((edge) => [Number(edge.pick), edge.to]));
	return Array.from({ length: count }, (_, index) => to.get(index) ?? 0);
}

/** Ways in whose scenes read alike, turn by turn: in groups, in the order of the ways. */
export function groupsOf(story: Reading, { scene, ways }: Part, most: number): Part['ways'][] | undefined {
	const machines = ways.flatMap((way) => {
		const nodes = together(story, scene.id, [way], () => '', most);
		return nodes ? [nodes] : [];
	});
	if (machines.length < ways.length) return undefined;
	const kinds = headsOf(shrink(story, joined(machines)), ways.length);
	const groups = Map.groupBy(ways.keys(), (index) => `${ways[index]?.turn}/${kinds[index]}`);
	return [...groups.values()].map((indexes) => indexes.map((index) => ways[index] as Part['ways'][number]));
}
