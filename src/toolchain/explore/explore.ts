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
 * What other stories may have left (left.ts) is told when it is first read, and not before: at the start such a flag
 * holds UNREAD, and a turn that comes upon it is no turn, but asks. Then the walk goes on once for every way in which
 * that story may have been played, with all of its flags, which hang together; stories are played each by itself, so
 * any way of one goes with any way of another. That is every combination: take one, and any picks. Up to the first
 * read nothing has looked at the flags, so the turns are the same whatever they hold; at the first read one of the
 * edges is this combination's; from there on it is known, and the next story is still unread. The other way about, a
 * road of the graph tells each story once at most, so some combination has it. Nothing of the product is walked twice:
 * before the read one state stands for all ways, and after it live cells merge what no reader could tell apart. For
 * rules to see which edge is the reader's and which is what was left, only the lone `go_on` of a turn may read first.
 *
 * Which cells are live, and what is asked of counts, is known only when all turns are. So the sweep is repeated, with
 * turns from the cache, until no two states were merged that differ in a live cell.
 */

import type { Choice, Ending, Story, Turn } from '../../client/story/types.ts';
import { type Asked, EVERYTHING } from './asked.ts';
import type { Break } from './breaks.ts';
import { type Effect, effectOf, type Meters } from './effects.ts';
import type { InkValue } from './inkjs-internals.ts';
import { type Flags, flagsIn, type Given, type Left, TakenTooEarly, Unread } from './left.ts';
import { InkMachine } from './machine.ts';
import type { Visited } from './state-table.ts';
import { CellIndex, type StateVector } from './state-vector.ts';
import { BrokenOff, Sweep, type Way } from './sweep.ts';
import { type CachedTurn, TurnCache } from './turn-cache.ts';
import type { TurnRun } from './turn-run.ts';

export { TakenTooEarly } from './left.ts';
export { TooManyStates } from './state-explosion.ts';
export { BrokenOff };

/** A choice taken: what it brought, and the state it led to. Numbers are places in the graph's lists. */
export interface Edge {
	readonly pick: string;
	readonly turn: number;
	readonly to: number;
	/** What another story left is first read here, and this is one way in which it leads on: that, or what reads alike. */
	readonly given?: Flags;
}

export interface State {
	/** `knot` or `knot.stitch`. */
	readonly place: string;
	/** In the order of the file; each has its edge at the same index. Where it is one go_on that reads what was left, all edges are its. */
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
	/** Undefined where nothing is taken, or all of it was given. */
	readonly given?: Given;
	/** How many turns there are by what they read, how many of them ink ran, and how many walks it took until no key changed. */
	readonly cost: { readonly ran: number; readonly played: number; readonly walks: number };
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
	readonly given?: Flags;
	/** What other stories may have left: every combination is walked. What is not in here is as `given` has it. */
	readonly left?: readonly Left[];
	/** Take a turn that cannot be played for an end (see `Graph.breaks`), and walk on elsewhere. */
	readonly pastBreaks?: boolean;
}

/** How many states a story may have. */
const MOST_STATES = 400_000;

/**
 * Walks a story from its first line.
 * @throws TooManyStates, with what has the most values in each scene; BrokenOff where nothing follows a turn;
 * TakenTooEarly where a decision's turn reads first what another story left
 */
