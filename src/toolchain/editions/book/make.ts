/**
 * The edition for people without JavaScript: the whole story as numbered sections, cut into pages. Pure.
 * A section is what a choice brings and what may be chosen next; a choice is a number to turn to. Nothing is carried:
 * whoever goes from number to number meets the session that `play` gives for the same picks. A story has thousands of
 * sections, of few words and few lists of choices: a page holds each of them once, and says of a section which are its.
 */

import type { Ending, Scene, Turn } from '../../../client/story/types.ts';
import { Interner } from '../../explore/interner.ts';
import { minimise, type Reading } from '../../explore/minimise.ts';
import { type Filled, filled } from './fill.ts';
import { type Leaf, leavesOf, listOf, wordsOf } from './leaves.ts';

/** A choice as the book prints it, in play's order. */
export interface BookChoice {
	readonly pick: string;
	readonly text: string;
	readonly goOn?: true;
	/** The number of the section to turn to. */
	readonly to: string;
}

/** What a section says before its choices. */
export interface BookWords {
	readonly turn: Turn;
	/** A scene opens in this section: its title stands above what comes next. */
	readonly opens: boolean;
	readonly ending?: Ending;
}

export interface BookSection {
	/** Its page, its words and its choices: `36-3-17`. */
	readonly number: string;
	/** Its words on its page, from 1. */
	readonly words: number;
	/** Its choices on its page, from 1; 0 at an ending. */
	readonly list: number;
}

export interface BookPage {
	/** Counts from 1, through the whole book. */
	readonly number: number;
	readonly scene: Scene;
	readonly words: readonly BookWords[];
	readonly lists: readonly (readonly BookChoice[])[];
	readonly sections: readonly BookSection[];
}

/** The number at which every story begins. */
export const START = '1-1-1';

export interface Book {
	/** The story's id. */
	readonly story: string;
	readonly pages: readonly BookPage[];
}

/** A section with what it says and what may be chosen. */
export type WholeSection = BookWords & { readonly number: string; readonly choices: readonly BookChoice[] };

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

/**
 * Numbers a minimised story and cuts it into pages, each of one scene.
 * @param options `most`: about how many bytes of HTML a page may have; `seed`: another one gives other numbers
 */
export function makeBook(reading: Reading, { most, seed = 'book' }: { most?: number; seed?: string } = {}): Book {
	const pages = filled(leavesOf(reading), reading, { seed, ...(most !== undefined && { most }) });
	const sections = new Map<Leaf, BookSection>();
	for (const [at, { leaves, words, lists }] of pages.entries()) {
		for (const leaf of leaves) {
			const shared = listOf(leaf);
			const list = shared === undefined ? 0 : (lists.get(shared) ?? 0) + 1;
			const said = (words.get(wordsOf(leaf)) ?? 0) + 1;
			sections.set(leaf, { number: `${at + 1}-${said}-${list}`, words: said, list });
		}
	}
	return { story: reading.story, pages: pages.map((page, at) => pageOf(page, at + 1, reading, sections)) };
}

/** A page of the book, where every section has its number. */
function pageOf(
	{ leaves, words, lists }: Filled,
	number: number,
	{ sections }: Reading,
	numbered: ReadonlyMap<Leaf, BookSection>,
): BookPage {
	const saying = new Map(leaves.map((leaf) => [wordsOf(leaf), leaf]));
	const offering = new Map(leaves.map((leaf) => [listOf(leaf), leaf]));
	const numberOf = (leaf: Leaf | undefined) => (leaf && numbered.get(leaf)?.number) ?? '';
	return {
		number,
		scene: leaves[0]?.turn.scene as Scene,
		words: [...words.keys()].map((key) => {
			const { turn, opens, ending } = saying.get(key) as Leaf;
			return { turn, opens, ...(ending && { ending }) };
		}),
		lists: [...lists.keys()].map((key) => {
			const { at, next } = offering.get(key) as Leaf;
			return (sections[at]?.offered ?? []).map((choice, way) => ({ ...choice, to: numberOf(next[way]) }));
		}),
		sections: leaves
			.map((leaf) => numbered.get(leaf) as BookSection)
			.sort((a, b) => a.words - b.words || a.list - b.list),
	};
}

/** Every section of a book by its number, with its words and its choices. */
export function sectionsOf({ pages }: Book): ReadonlyMap<string, WholeSection> {
	return new Map(
		pages.flatMap(({ words, lists, sections }) =>
			sections.map(({ number, words: said, list }) => {
				const choices = list === 0 ? [] : (lists[list - 1] as readonly BookChoice[]);
				return [number, { number, choices, ...(words[said - 1] as BookWords) }] as const;
			}),
		),
	);
}
