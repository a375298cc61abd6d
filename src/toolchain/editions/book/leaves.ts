/** The sections of a book before they have numbers: every turn with what follows it, as readers can meet them. Pure. */
import type { Ending, Turn } from '../../../client/story/types.ts';
import type { Reading } from '../../explore/minimise.ts';

/** A turn, the section of the minimised story it leads to, and whether a scene opens between the two. */
export interface Leaf {
	readonly turn: Turn;
	/** The section: its choices, or its ending. */
	readonly at: number;
	readonly opens: boolean;
	readonly ending?: Ending | undefined;
	/** Its successors, in the order of the choices. */
	readonly next: Leaf[];
	/** The same for all leaves that say the same before their choices. */
	readonly words: string;
}

/** By what leaves share their words. */
export const wordsOf = ({ words }: Leaf): string => words;

/** By what leaves of one scene share their choices; an ending has none to share. */
export const listOf = ({ at, ending }: Leaf): number | undefined => (ending ? undefined : at);

/** Every leaf that a reader can meet, nearest first. */
export function leavesOf({ turns, opening, sections }: Reading): Leaf[] {
	const known = new Map<string, Leaf>();
	const leaves: Leaf[] = [];
	const leafOf = (number: number, at: number, from?: Leaf): Leaf => {
		const turn = turns[number];
		if (!turn) throw new Error(`book: expected a turn ${number}; there are ${turns.length}.`);
		const opens = from?.turn.scene.id !== turn.scene.id;
		const key = `${number}/${at}/${opens}`;
		const found = known.get(key);
		if (found) return found;
		const ending = sections[at]?.ending;
		const words = ending ? key : `${number}/${opens}`;
		const leaf: Leaf = { turn, at, opens, ending, next: [], words };
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
