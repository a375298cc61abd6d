/**
 * inkjs opened up for walking: a state as cells that can be compared and set, and a turn that notes which cells it read
 * before it wrote them. Build side only. It reaches into inkjs 2.4's own fields; explore.test.ts compares what it gives
 * with plain play, so that an update of inkjs that moves them fails there.
 *
 * A cell is a variable (by its name), a temporary one (`temp 0 x`: its depth in the call stack and its name) or the
 * count of visits to a place (`visits hub`). Each run puts a value object of its own into every variable's cell: where
 * ink comes upon that very object, the cell has been read as it was; where it still lies there at the end, the cell has
 * been left alone. So what ink only tries while it looks past a line's end, and takes back, is told right.
 */
import { InkList, type Story as InkStory } from 'inkjs';
import { blankTurn, chooseIndex, openInk, readTurn } from './run.ts';
import type { Story } from './shapes.ts';
import { type Head, placeOf, type RawTurn } from './turn.ts';

/** inkjs's own value of a variable; compared by `Engine.keyOf`, never looked into elsewhere. */
export interface InkValue {
	readonly valueType: number;
	readonly value: unknown;
}

/** What a cell holds: a variable's value, or a count. */
export type Held = InkValue | number;

/** A turn as it was run: what it read first, what it left, and where ink stands. */
export interface Ran {
	readonly head: Head;
	readonly raw: RawTurn;
	/** Cells, in the order of reading; each once. */
	readonly reads: readonly string[];
	/** The cells it wrote, as they stand at its end: what the model keeps for one turn is blank by then. */
	readonly writes: ReadonlyMap<string, InkValue>;
	/** By how much it raised counts. */
	readonly adds: ReadonlyMap<string, number>;
	/** Where ink stands, by number: from one spot, cells that are equal go on equally. */
	readonly spot: number;
}

interface Frame {
	currentPointer: { toString: () => string };
	type: number;
	temporaryVariables: Map<string, InkValue>;
}

interface Thread {
	callstack: Frame[];
	Copy: () => Thread;
}

interface InkChoice {
	text: string;
	tags: string[] | null;
	sourcePath: string;
	targetPath: unknown;
	threadAtGeneration: Thread;
}

interface Inside {
	_globalVariables: Map<string, InkValue>;
	patch: { globals: Map<string, InkValue> } | null;
	$: (name: string, value?: unknown) => unknown;
	GetRawVariableWithName: (name: string, context: number) => InkValue | null;
	Assign: (target: { variableName: string }, value: InkValue) => void;
	SetGlobal: (name: string, value: InkValue) => void;
}

interface Visitor {
	VisitContainer: (container: object, atStart: boolean) => void;
}

interface StateInside {
	_currentFlow: { currentChoices: InkChoice[] };
	_visitCounts: Map<string, number>;
	_turnIndices: Map<string, number>;
	currentTurnIndex: number;
	storySeed: number;
	previousRandom: number;
	callStack: { currentElement: Frame };
	ForceEnd: () => void;
	CopyAndStartPatching: (forSave: boolean) => StateInside;
	VisitCountForContainer: (container: { path: object }) => number;
}

/** Where ink stands, kept to go on from. */
type Spot = Pick<StateInside, 'currentTurnIndex' | 'storySeed' | 'previousRandom'> & {
	readonly choices: readonly InkChoice[];
	readonly turnIndices: ReadonlyMap<string, number>;
};

const VISITS = 'visits ';
const POINTER = 5;

/** An engine for one story that can be set to any state it has been in. */
export class Engine {
	readonly #ink: InkStory;
	readonly #inside: Inside;
	readonly #spots: Spot[] = [];
	readonly #spotOf = new Map<string, number>();
	/** ink's commands whose result hangs on turn counters or on chance: then these are told apart. */
	readonly #asks: { turn: boolean; since: boolean; random: boolean; randomItem: boolean };
	/** The value objects put in, and the cell of each. */
	#cells = new Map<unknown, string>();
	#reads = new Set<string>();
	#visiting = false;

