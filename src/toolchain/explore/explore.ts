/**
 * Walks every reachable state of a story once: out comes its graph. Build side only.
 *
 * Why equal keys mean equal futures. What a turn brings hangs on the choice taken (its words, the call stack behind it;
 * turn counters and seeds, if the story asks for them), on the cells it reads before it writes them (variables,
 * temporary variables, counts of visits), and on what turn.ts carries over. Where ink stands, the spot, is its choices.
 * The spot and what is carried are in the key whole. Of the cells those are in it that any turn from there on may read
 * before writing (`Memory.liveAt`).
 * Two states that agree on these take the same turn by every choice; what that turn leaves unwritten and the next spot
 * still needs, they agree on too, and a count it raises it raises by the same in both; so it goes on to the end. Which
 * cells are live is known only once all turns are: so the walk is repeated, from memory, until no cell is found live in
 * which states differed that were taken for one.
 */

import type { Choice, Ending, Story, Turn } from '../../client/story/types.ts';
import { type Did, didIn, type Meters } from './effects.ts';
import type { InkValue } from './inkjs-internals.ts';
import { Engine, type Ran } from './machine.ts';
import type { Stand } from './state-table.ts';
import { Cells, type Row } from './state-vector.ts';
import { BrokenOff, Pass } from './sweep.ts';
import { Memory, type Remembered } from './turn-cache.ts';

export { TooManyStates } from './state-explosion.ts';
export { BrokenOff };

/** A choice taken: what it brought, and the state it led to. Numbers are places in the graph's lists. */
export interface Edge {
	readonly pick: string;
	readonly turn: number;
	readonly to: number;
}

export interface State {
	/** `knot` or `knot.stitch`. */
	readonly place: string;
	/** In the order of the file; each has its edge at the same index. */
	readonly offered: readonly Choice[];
	readonly edges: readonly Edge[];
	readonly ending?: Ending;
	/** Undefined where the story has no model, and between scenes. */
	readonly meters?: Meters;
}

export interface Graph {
	readonly story: Story;
	/** Every distinct turn. */
	readonly turns: readonly Turn[];
	/** Every distinct state, breadth first. The first is the start. */
	readonly states: readonly State[];
	/** The turn before the first choice. */
	readonly opening: number;
	/** A variable's value in a state, as text; undefined if nothing after that state hangs on it. */
	readonly valueIn: (state: number, name: string) => string | undefined;
	readonly proof: Proof;
	/** How many turns ink ran, and how many walks it took until no key changed. */
	readonly cost: { readonly ran: number; readonly walks: number };
}

/** What only the proofs ask of a walk. */
interface Proof {
	/** What an edge's turn did; `edge` is its index in the state. */
	readonly didOn: (state: number, edge: number) => Did;
	/** Every text ink gave, by the place (`knot.stitch`) it stands in; '' where ink did not tell. */
	readonly shown: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ExploreOptions {
	/** How many states to walk before giving up. */
	readonly most?: number;
	/** Told now and then how many states there are so far. */
	readonly progress?: (states: number) => void;
	readonly given?: Readonly<Record<string, string>>;
}

/** How many states a story may have. */
const MOST_STATES = 400_000;

/**
 * Walks a story from its first line.
 * @throws TooManyStates, with what has the most values in each scene; BrokenOff where nothing follows a turn
 */
export function explore(story: Story, options: ExploreOptions = {}): Graph {
	const { most = MOST_STATES, progress = () => {}, given } = options;
	const engine = new Engine(story, given);
	const cells = new Cells();
	const memory = new Memory();
	const shown = new Map<string, Set<string>>();

	const remember = (branch: number, ran: Ran): Remembered => {
		const numbered = [...ran.writes].map(([name, value]) => [cells.of(name), value] as [number, InkValue]);
		for (const { place, text } of ran.raw.lines) shown.set(place, (shown.get(place) ?? new Set()).add(text));
		return {
			ran,
			did: didIn(ran.raw, (name) => ran.writes.get(name)?.value),
			made: new Map(),
			branch,
			to: ran.spot,
			reads: ran.reads.map((name) => cells.of(name)),
			writes: new Map(numbered.map(([cell, value]) => [cell, cells.valueOf(cell, value, engine.textOf(value))])),
			adds: new Map([...ran.adds].map(([name, more]) => [cells.of(name), more])),
		};
	};
	const turnOf = ({ spot, row }: Stand, choice: number): Remembered => {
		const branch = engine.branches[spot]?.[choice] ?? -1;
		const known = memory.recall(branch, row);
		if (known) return known;
		const turn = remember(branch, engine.run(branch, cells.all(row)));
		memory.keep(row, turn);
		return turn;
	};

	const first = remember(-1, begin(story, engine));
	const atEnd = story.leaves.map((name) => cells.of(name));
	const pass = new Pass(story, cells, first, turnOf, most, progress);
	let live: ReadonlySet<number>[] = [];
	for (let walks = 1; ; walks++) {
		pass.over(live);
		live = memory.liveAt(engine.branches, atEnd);
		if (pass.agrees(live)) {
			return graphOf(story, pass, cells, live, shown, { ran: memory.turns.length + 1, walks });
		}
	}
}

/** The first turn. What ink cannot run at all (a function that only the author's own program has) stops it here. */
function begin(story: Story, engine: Engine): Ran {
	try {
		return engine.start();
	} catch (cause) {
		throw new BrokenOff(story.id, [], (cause as Error).message.slice(0, 300).replace(/^Error: /, ''));
	}
}

/** The last walk as a graph. */
function graphOf(
	story: Story,
	pass: Pass,
	cells: Cells,
	live: readonly ReadonlySet<number>[],
	shown: Proof['shown'],
	cost: Graph['cost'],
): Graph {
	const { stands, firsts, edgeTurn, edgeTo, edgeDid, turns, opening } = pass;
	const valueIn = (state: number, name: string) => {
		const stand = stands[state];
		if (!stand || !live[stand.spot]?.has(cells.of(name))) return undefined;
		const held = cells.held(stand.row, name);
		return typeof held === 'number' ? String(held) : String(held?.value);
	};
	const states = stands.map(({ offered, place, ending, spot, row }, index): State => {
		const edgesFrom = firsts[index] ?? 0;
		const edges = offered.map(({ pick }, choice) => {
			const edge = edgesFrom + choice;
			return { pick, turn: edgeTurn[edge] ?? 0, to: edgeTo[edge] ?? 0 };
		});
		const meters = metersIn(cells, live[spot], row);
		return { place, offered, edges, ...(ending && { ending }), ...(meters && { meters }) };
	});
	const didOn = (state: number, edge: number) => edgeDid[(firsts[state] ?? 0) + edge] ?? {};
	return { story, turns, states, opening, valueIn, proof: { didOn, shown }, cost };
}

/** The model's meters in a state, where all that differ in them are different states. */
function metersIn(cells: Cells, live: ReadonlySet<number> | undefined, row: Row): Meters | undefined {
	const number = (name: string) => {
		const held = live?.has(cells.of(name)) ? cells.held(row, name) : undefined;
		return typeof held === 'object' && typeof held.value === 'number' ? held.value : undefined;
	};
	const [footing, distress, understood, pressure] = ['footing', 'distress', 'understood', 'pressure'].map(number);
	if (!footing || distress === undefined || understood === undefined || pressure === undefined) return undefined;
	return { distress, understood, pressure };
}
