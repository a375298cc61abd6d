/**
 * Walks every reachable state of a story once: out comes its graph. Build side only. README.md has the words and an
 * example.
 *
 * Why states with equal keys have equal futures. A turn hangs on three things: the choice taken (its words, the call
 * stack behind it; turn counters and seeds, if the story asks for them), the cells that the turn reads before it writes
 * them, and the carry. A state's key is its location, which is its choices; its carry; and its live variables, which are
 * the cells that some way on reads before writing. They are the result of a liveness fixpoint (`TurnCache.liveCells`).
 *
 * Take two states with one key. By every choice they take the same turn, since every cell that it reads first is live.
 * It leads both to the same location with the same carry. A cell that is live there was either written by the turn, and
 * then it is equal now; or it was live before, and was equal then. A count that the turn raises is raised equally. So
 * the next two states have one key again, and so on to the end.
 *
 * A live count of visits need not be equal, only equal to what the story asks of it (asked.ts): then every turn goes the
 * same way from both, and such counts stay equal when both rise by the same.
 *
 * Which cells are live, and what is asked of counts, is known only when all turns are. So the sweep is repeated, with
 * turns from the cache, until no two states were merged that differ in a live cell.
 */

import type { Choice, Ending, Story, Turn } from '../../client/story/types.ts';
import { type Asked, EVERYTHING } from './asked.ts';
import type { Break } from './breaks.ts';
import { type Effect, effectOf, type Meters } from './effects.ts';
import type { InkValue } from './inkjs-internals.ts';
import { InkMachine, type TurnRun } from './machine.ts';
import type { Visited } from './state-table.ts';
import { CellIndex, type StateVector } from './state-vector.ts';
import { BrokenOff, Sweep } from './sweep.ts';
import { type CachedTurn, TurnCache } from './turn-cache.ts';

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
	/** Where a turn could not be played, each break once: the state that stands for it, and the shortest way there. */
	readonly breaks: readonly (Break & { readonly state: number; readonly picks: readonly string[] })[];
	readonly proof: Proof;
	/** How many turns ink ran, and how many walks it took until no key changed. */
	readonly cost: { readonly ran: number; readonly walks: number };
}

