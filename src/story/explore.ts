/**
 * Walks every reachable state of a story once: out comes its graph. Build side only.
 *
 * Why equal keys mean equal futures. What a turn brings hangs on where ink stands (its choices; its call stack, if that
 * is deeper than one frame; visit counts; turn counters and seeds, if the story asks for them), on the variables it
 * reads before it writes them, and on what turn.ts carries over. Where ink stands and what is carried are in the key
 * whole. Of the variables those are in it that any turn from there on may read before writing (`Memory.liveAt`). Two
 * states that agree on these take the same turn by every choice, and what that turn leaves unwritten and the next spot
 * still needs, they agree on too; so it goes on to the end. Which variables are live is known only once all turns are:
 * so the walk is repeated, from memory, until a walk finds no variable live that it had not in its keys.
 */
import { type Did, didIn, metersAtEnd } from './did.ts';
import { Engine, keyOf, type Ran } from './engine.ts';
import { type Made, Memory, type Meters, type Remembered, type Row } from './memory.ts';
import type { Choice, Ending, Story, Turn } from './shapes.ts';
import { type Carry, makeTurn, NOWHERE } from './turn.ts';

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
	/** Undefined where the story has no model, or before its first scene. */
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
export interface Proof {
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

/** Said when a walk meets a turn after which nothing comes: no choice, no ending. `picks` is a way there. */
export class BrokenOff extends Error {
	readonly picks: readonly string[];

	constructor(story: string, picks: readonly string[], cause: string) {
		super(`stories/${story}.ink: after ${picks.length > 0 ? picks.join(' ') : 'its start'} ${cause}`);
		this.picks = picks;
	}
}

/** Said when a walk grows past its bound: which variables keep growing, and where. */
export class TooManyStates extends Error {}

export const MOST_STATES = 400_000;

/** Gives each distinct thing a number, in the order of meeting. */
class Numbers<T> {
	readonly list: T[] = [];
	readonly #known = new Map<string, number>();

