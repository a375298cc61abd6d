/**
 * The edition for people without JavaScript: the whole story as numbered sections, cut into pages. Pure.
 * A section is what a choice brings and what may be chosen next; a choice is a number to turn to. Nothing is carried:
 * whoever goes from number to number meets the session that `play` gives for the same picks.
 */

import { hash } from '../../../client/story/order.ts';
import type { Ending, Scene, Turn } from '../../../client/story/types.ts';
import { Interner } from '../../explore/interner.ts';
import { minimise, type Reading } from '../../explore/minimise.ts';

/** A choice as the book prints it, in play's order. */
export interface BookChoice {
	readonly pick: string;
	readonly text: string;
	readonly goOn?: true;
	/** The number of the section to turn to. */
	readonly to: number;
}

export interface BookSection {
	/** Counts from 1, through the whole book. The story begins at 1. */
	readonly number: number;
	readonly turn: Turn;
	/** A scene opens in this section: its title stands above what comes next. */
	readonly opens: boolean;
	/** Empty at an ending. */
	readonly choices: readonly BookChoice[];
	readonly ending?: Ending;
}

interface BookPage {
	/** The scene's knot, with the part's number if there are several: `kitchen`, `bread-2`. */
	readonly id: string;
	readonly scene: Scene;
	/** Which part of the scene this is, from 1, and of how many. */
	readonly part: number;
	readonly parts: number;
	/** In the order of their numbers, which run on without a gap. */
	readonly sections: readonly BookSection[];
}

export interface Book {
	/** The story's id. */
	readonly story: string;
	readonly pages: readonly BookPage[];
}

/** Where the HTML of a page should end, in bytes. A scene that needs more is cut into parts. */
const MOST_BYTES = 380_000;

/** About what a section costs as HTML beside its words, and each of its lines and choices: measured on “The bad day”. */
const MARKUP = { section: 425, line: 26, choice: 72 } as const;

/**
 * The minimised story with turns taken as one that read alike in text, and the sections merged anew. What a turn felt
 * in numbers, and which feeling's name stands behind a face, are not read.
 * @param words the words that stand in this edition for what shows after a turn
 */
export function asText(reading: Reading, words: (turn: Turn) => string): Reading {
	const turns = new Interner<Turn>();
	const same = reading.turns.map((turn) => {
		const { felt: _, answered: _answered, ...text } = turn;
		return turns.numberOf(JSON.stringify([text, words(turn)]), () => turn);
	});
	const states = reading.sections.map((section) => ({
		...section,
		edges: section.edges.map((edge) => ({ ...edge, turn: same[edge.turn] ?? 0 })),
	}));
	return minimise({ story: { id: reading.story }, turns: turns.list, opening: same[reading.opening] ?? 0, states });
}

/** A section before it has its number: a turn, the section of the minimised story it leads to, and its scene's page. */
interface Leaf {
	readonly turn: Turn;
	readonly at: number;
	readonly opens: boolean;
	/** Its successors, in the order of the choices. */
	readonly next: Leaf[];
	/** Its place among all leaves, nearest the start first. */
	readonly index: number;
	number: number;
}

/** Every (turn, section) that a reader can meet, nearest first. */
function leavesOf({ turns, opening, sections }: Reading): Leaf[] {
	const known = new Map<string, Leaf>();
	const leaves: Leaf[] = [];
	const leafOf = (number: number, at: number, from?: Leaf): Leaf => {
		const turn = turns[number];
		if (!turn) throw new Error(`book: expected a turn ${number}; there are ${turns.length}.`);
		const opens = from?.turn.scene.id !== turn.scene.id;
		const key = `${number}/${at}/${opens}`;
		const found = known.get(key);
		if (found) return found;
		const leaf: Leaf = { turn, at, opens, next: [], index: leaves.length, number: 0 };
		known.set(key, leaf);
		leaves.push(leaf);
		return leaf;
	};
	leafOf(opening, 0);
	for (const leaf of leaves) {
		for (const { turn, to } of sections[leaf.at]?.edges ?? []) leaf.next.push(leafOf(turn, to, leaf));
	}
	return leaves;
}

const linked = (a: Leaf, b: Leaf) => a.next.includes(b) || b.next.includes(a);

/**
 * The leaves of a scene in an order that does not give the story away: shuffled by a fixed seed, and then moved until
 * no two neighbours follow one another in the story, as far as there is room for that. The story's first stays first.
 */