	constructor(story: Story, given: Readonly<Record<string, string>> = {}) {
		this.#ink = openInk(story, given);
		this.#inside = this.#ink.variablesState as unknown as Inside;
		const json = JSON.stringify(story.ink);
		const has = (...commands: string[]) => commands.some((command) => json.includes(`"${command}"`));
		this.#asks = {
			turn: has('turn'),
			since: has('turns'),
			random: has('rnd', 'srnd', 'lrnd'),
			randomItem: has('lrnd'),
		};
		this.#listen();
		this.#listenTo(this.#state);
	}

	/** How many spots there are so far. */
	get spots(): number {
		return this.#spots.length;
	}

	get #state(): StateInside {
		return this.#ink.state as unknown as StateInside;
	}

	/** Runs the first turn. It counts as having written every variable. */
	start(): Ran {
		return this.#finish({}, readTurn(this.#ink), new Map());
	}

	/** Sets the engine to a spot with these cells, takes one choice, and runs its turn. */
	run(at: number, held: ReadonlyMap<string, Held>, index: number): Ran {
		const spot = this.#spots[at];
		const chosen = spot?.choices[index];
		if (!spot || !chosen) throw new Error(`explore: asked to go on from a place it has not been (${at}, ${index}).`);
		const state = this.#state;
		const { choices, turnIndices, ...counters } = spot;
		const thread = chosen.threadAtGeneration.Copy();
		state.ForceEnd();
		state._currentFlow.currentChoices = choices.with(index, copyOf(chosen, { threadAtGeneration: thread }));
		Object.assign(state, counters, { _turnIndices: new Map(turnIndices), _visitCounts: new Map() });
		this.#inside._globalVariables = new Map();
		this.#cells = new Map();
		this.#reads = new Set();
		for (const [cell, value] of held) this.#put(cell, value, thread.callstack);
		// As `play` has it: the place of the first choice.
		const head = chooseIndex(this.#ink, index);
		return this.#finish(head, readTurn(this.#ink, placeOf(choices[0]?.sourcePath ?? '')), held);
	}

	/** A value as text: equal texts are equal values, of the same type. */
	keyOf({ valueType, value }: InkValue): string {
		if (!(value instanceof InkList)) return `${valueType}:${String(value)}`;
		const origins = [...new Set(value.originNames ?? [])];
		if (value.Count === 0) return `list of ${origins.join()}`;
		// The order in which items came shows only where items of one number compete, or where one is drawn by lot.
		const items = [...value.keys()];
		const alike = origins.length === 1 && new Set(value.values()).size === items.length && !this.#asks.randomItem;
		return `list:${(alike ? items.sort() : items).join()}`;
	}

	#put(cell: string, held: Held, frames: readonly Frame[]): void {
		if (typeof held === 'number') {
			if (held > 0) this.#state._visitCounts.set(cell.slice(VISITS.length), held);
			return;
		}
		const value = copyOf(held, held.value instanceof InkList ? { value: new InkList(held.value) } : {});
		this.#cells.set(value, cell);
		const [, depth, name] = cell.split(' ');
		if (name === undefined) this.#inside._globalVariables.set(cell, value);
		else {
			// A cell may be left over from a frame that is gone.
			const variables = frames[Number(depth)]?.temporaryVariables;
			if (variables?.has(name)) variables.set(name, value);
		}
	}

	#finish(head: Head, raw: RawTurn, held: ReadonlyMap<string, Held>): Ran {
		if (raw.offered.length > 0) blankTurn(this.#ink);
		const { spot, temps } = this.#spot();
		const left = (cell: string, value: InkValue) => this.#cells.get(value) === cell;
		const writes = [...this.#inside._globalVariables, ...temps].filter(([cell, value]) => !left(cell, value));
		const adds = [...this.#state._visitCounts].map(([path, count]) => {
			const cell = VISITS + path;
			return [cell, count - Number(held.get(cell) ?? 0)] as const;
		});
		return {
			head,
			raw,
			reads: [...this.#reads],
			writes: new Map(writes),
			adds: new Map(adds.filter((a) => a[1])),
			spot,
		};
	}

	/**
	 * Where ink stands: its choices, each with its call stack, and the counters it may ask for. Temporary variables that
	 * all choices share are cells; those that differ from choice to choice are of the spot, as are references. A choice's
	 * own pointer is not: choosing sets it anew, and what ink ran just before the choice is always the choice's own text.
	 */
	#spot(): { spot: number; temps: Map<string, InkValue> } {
		const state = this.#state;
		const choices = this.#ink.currentChoices as unknown as InkChoice[];
		const stacks = choices.map((choice) => choice.threadAtGeneration.callstack);
		const temps = new Map<string, InkValue>();
		const tempsOf = ({ temporaryVariables }: Frame, depth: number) =>
			[...temporaryVariables].map(([name, value]) => {
				const shared = stacks.every((stack) => stack[depth]?.temporaryVariables.get(name) === value);
				if (shared && value.valueType !== POINTER) {
					temps.set(`temp ${depth} ${name}`, value);
					return name;
				}
				this.#read(value);
				return [name, this.keyOf(value), (value as { contextIndex?: number }).contextIndex];
			});
		const frames = (stack: readonly Frame[]) =>
			stack.map((frame, depth) => [
				frame.type,
				depth < stack.length - 1 ? frame.currentPointer.toString() : '',
				tempsOf(frame, depth),
			]);
		const { currentTurnIndex, storySeed, previousRandom } = state;
		const turnIndices = new Map(state._turnIndices);
		const { turn, since, random } = this.#asks;
		const key = JSON.stringify([
			choices.map(({ text, tags, sourcePath, targetPath, threadAtGeneration }) => {
				return [text, tags, sourcePath, String(targetPath), frames(threadAtGeneration.callstack)];
			}),
			turn && currentTurnIndex,
			since && [...turnIndices].map(([path, index]) => [path, currentTurnIndex - index]).sort(),
			random && [storySeed, previousRandom],
		]);
		const known = this.#spotOf.get(key);
		if (known !== undefined) return { spot: known, temps };
		this.#spotOf.set(key, this.#spots.length);
		// The choices of a turn are ink's own objects, and ink drops them when it goes on.
		this.#spots.push({ choices, turnIndices, currentTurnIndex, storySeed, previousRandom });
		return { spot: this.#spots.length - 1, temps };
	}

	#read(value: unknown): void {
		const cell = this.#cells.get(value);
		if (cell !== undefined) this.#reads.add(cell);
	}

	/** Notes what is read from here on. */
	#listen(): void {
		const [ink, inside] = [this.#ink as unknown as Visitor, this.#inside];
		const { $, GetRawVariableWithName, Assign, SetGlobal } = inside;
		const raw = (name: string) => inside.patch?.globals.get(name) ?? inside._globalVariables.get(name);
		const { VisitContainer } = ink;
		let assigning = false;
		ink.VisitContainer = (container, atStart) => {
			this.#visiting = true;
			VisitContainer.call(ink, container, atStart);
			this.#visiting = false;
		};
		inside.GetRawVariableWithName = (name, context) => {
			const value = GetRawVariableWithName.call(inside, name, context);
			// An assignment looks its target up first: of a variable that is no read.
			if (!(assigning && inside._globalVariables.has(name))) this.#read(value);
			return value;
		};
		inside.$ = (name, ...value) => {
			if (value.length === 0) this.#read(raw(name));
			return $.call(inside, name, ...(value as [unknown]));
		};
		inside.Assign = (target, value) => {
			if (isEmptyList(value))
				this.#read(this.#state.callStack.currentElement.temporaryVariables.get(target.variableName));
			assigning = true;
			Assign.call(inside, target, value);
			assigning = false;
		};
		inside.SetGlobal = (name, value) => {
			// An empty list takes its origins from the value it replaces: then that value is read.
			if (isEmptyList(value)) this.#read(raw(name));
			SetGlobal.call(inside, name, value);
		};
	}

	/** ink looks past a line's end in a copy of its state: the copy is listened to as well. */
	#listenTo(state: StateInside): StateInside {
		const { CopyAndStartPatching, VisitCountForContainer } = state;
		state.CopyAndStartPatching = (forSave) => this.#listenTo(CopyAndStartPatching.call(state, forSave));
		state.VisitCountForContainer = (container) => {
			// A visit looks its count up to raise it: that is no read.
			if (!this.#visiting) this.#reads.add(VISITS + String(container.path));
			return VisitCountForContainer.call(state, container);
		};
		return state;
	}
}

const isEmptyList = ({ value }: InkValue) => value instanceof InkList && value.Count === 0;

/** A copy of one of inkjs's objects, of its own kind, with some fields of its own. */
function copyOf<T extends object>(thing: T, fields: Partial<T>): T {
	return Object.assign(Object.create(Object.getPrototypeOf(thing)), thing, fields);
}