	of(key: string, thing: () => T): number {
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		this.#known.set(key, this.list.length);
		return this.list.push(thing()) - 1;
	}
}

type InkValue = Parameters<typeof keyOf>[0];

/** A state while it is being walked: its place in ink, and everything it holds. */
interface Stand {
	readonly spot: number;
	/** What is carried over, by number. */
	readonly carry: number;
	readonly row: Row;
}

/**
 * Walks a story from its first line.
 * @throws TooManyStates, with the variables that have the most values in each scene
 */
export function explore(story: Story, options: ExploreOptions = {}): Graph {
	const engine = new Engine(story, options.given);
	const first = engine.start();
	const variables = [...engine.variables()];
	const names = variables.map(([name]) => name);
	const numberOf = new Map(names.map((name, index) => [name, index]));
	const values = names.map(() => new Numbers<InkValue>());
	const spots = new Numbers<string>();
	const tables = { turns: new Numbers<Turn>(), carries: new Numbers<Carry>() };
	const memory = new Memory();
	let ran = 1;

	const shown = new Map<string, Set<string>>();
	const note = ({ raw }: Ran) => {
		for (const { place, text } of raw.lines) shown.set(place, (shown.get(place) ?? new Set()).add(text));
	};
	note(first);

	const number = (variable: number, value: InkValue) => values[variable]?.of(keyOf(value), () => value) ?? 0;

	const run = (from: Stand, choice: number): Remembered => {
		const held = names.map((name, i) => [name, values[i]?.list[from.row[i] ?? 0] as InkValue] as const);
		const result = engine.run(spots.list[from.spot] ?? '', new Map(held), choice);
		ran++;
		note(result);
		const index = (name: string) => numberOf.get(name) ?? 0;
		const turn: Remembered = {
			ran: result,
			did: didOf(result),
			made: new Map(),
			from: from.spot,
			to: spots.of(result.spot, () => result.spot),
			reads: result.reads.map(index),
			writes: new Map([...result.writes].map(([name, value]) => [index(name), number(index(name), value)])),
		};
		memory.keep(choice, from.row, turn);
		return turn;
	};

	const start: Stand = {
		spot: spots.of(first.spot, () => first.spot),
		carry: tables.carries.of('', () => NOWHERE),
		row: Uint16Array.from(variables, ([, value], index) => number(index, value)),
	};
	const atEnd = story.leaves.map((name) => numberOf.get(name) ?? 0);
	let live: ReadonlySet<number>[] = [];
	for (let walks = 1; ; walks++) {
		const found = walkOnce(story, start, first, live, memory, run, options, names, tables);
		const next = memory.liveAt(spots.list.length, atEnd);
		if (next.every((set, spot) => set.size === (live[spot]?.size ?? 0))) {
			const valueIn = (state: number, name: string) => {
				const variable = numberOf.get(name) ?? -1;
				const stand = found.stands[state];
				if (!stand || !live[stand.spot]?.has(variable)) return undefined;
				return String(values[variable]?.list[stand.row[variable] ?? 0]?.value);
			};
			const { states, opening } = found;
			const didOn = (state: number, edge: number) => found.dids[(found.firsts[state] ?? 0) + edge] ?? NOTHING;
			const proof = { didOn, shown };
			return { story, states, opening, turns: tables.turns.list, valueIn, proof, cost: { ran, walks } };
		}
		live = next;
	}
}

type Walked = Pick<Graph, 'states' | 'opening'> & { stands: Stand[]; dids: Did[]; firsts: number[] };

/** One walk, its states told apart by the variables in `live`. */
function walkOnce(
	story: Story,
	start: Stand,
	first: Ran,
	live: readonly ReadonlySet<number>[],
	memory: Memory,
	run: (from: Stand, choice: number) => Remembered,
	{ most = MOST_STATES, progress }: ExploreOptions,
	names: readonly string[],
	{ turns, carries }: { turns: Numbers<Turn>; carries: Numbers<Carry> },
): Walked {
	const known = new Map<string, number>();
	const states: (State & { edges: Edge[] })[] = [];
	const stands: Stand[] = [];
	const dids: Did[] = [];
	const firsts: number[] = [];
	/** The state from which each was first met, and by which choice: the shortest way back. */
	const parents: [state: number, choice: number][] = [];
	const wayTo = (state: number, ...more: string[]): string[] => {
		const [from, choice] = parents[state] ?? [-1, 0];
		return from < 0 ? more : wayTo(from, states[from]?.offered[choice]?.pick ?? '', ...more);
	};
	const keyed = live.map((set) => [...set].sort((a, b) => a - b));

	const make = ({ head, raw }: Ran, carried: number): Made => {
		const made = makeTurn(story, carries.list[carried] ?? NOWHERE, head, raw);
		if (!made) throw new Error('the story stops with no choice and no # ending.');
		return {
			turn: turns.of(JSON.stringify(made.turn), () => made.turn),
			carry: carries.of(JSON.stringify(made.carry), () => made.carry),
			place: made.turn.place,
			ending: made.ending,
			meters: metersAtEnd(raw),
		};
	};

	const settle = (stand: Stand, offered: readonly Choice[], made: Made, by: [number, number], before?: Meters) => {
		const { spot, carry, row } = stand;
		const held = (keyed[spot] ?? []).map((variable) => row[variable] ?? 0);
		const key = String.fromCharCode(spot, carry, ...held);
		const seen = known.get(key);
		if (seen !== undefined) return { turn: made.turn, to: seen };
		if (states.length >= most) throw new TooManyStates(growth(story, names, stands, states, most));
		const meters = made.meters ?? before;
		const { place, ending } = made;
		states.push({ place, offered, edges: [], ...(ending && { ending }), ...(meters && { meters }) });
		stands.push(stand);
		parents.push(by);
		known.set(key, states.length - 1);
		if (states.length % 5000 === 0) progress?.(states.length);
		return { turn: made.turn, to: states.length - 1 };
	};

	const attempt = <T>(doing: () => T, from: number, ...picks: string[]): T => {
		try {
			return doing();
		} catch (cause) {
			if (cause instanceof TooManyStates) throw cause;
			throw new BrokenOff(story.id, wayTo(from, ...picks), (cause as Error).message.slice(0, 300));
		}
	};

	const opened = attempt(() => make(first, start.carry), -1);
	settle({ ...start, carry: opened.carry }, first.raw.offered, opened, [-1, 0]);
	for (let at = 0; at < states.length; at++) {
		const [from, state] = [stands[at], states[at]];
		if (!from || !state) break;
		firsts.push(dids.length);
		for (const [choice, { pick }] of state.offered.entries()) {
			const turn = memory.recall(from.spot, choice, from.row) ?? attempt(() => run(from, choice), at, pick);
			const made = turn.made.get(from.carry) ?? attempt(() => make(turn.ran, from.carry), at, pick);
			dids.push(turn.did);
			turn.made.set(from.carry, made);
			const row = from.row.slice();
			for (const [variable, value] of turn.writes) row[variable] = value;
			const stand = { spot: turn.to, carry: made.carry, row };
			state.edges.push({ pick, ...settle(stand, turn.ran.raw.offered, made, [at, choice], state.meters) });
		}
	}
	return { states, opening: opened.turn, stands, dids, firsts };
}

const NOTHING: Did = {};

function didOf({ raw, writes }: Ran): Did {
	return didIn(raw, (name) => writes.get(name)?.value);
}

/** Which variables have the most values in each scene: what a writer can act on. */
function growth(
	story: Story,
	names: readonly string[],
	stands: readonly Stand[],
	states: readonly State[],
	most: number,
): string {
	const scenes = new Map<string, Set<number>[]>();
	for (const [index, { row }] of stands.entries()) {
		const scene = states[index]?.place.split('.')[0] ?? '';
		const sets = scenes.get(scene) ?? names.map(() => new Set<number>());
		for (const [variable, value] of row.entries()) sets[variable]?.add(value);
		scenes.set(scene, sets);
	}
	const lines = [...scenes].map(([scene, sets]) => {
		const counts = names.map((name, variable) => ({ name, count: sets[variable]?.size ?? 0 }));
		const widest = counts.sort((a, b) => b.count - a.count).slice(0, 5);
		return `  ${scene}: ${widest.map(({ name, count }) => `${name} has ${count} values`).join(', ')}`;
	});
	return `stories/${story.id}.ink has more than ${most} states. Clamp what grows, or carry fewer flags into a scene.\n${lines.join('\n')}`;
}
