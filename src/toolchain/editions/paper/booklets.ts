/**
 * The story as booklets to print and play on paper, one a scene: numbered situations and reactions. Pure.
 *
 * What a scene needs to know of those before it is one code on a slip: the booklet's number and a letter, as “2C”. The
 * slip is asked twice: where a scene starts (which situation) and where it ends (which code comes next). Codes whose
 * scenes read alike from first to last share their situations; what they differ in is settled at the end, by a table.
 * That is exact by construction: for each group of such codes, a situation stands for what is true with every one of
 * them at once, and two situations are one only if the same words follow, and the same codes, whatever the slip says.
 */

import { hash } from '../../../client/story/order.ts';
import type { Choice, Ending, Scene, Turn } from '../../../client/story/types.ts';
import type { Edge } from '../../explore/explore.ts';
import type { Reading } from '../../explore/minimise.ts';
import { groupsOf, headsOf, joined, type Part, partsOf, shrink, together } from './booklet-machine.ts';

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
/** Before it is made small a scene may be larger; past this it is given up. */
const MOST_TUPLES = 50 * MOST_SITUATIONS;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The keys of a list, shuffled by a fixed seed. */
function shuffled(things: readonly unknown[], seed: string): number[] {
	return [...things.keys()].sort((a, b) => hash(`${seed}/${a}`) - hash(`${seed}/${b}`));
}

/** New numbers for some old ones, shuffled by a fixed seed. */
function renumber(old: readonly number[], first: number, seed: string): Map<number, number> {
	return new Map(shuffled(old, seed).map((index, i) => [old[index] ?? 0, first + i]));
}

const byNumber = (a: { readonly number: number }, b: { readonly number: number }) => a.number - b.number;

/** One scene, written out. Undefined if it has too many situations. */
function write(
	story: Reading,
	number: number,
	{ scene }: Part,
	groups: readonly Part['ways'][],
	codeOf: (turn: number, at: number) => string,
): Booklet | undefined {
	const machines = groups.flatMap((ways) => {
		const nodes = together(story, scene.id, ways, codeOf, MOST_TUPLES);
		return nodes ? [nodes] : [];
	});
	if (machines.length < groups.length) return undefined;
	const sections = shrink(story, joined(machines));
	const places = [...sections.keys()].filter((at) => at > 0 && sections[at]?.place !== 'outside');
	if (places.length > MOST_SITUATIONS) return undefined;
	const edges = places.flatMap((at) => sections[at]?.edges ?? []);
	const turns = [...new Set(edges.map(({ turn }) => turn))].filter((turn) => turn < story.turns.length);
	const seed = `${story.story}/booklet/${scene.id}`;
	const numbers = renumber(places, 1, `${seed}/situations`);
	const readAs = renumber(turns, places.length + 1, `${seed}/reactions`);
	const moveOf = (choice: Choice, edge: Edge): Move => {
		const read = readAs.get(edge.turn);
		if (read !== undefined) return { choice, read, to: numbers.get(edge.to) ?? 0 };
		const codes = sections[edge.to]?.ending?.id.split(' ') ?? [];
		return { choice, slip: codes.map((pair) => ({ has: pair.split('>')[0] ?? '', write: pair.split('>')[1] ?? '' })) };
	};
	const heads = headsOf(sections, groups.length);
	return {
		number,
		scene,
		entries: groups.map((ways, group) => ({
			codes: ways.map(({ turn, at }) => codeOf(turn, at)),
			turn: story.turns[ways[0]?.turn ?? 0] as Turn,
			to: numbers.get(heads[group] ?? 0) ?? 0,
		})),
		situations: places
			.map((at): Situation => {
				const { offered, edges, ending } = sections[at] as Reading['sections'][number];
				const moves = offered.map((choice, i) => moveOf(choice, edges[i] as Edge));
				return { number: numbers.get(at) ?? 0, moves, ...(ending && { ending }) };
			})
			.sort(byNumber),
		reactions: turns.map((turn) => ({ number: readAs.get(turn) ?? 0, turn: story.turns[turn] as Turn })).sort(byNumber),
	};
}

/**
 * The story as booklets, if a class could handle them.
 * @param story the minimised story as text (book.ts, `asText`)
 * @returns undefined if a scene needs more than MOST_SITUATIONS situations, or has more ways in than there are letters:
 *   then it is printed as a script
 */
export function makeBooklets(story: Reading): Booklet[] | undefined {
	const parts = partsOf(story);
	const codes = new Map<string, string>();
	for (const [booklet, { ways }] of parts.entries()) {
		if (ways.length > LETTERS.length) return undefined;
		for (const [i, { turn, at }] of ways.entries()) codes.set(`${turn}/${at}`, `${booklet + 1}${LETTERS[i]}`);
	}
	const codeOf = (turn: number, at: number) => codes.get(`${turn}/${at}`) ?? '';
	const booklets: Booklet[] = [];
	for (const [index, part] of parts.entries()) {
		const groups = groupsOf(story, part, MOST_TUPLES);
		const booklet = groups && write(story, index + 1, part, groups, codeOf);
		if (!booklet) return undefined;
		booklets.push(booklet);
	}
	return booklets;
}