function shuffle(leaves: readonly Leaf[], seed: string): Leaf[] {
	const key = new Map(leaves.map((leaf) => [leaf, leaf.index === 0 ? -1 : hash(`${seed}/${leaf.index}`)]));
	const list = [...leaves].sort((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0) || a.index - b.index);
	const apart = (a: Leaf | undefined, b: Leaf | undefined) => !a || !b || !linked(a, b);
	for (let i = 1; i < list.length; i++) {
		const leaf = list[i] as Leaf;
		if (apart(list[i - 1], leaf)) continue;
		const later = list.findIndex((other, at) => at > i && apart(list[i - 1], other));
		if (later >= 0) [list[i], list[later]] = [list[later] as Leaf, leaf];
	}
	// What is left stands near the end: each goes back to where it is between two strangers.
	for (const leaf of list.filter((one, i) => i > 0 && !apart(list[i - 1], one))) {
		const without = list.filter((one) => one !== leaf);
		const room = without.findIndex((one, i) => i > 0 && apart(without[i - 1], leaf) && apart(leaf, one));
		if (room > 0) list.splice(0, list.length, ...without.toSpliced(room, 0, leaf));
	}
	return list;
}

const UTF8 = new TextEncoder();

const bytes = (text = '') => UTF8.encode(text).byteLength;

/** About how many bytes of HTML a section makes. */
function weigh({ turn, at }: Leaf, { sections }: Reading): number {
	const { offered = [], ending } = sections[at] ?? {};
	const said = [turn.said, turn.meant, turn.heard, turn.why, turn.read, ending?.title, ending?.question, ending?.next];
	return (
		MARKUP.section +
		[...said, ...turn.beats.map((beat) => beat.text)].reduce((sum, text) => sum + bytes(text), 0) +
		turn.beats.length * MARKUP.line +
		offered.reduce((sum, { text }) => sum + bytes(text) + MARKUP.choice, 0)
	);
}

/** Cuts a scene's leaves into parts of about the same weight, none of them over `most`. */
function cut(leaves: readonly Leaf[], reading: Reading, most: number): Leaf[][] {
	const weights = leaves.map((leaf) => weigh(leaf, reading));
	const all = weights.reduce((a, b) => a + b, 0);
	const each = all / Math.ceil(all / most);
	const parts: Leaf[][] = [];
	let sum = 0;
	for (const [i, leaf] of leaves.entries()) {
		const part = Math.min(Math.floor(sum / each), parts.length);
		parts[part] ??= [];
		parts[part].push(leaf);
		sum += weights[i] ?? 0;
	}
	return parts;
}

/**
 * Numbers a minimised story and cuts it into pages, a page a scene.
 * @param options `most`: bytes of HTML a page may have; `seed`: another one gives another order
 */
export function makeBook(reading: Reading, { most = MOST_BYTES, seed = 'book' } = {}): Book {
	const leaves = leavesOf(reading);
	const scenes = Map.groupBy(leaves, (leaf) => leaf.turn.scene.id);
	const ordered = [...scenes].map(([id, own]) => shuffle(own, `${reading.story}/${seed}/${id}`));
	for (const [index, leaf] of ordered.flat().entries()) leaf.number = index + 1;
	const pages = ordered.flatMap((own) => {
		const parts = cut(own, reading, most);
		return parts.map((part, index): BookPage => {
			const scene = part[0]?.turn.scene as Scene;
			const id = scene.id || 'story';
			return {
				id: parts.length > 1 ? `${id}-${index + 1}` : id,
				scene,
				part: index + 1,
				parts: parts.length,
				sections: part.map((leaf) => sectionOf(leaf, reading)),
			};
		});
	});
	return { story: reading.story, pages };
}

function sectionOf({ number, turn, at, opens, next }: Leaf, { sections }: Reading): BookSection {
	const { offered = [], ending } = sections[at] ?? {};
	const choices = offered.map((choice, index) => ({ ...choice, to: next[index]?.number ?? 0 }));
	return { number, turn, opens, choices, ...(ending && { ending }) };
}

/** Which page each number stands on: page ids, by number. */
export function pagesByNumber({ pages }: Book): ReadonlyMap<number, string> {
	return new Map(pages.flatMap(({ id, sections }) => sections.map(({ number }) => [number, id] as const)));
}
