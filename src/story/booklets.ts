/**
 * The story as booklets to print and play on paper, one a scene: numbered situations and reactions. Pure.
 *
 * What a scene needs to know of those before it is one code on a slip: the booklet's number and a letter, as “2C”. The
 * slip is asked twice: where a scene starts (which situation) and where it ends (which code comes next). Codes whose
 * scenes read alike from first to last share their situations; what they differ in is settled at the end, by a table.
 * That is exact by construction: for each group of such codes, a situation stands for what is true with every one of
 * them at once, and two situations are one only if the same words follow, and the same codes, whatever the slip says.
 */
import { type Condensed, condense } from './condense.ts';
import type { Edge } from './explore.ts';
import { hash } from './order.ts';
import type { Choice, Ending, Scene, Turn } from './shapes.ts';

/** What a choice leads to: a reaction to read and a situation to turn to, or the scene's end and what the slip says. */
export interface Move {
	readonly choice: Choice;
	/** The number of the reaction; none where the choice leads out of the scene, whose next booklet has the words. */
	readonly read?: number;
	/** The number of the next situation. */
	readonly to?: number;
	/** At the scene's end: the code to write for the code that stands on the slip. */
	readonly slip?: readonly { readonly has: string; readonly write: string }[];
}

export interface Situation {
	/** Counts from 1 in each booklet; reactions go on counting after the last situation. */
	readonly number: number;
	/** Empty at an ending. */
	readonly moves: readonly Move[];
	readonly ending?: Ending;
}

/** How a scene starts for these codes: words to read, and the situation to turn to. */
export interface Entry {
	readonly codes: readonly string[];
	readonly turn: Turn;
	readonly to: number;
}

export interface Booklet {
	/** Counts from 1. The story begins in the first, with no code. */
	readonly number: number;
	readonly scene: Scene;
	readonly entries: readonly Entry[];
	readonly situations: readonly Situation[];
	readonly reactions: readonly { readonly number: number; readonly turn: Turn }[];
}

/** As much as a class can handle: situations in a booklet, and codes that lead into it. */
export const MOST_SITUATIONS = 200;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A scene while it is being cut out: the ways into it, by (turn, section). */
interface Part {
	readonly scene: Scene;
	readonly ways: { readonly turn: number; readonly at: number }[];
}

/** A turn into another scene is that scene's way in; the first way in is the story's opening. */
function partsOf({ turns, opening, sections }: Condensed): Part[] {
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

/** A state of the machine that `condense` makes small. Its edges' turns are the story's. */
type Node = Parameters<typeof condense>[0]['states'][number];

/** Where a choice leads out of the scene: nothing follows but the next codes, in the order of the group's. */
const outside = (codes: string): Node => ({
	place: 'outside',
	offered: [],
	edges: [],
	ending: { id: codes, title: '' },
});

/**
 * What the scene is for some of its ways in at once. A node stands for a section with each of them.
 * @param starts the sections that these ways lead to; their scene reads alike whichever it is
 * @param codeOf the code of a way out, or '' if it is not asked for yet
 * @returns undefined if there are too many
 */
function together(
	{ turns, sections }: Condensed,
	scene: string,
	starts: readonly number[],
	codeOf: (turn: number, at: number) => string,
): Node[] | undefined {
	const numbers = new Map<string, number>();
	const tuples: { ats: readonly number[]; out?: string }[] = [];
	const nodes: Node[] = [];
	const numberOf = (ats: readonly number[], out?: string) => {
		const key = out ?? ats.join();
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, tuples.length);
		return tuples.push({ ats, ...(out !== undefined && { out }) }) - 1;
	};
	numberOf(starts);
	for (const { ats, out } of tuples) {
		if (tuples.length > 50 * MOST_SITUATIONS) return undefined;
		const first = sections[ats[0] ?? -1];
		if (out !== undefined || !first) {
			nodes.push(outside(out ?? ''));
			continue;
		}
		const edges = first.edges.map(({ pick, turn }, index) => {
			const nexts = ats.map((at) => sections[at]?.edges[index]);
			if (turns[turn]?.scene.id === scene) return { pick, turn, to: numberOf(nexts.map((edge) => edge?.to ?? 0)) };
			const codes = nexts.map((edge) => codeOf(edge?.turn ?? 0, edge?.to ?? 0)).join(' ');
			// What is read on the way out stands in the next booklet, so here all ways out are one turn.
			return { pick, turn: -1, to: numberOf([], `out ${codes}`) };
		});
		nodes.push({ ...first, edges });
	}
	return nodes;
}

/** Small, and with its start at 0. `-1` as a turn is kept. */
function shrink(story: Condensed, nodes: readonly Node[]) {
	const turns = [...story.turns, story.turns[0] as Turn];
	const states = nodes.map((node) => ({
		...node,
		edges: node.edges.map((edge) => ({ ...edge, turn: edge.turn < 0 ? story.turns.length : edge.turn })),
	}));
	return condense({ story: { id: story.story }, turns, opening: 0, states }).sections;
}

/**
 * Ways in whose scenes read alike, turn by turn: in groups, in the order of the ways. All of them are compared in one
 * machine, whose start leads to each.
 */