/** What only the proofs ask of a walk. */
interface Proof {
	/** What an edge's turn did; `edge` is its index in the state. */
	readonly effectOn: (state: number, edge: number) => Effect;
	/** What the turn before the first choice did. */
	readonly began: Effect;
	/** Every text ink gave, by the place (`knot.stitch`) it stands in; '' where ink did not tell. */
	readonly shown: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ExploreOptions {
	/** How many states to walk before giving up. */
	readonly most?: number;
	/** Told now and then how many states there are so far. */
	readonly progress?: (states: number) => void;
	readonly given?: Readonly<Record<string, string>>;
	/** Take a turn that cannot be played for an end (see `Graph.breaks`), and walk on elsewhere. */
	readonly pastBreaks?: boolean;
}

/** How many states a story may have. */
const MOST_STATES = 400_000;

/**
 * Walks a story from its first line.
 * @throws TooManyStates, with what has the most values in each scene; BrokenOff where nothing follows a turn
 */
export function explore(story: Story, options: ExploreOptions = {}): Graph {
	const { most = MOST_STATES, progress = () => {}, given, pastBreaks = false } = options;
	const machine = new InkMachine(story, given);
	const cells = new CellIndex();
	const cache = new TurnCache();
	const shown = new Map<string, Set<string>>();

	const cachedTurn = (branch: number, ran: TurnRun): CachedTurn => {
		const numbered = [...ran.writes].map(([name, value]) => [cells.cellOf(name), value] as [number, InkValue]);
		for (const { place, text } of ran.raw.lines) shown.set(place, (shown.get(place) ?? new Set()).add(text));
		return {
			ran,
			effect: effectOf(ran.raw, (name) => ran.writes.get(name)?.value),
			outcomes: new Map(),
			branch,
			to: ran.location,
			reads: ran.reads.map((name) => cells.cellOf(name)),
			writes: new Map(numbered.map(([cell, value]) => [cell, cells.numberOfValue(cell, value, machine.textOf(value))])),
			adds: new Map([...ran.adds].map(([name, more]) => [cells.cellOf(name), more])),
		};
	};
	const turnOf = ({ location, vector }: Visited, choice: number): CachedTurn => {
		const branch = machine.branches[location]?.[choice] ?? -1;
		const known = cache.find(branch, vector);
		if (known) return known;
		const turn = cachedTurn(branch, machine.run(branch, cells.valuesIn(vector)));
		cache.add(vector, turn);
		return turn;
	};

	const first = cachedTurn(-1, machine.start());
	const atEnd = story.leaves.map((name) => cells.cellOf(name));
	const sweep = new Sweep(story, cells, first, turnOf, most, progress, pastBreaks);
	let live: ReadonlySet<number>[] = [];
	let asked = askedIn(machine, cells);
	for (let walks = 1; ; walks++) {
		sweep.run(live, asked);
		asked = askedIn(machine, cells);
		live = cache.liveCells(machine.branches, atEnd);
		if (sweep.isStable(live, asked)) {
			return graphOf(story, sweep, cells, live, { shown, began: first.effect }, breaksIn(sweep, machine), {
				ran: cache.turns.length + 1,
				walks,
			});
		}
	}
}

/** What is asked, as far as it is known now, of each cell by number. Of what is no count it is everything. */
function askedIn(machine: InkMachine, cells: CellIndex): (cell: number) => Asked {
	const list = cells.names.map((name) => machine.askedOf(name) ?? EVERYTHING);
	return (cell) => list[cell] ?? EVERYTHING;
}

function breaksIn(sweep: Sweep, machine: InkMachine): Graph['breaks'] {
	return sweep.visited.flatMap(({ location }, state) => {
		const broken = machine.breakAt(location);
		return broken ? [{ ...broken, state, picks: sweep.wayTo(state) }] : [];
	});
}

/** The last walk as a graph. */
function graphOf(
	story: Story,
	sweep: Sweep,
	cells: CellIndex,
	live: readonly ReadonlySet<number>[],
	proof: Pick<Proof, 'shown' | 'began'>,
	breaks: Graph['breaks'],
	cost: Graph['cost'],
): Graph {
	const { visited, firsts, edgeTurn, edgeTo, edgeEffect, turns, opening } = sweep;
	const valueIn = (state: number, name: string) => {
		const at = visited[state];
		if (!at || !live[at.location]?.has(cells.cellOf(name))) return undefined;
		const held = cells.valueIn(at.vector, name);
		return typeof held === 'number' ? String(held) : String(held?.value);
	};
	const states = visited.map(({ offered, place, ending, location, vector }, index): State => {
		const edgesFrom = firsts[index] ?? 0;
		const edges = offered.map(({ pick }, choice) => {
			const edge = edgesFrom + choice;
			return { pick, turn: edgeTurn[edge] ?? 0, to: edgeTo[edge] ?? 0 };
		});
		const meters = metersIn(cells, live[location], vector);
		return { place, offered, edges, ...(ending && { ending }), ...(meters && { meters }) };
	});
	const effectOn = (state: number, edge: number) => edgeEffect[(firsts[state] ?? 0) + edge] ?? {};
	return { story, turns, states, opening, valueIn, breaks, proof: { effectOn, ...proof }, cost };
}

/** The model's meters in a state, where all that differ in them are different states. */
function metersIn(cells: CellIndex, live: ReadonlySet<number> | undefined, vector: StateVector): Meters | undefined {
	const number = (name: string) => {
		const held = live?.has(cells.cellOf(name)) ? cells.valueIn(vector, name) : undefined;
		return typeof held === 'object' && typeof held.value === 'number' ? held.value : undefined;
	};
	const [footing, distress, understood, pressure] = ['footing', 'distress', 'understood', 'pressure'].map(number);
	if (!footing || distress === undefined || understood === undefined || pressure === undefined) return undefined;
	return { distress, understood, pressure };
}
