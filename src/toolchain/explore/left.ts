/**
 * What other stories may have left, held open until it is read. Build side only. Until then a flag holds `UNREAD`, so
 * one state stands for all that could have been left; explore.ts says why the walk is whole all the same.
 */
import { UNREAD } from './machine.ts';
import type { CellIndex, StateVector } from './state-vector.ts';

export type Flags = Readonly<Record<string, string>>;

/** All that one other story may have left of what is taken from it, each way once. */
export interface Left {
	/** The other story's id, for messages. */
	readonly story: string;
	/** Flag → value, all flags in each. That it was not played is a way, too. */
	readonly ways: readonly Flags[];
}

/** A state in which what one story left is read now. */
export interface Told {
	readonly given: Flags;
	readonly vector: StateVector;
	/** Which way of which story it is. */
	readonly name: string;
}

/** Said where a flag is first read in a turn that a decision brings, or in the first: there no road parts. */
export class TakenTooEarly extends Error {
	readonly picks: readonly string[];

	constructor(flag: string, picks: readonly string[]) {
		super(
			`“${flag}”, which another story leaves, is read first ${picks.length > 0 ? `after “${picks.at(-1)}”, a decision` : 'before the first choice'}.`,
		);
		this.picks = picks;
	}
}

export class Unread {
	readonly #left: readonly Left[];
	/** Cell → the place of its story in the list. */
	readonly #storyOf = new Map<number, number>();
	readonly #cells: CellIndex;
	readonly #numberOf: (flag: string, text: string) => number;

	/** @param numberOf the number of a text in a flag's cell */
	constructor(left: readonly Left[], cells: CellIndex, numberOf: (flag: string, text: string) => number) {
		[this.#left, this.#cells, this.#numberOf] = [left, cells, numberOf];
		for (const [at, { ways }] of left.entries()) {
			for (const flag of flagsIn(ways)) this.#storyOf.set(cells.cellOf(flag), at);
		}
	}

	/** Of cells in the order of reading, the place of the first that holds a flag unread; undefined if there is none. */
	firstIn(reads: readonly number[], vector: StateVector): number | undefined {
		const at = reads.findIndex((cell) => this.#storyOf.has(cell) && this.#isUnread(cell, vector));
		return at < 0 ? undefined : at;
	}

	/** The same state with every way in which the story that leaves this flag may have been played. */
	tell(cell: number, vector: StateVector): Told[] {
		const at = this.#storyOf.get(cell) ?? 0;
		const { story = '', ways = [] } = this.#left[at] ?? {};
		return ways.map((given, way) => {
			const told = vector.slice();
			for (const [flag, text] of Object.entries(given)) told[this.#cells.cellOf(flag)] = this.#numberOf(flag, text);
			return { given, vector: told, name: `${story} ${way}` };
		});
	}

	#isUnread(cell: number, vector: StateVector): boolean {
		return vector[cell] === this.#numberOf(this.#cells.names[cell] ?? '', UNREAD);
	}
}

/** The flags of some ways. */
export const flagsIn = (ways: readonly Flags[]): string[] => [...new Set(ways.flatMap((way) => Object.keys(way)))];

/** Counted over what other stories may have left. */
export interface Given {
	/** In how many ways they may have been played together, and each by itself. */
	readonly combinations: number;
	readonly stories: Readonly<Record<string, number>>;
	/** How many of the combinations differ in what a reader can come upon. */
	readonly graphs: number;
}

/** What became of each way where roads part: ways with one trace are one to every reader. */
export class Forks {
	/** The first story that is read → the ways of all that are read with it → where each led. */
	readonly #traces = new Map<string, Map<string, string>>();

	/** Notes that from a state these ways led on by this turn to that state. */
	note(from: number, names: readonly string[], turn: number, to: number): void {
		const [first = ''] = names;
		const story = first.split(' ')[0] ?? '';
		const traces = this.#traces.get(story) ?? new Map<string, string>();
		this.#traces.set(story, traces);
		const name = names.join();
		traces.set(name, `${traces.get(name) ?? ''}${from}>${turn}:${to} `);
	}

	/** How many graphs there are: of the places where roads part, each is passed on every road, so they multiply. */
	get graphs(): number {
		return [...this.#traces.values()].reduce((all, traces) => all * new Set(traces.values()).size, 1);
	}
}