function groupsOf(story: Condensed, { scene, ways }: Part): Part['ways'][] | undefined {
	const nodes: Node[] = [];
	const heads: number[] = [];
	for (const { at } of ways) {
		const own = together(story, scene.id, [at], () => '');
		if (!own) return undefined;
		const base = nodes.length + 1;
		heads.push(base);
		nodes.push(...own.map((node) => ({ ...node, edges: node.edges.map((edge) => ({ ...edge, to: edge.to + base })) })));
	}
	const offered = heads.map((_, index) => ({ pick: String(index), text: '' }));
	const edges = heads.map((to, index) => ({ pick: String(index), turn: -1, to }));
	const kinds = new Map(
		shrink(story, [{ place: 'ways', offered, edges }, ...nodes])[0]?.edges.map(({ pick, to }) => [Number(pick), to]),
	);
	const groups = Map.groupBy(ways.keys(), (index) => `${ways[index]?.turn}/${kinds.get(index)}`);
	return [...groups.values()].map((indexes) => indexes.map((index) => ways[index] as Part['ways'][number]));
}

/** The codes of some ways in, and the machine that they share. */
interface Group {
	readonly turn: Turn;
	readonly codes: readonly string[];
	readonly sections: Condensed['sections'];
}

/** The keys of a list, shuffled by a fixed seed. */
function shuffled(things: readonly unknown[], seed: string): number[] {
	return [...things.keys()].sort((a, b) => hash(`${seed}/${a}`) - hash(`${seed}/${b}`));
}

const byNumber = (a: { readonly number: number }, b: { readonly number: number }) => a.number - b.number;

/** One scene, written out. Undefined if it has too many situations. */
function write(story: Condensed, number: number, scene: Scene, groups: readonly Group[]): Booklet | undefined {
	const places = groups.flatMap(({ sections }, group) =>
		[...sections.entries()]
			.filter(([, { place }]) => place !== 'outside')
			.map(([at, section]) => ({ group, at, section })),
	);
	if (places.length > MOST_SITUATIONS) return undefined;
	const seed = `${story.story}/booklet/${scene.id}`;
	const numbers = new Map(
		shuffled(places, `${seed}/situations`).map((index, i) => [`${places[index]?.group}/${places[index]?.at}`, i + 1]),
	);
	const numberOf = (group: number, at: number) => numbers.get(`${group}/${at}`) ?? 0;
	const turns = [...new Set(places.flatMap(({ section }) => section.edges.map(({ turn }) => turn)))].filter(
		(turn) => turn < story.turns.length,
	);
	const readAs = new Map(
		shuffled(turns, `${seed}/reactions`).map((index, i) => [turns[index] ?? 0, places.length + i + 1]),
	);
	const moveOf = ({ codes, sections }: Group, group: number, choice: Choice, edge: Edge): Move => {
		const read = readAs.get(edge.turn);
		if (read !== undefined) return { choice, read, to: numberOf(group, edge.to) };
		const out = sections[edge.to]?.ending?.id.split(' ').slice(1) ?? [];
		return { choice, slip: codes.map((has, i) => ({ has, write: out[i] ?? '' })) };
	};
	return {
		number,
		scene,
		entries: groups.map(({ turn, codes }, group) => ({ codes, turn, to: numberOf(group, 0) })),
		situations: places
			.map(({ group, at, section: { offered, edges, ending } }): Situation => {
				const moves = offered.map((choice, i) => moveOf(groups[group] as Group, group, choice, edges[i] as Edge));
				return { number: numberOf(group, at), moves, ...(ending && { ending }) };
			})
			.sort(byNumber),
		reactions: turns.map((turn) => ({ number: readAs.get(turn) ?? 0, turn: story.turns[turn] as Turn })).sort(byNumber),
	};
}

/**
 * The story as booklets, if a class could handle them.
 * @param story the condensed story as text (book.ts, `asText`)
 * @returns undefined if a scene needs more than MOST_SITUATIONS situations, or has more ways in than there are letters:
 *   then it is printed as a script
 */
export function makeBooklets(story: Condensed): Booklet[] | undefined {
	const parts = partsOf(story);
	const codes = new Map<string, string>();
	for (const [booklet, { ways }] of parts.entries()) {
		if (ways.length > LETTERS.length) return undefined;
		for (const [i, { turn, at }] of ways.entries()) codes.set(`${turn}/${at}`, `${booklet + 1}${LETTERS[i]}`);
	}
	const codeOf = (turn: number, at: number) => codes.get(`${turn}/${at}`) ?? '';
	const booklets: Booklet[] = [];
	for (const [index, part] of parts.entries()) {
		const groups: Group[] = [];
		for (const ways of groupsOf(story, part) ?? []) {
			const nodes = together(
				story,
				part.scene.id,
				ways.map(({ at }) => at),
				codeOf,
			);
			if (!nodes) return undefined;
			groups.push({
				turn: story.turns[ways[0]?.turn ?? 0] as Turn,
				codes: ways.map(({ turn, at }) => codeOf(turn, at)),
				sections: shrink(story, nodes),
			});
		}
		const booklet = groups.length > 0 ? write(story, index + 1, part.scene, groups) : undefined;
		if (!booklet) return undefined;
		booklets.push(booklet);
	}
	return booklets;
}