export function explore(story: Story, options: ExploreOptions = {}): Graph {
	const { most = MOST_STATES, progress = () => {}, given, left = [], pastBreaks = false } = options;
	const flags = left.flatMap(({ ways }) => flagsIn(ways));
	const machine = new InkMachine(story, given, flags);
	const cells = new CellIndex();
	const values = new Map<string, number>();
	const unread = new Unread(left, cells, (flag, text) => {
		const key = `${flag} ${text}`;
		const value = values.get(key) ?? cells.numberOfValue(cells.cellOf(flag), ...textIn(machine, flag, text));
		values.set(key, value);
		return value;
	});
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
	const turnOf = (branch: number, vector: StateVector): CachedTurn => {
		const known = cache.find(branch, vector);
		if (known) return known;
		const ran = machine.run(branch, cells.valuesIn(vector));
		const reads = ran.reads.map((name) => cells.cellOf(name));
		const at = unread.firstIn(reads, vector);
		const turn = at === undefined ? cachedTurn(branch, ran) : asking(branch, ran, reads.slice(0, at + 1));
		cache.add(vector, turn);
		return turn;
	};
	const waysOn = (branch: number, vector: StateVector): Way[] => {
		const turn = turnOf(branch, vector);
		if (turn.asks === undefined) return [{ turn, vector, names: [] }];
		return unread.tell(turn.asks, vector).flatMap(({ given, vector, name }) =>
			waysOn(branch, vector).map((way) => ({
				...way,
				given: { ...given, ...way.given },
				names: [name, ...way.names],
			})),
		);
	};
	const waysFrom = ({ location, vector }: Visited, choice: number): Way[] =>
		waysOn(machine.branches[location]?.[choice] ?? -1, vector);

	const first = cachedTurn(-1, machine.start());
	const early = first.ran.reads.find((name) => flags.includes(name));
	if (early !== undefined) throw new TakenTooEarly(early, []);
	const atEnd = story.leaves.map((name) => cells.cellOf(name));
	const sweep = new Sweep(story, cells, first, waysFrom, most, progress, pastBreaks);
	let live: ReadonlySet<number>[] = [];
	let asked = askedIn(machine, cells);
	for (let walks = 1; ; walks++) {
		sweep.run(live, asked);
		asked = askedIn(machine, cells);
		live = cache.liveCells(machine.branches, atEnd);
		if (sweep.isStable(live, asked)) {
			const graph = graphOf(story, sweep, cells, live, { shown, began: first.effect }, breaksIn(sweep, machine), {
				ran: cache.turns.length + 1,
				played: machine.played,
				walks,
			});
			return left.length > 0 ? { ...graph, given: givenOf(left, sweep) } : graph;
		}
	}
}

/** A text as a flag's cell holds it: the value, and the value as text. */
function textIn(machine: InkMachine, flag: string, text: string): [InkValue, string] {
	const value = machine.valueOf(flag, text);
	return [value, machine.textOf(value)];
}

/** What stands in the cache for a turn that cannot be run yet: it has read what another story left. */
const asking = (branch: number, ran: TurnRun, reads: readonly number[]): CachedTurn => ({
	ran,
	effect: {},
	outcomes: new Map(),
	branch,
	to: ran.location,
	reads,
	writes: new Map(),
	adds: new Map(),
	asks: reads.at(-1) as number,
});

const givenOf = (left: readonly Left[], { forks }: Sweep): Given => ({
	combinations: left.reduce((all, { ways }) => all * ways.length, 1),
	stories: Object.fromEntries(left.map(({ story, ways }) => [story, ways.length])),
	graphs: forks.graphs,
});

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
	const { visited, firsts, edgeTurn, edgeTo, edgeEffect, edgePick, edgeGiven, turns, opening } = sweep;
	const valueIn = (state: number, name: string) => {
		const at = visited[state];
		if (!at || !live[at.location]?.has(cells.cellOf(name))) return undefined;
		const held = cells.valueIn(at.vector, name);
		return typeof held === 'number' ? String(held) : String(held?.value);
	};
	const states = visited.map(({ offered, place, ending, location, vector }, index): State => {
		const edgesFrom = firsts[index] ?? 0;
		const edges = edgePick.slice(edgesFrom, firsts[index + 1]).map((pick, at) => {
			const edge = edgesFrom + at;
			const given = edgeGiven[edge];
			return { pick, turn: edgeTurn[edge] ?? 0, to: edgeTo[edge] ?? 0, ...(given && { given }) };
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
