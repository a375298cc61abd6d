/**
 * Which sections of a book stand on which page. Sections that share words or choices are set together, since a page
 * holds each once; beyond that the order is a shuffle by a fixed seed, so that a number tells nothing of its road. Pure.
 */

import { hash } from '../../../client/story/order.ts';
import type { Reading } from '../../explore/minimise.ts';
import { type Leaf, listOf, wordsOf } from './leaves.ts';

/** A page of a book before its sections have numbers. */
export interface Filled {
	readonly leaves: readonly Leaf[];
	/** What its leaves say, and the choices they share: the place of each on the page, from 0. */
	readonly words: ReadonlyMap<string, number>;
	readonly lists: ReadonlyMap<number, number>;
}

/** How many words and lists a page may have: numbers.css has a rule for each (styles.ts). */
export const MOST = { words: 60, lists: 300 } as const;

/** About where the HTML of a page should end, in bytes. */
const MOST_BYTES = 90_000;

/** About what they cost as HTML beside what they say: measured on “The bad day”. */
const MARKUP = { section: 24, words: 300, line: 30, list: 16, choice: 34 } as const;

const UTF8 = new TextEncoder();
const bytes = (text: string) => UTF8.encode(text).byteLength;
const sum = <T>(things: readonly T[], of: (thing: T) => number) => things.reduce((all, thing) => all + of(thing), 0);

/** Every line that a section says. */
const linesOf = ({ turn, ending }: Leaf): string[] =>
	[
		turn.said,
		...[turn.meant, turn.heard, turn.why, turn.read, ...turn.beats.map(({ text }) => text)],
		...[ending?.title, ending?.question, ending?.next],
	].filter((text) => text !== undefined);

/** A page while it is filled. */
class Page {
	readonly leaves: Leaf[] = [];
	readonly words = new Set<string>();
	readonly lists = new Set<number>();
	readonly #lines = new Set<string>();
	#bytes = 0;

	/** Takes a leaf, if it has room: what stands there already costs nothing more. */
	takes(leaf: Leaf, { sections }: Reading, most: number): boolean {
		const [words, list] = [wordsOf(leaf), listOf(leaf)];
		const isNew = { words: !this.words.has(words), list: list !== undefined && !this.lists.has(list) };
		const lines = isNew.words ? linesOf(leaf).filter((line) => !this.#lines.has(line)) : [];
		const choices = isNew.list ? (sections[leaf.at]?.offered ?? []) : [];
		const cost =
			MARKUP.section +
			(isNew.words ? MARKUP.words : 0) +
			sum(lines, (line) => bytes(line) + MARKUP.line) +
			(isNew.list ? MARKUP.list : 0) +
			sum(choices, ({ text }) => bytes(text) + MARKUP.choice);
		const full =
			this.#bytes + cost > most ||
			(isNew.words && this.words.size >= MOST.words) ||
			(isNew.list && this.lists.size >= MOST.lists);
		if (full && this.leaves.length > 0) return false;
		this.#bytes += cost;
		this.leaves.push(leaf);
		this.words.add(words);
		if (list !== undefined) this.lists.add(list);
		for (const line of lines) this.#lines.add(line);
		return true;
	}
}

/** The things of a page, each with its place: shuffled by a seed, but for the first of all, which stays. */
function shuffled<T>(things: Iterable<T>, seed: string, first: T | undefined): Map<T, number> {
	const keyed = [...things].map((thing) => ({ thing, key: thing === first ? -1 : hash(`${seed}/${thing}`) }));
	return new Map(keyed.sort((a, b) => a.key - b.key).map(({ thing }, place) => [thing, place]));
}

/** The leaves of a scene in the order in which they fill pages: by decision, and there by the words that lead to it. */
function ordered(leaves: readonly Leaf[], { sections }: Reading, seed: string, first: Leaf | undefined): Leaf[] {
	const placeOf = ({ at }: Leaf) => sections[at]?.place ?? '';
	const start = first && placeOf(first);
	const places = shuffled(new Set(leaves.map(placeOf)), seed, start);
	const groups = [...Map.groupBy(leaves, ({ at }) => at).values()].map((own) => ({
		own,
		place: places.get(placeOf(own[0] as Leaf)) ?? 0,
		words: own[0] === first ? '' : own.map(wordsOf).sort().join(),
	}));
	groups.sort((a, b) => a.place - b.place || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
	return groups.flatMap(({ own }) => own);
}

/**
 * Fills pages with the leaves of a story, a scene after the other. The story's start is the first on its page.
 * @param options `most`: about how many bytes of HTML a page may have
 */
export function filled(
	leaves: readonly Leaf[],
	reading: Reading,
	{ most = MOST_BYTES, seed }: { most?: number; seed: string },
): Filled[] {
	const pages: Page[] = [];
	for (const [scene, own] of Map.groupBy(leaves, ({ turn }) => turn.scene.id)) {
		let page: Page | undefined;
		for (const leaf of ordered(own, reading, `${reading.story}/${seed}/${scene}`, leaves[0])) {
			if (page?.takes(leaf, reading, most)) continue;
			page = new Page();
			page.takes(leaf, reading, most);
			pages.push(page);
		}
	}
	return pages.map(({ leaves: own, words, lists }, at) => {
		const start = own.includes(leaves[0] as Leaf) ? leaves[0] : undefined;
		return {
			leaves: own,
			words: shuffled(words, `${seed}/${at}`, start && wordsOf(start)),
			lists: shuffled(lists, `${seed}/${at}`, start && listOf(start)),
		};
	});
}
