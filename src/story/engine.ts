/**
 * inkjs opened up for walking: a state as values that can be compared and set, and a turn that notes which variables
 * it read before it wrote them. Build side only. It reaches into inkjs 2.4's own fields; explore.test.ts compares what
 * it gives with plain play, so that an update of inkjs that moves them fails there.
 */
import { InkList, type Story as InkStory } from 'inkjs';
import { chooseIndex, FOR_ONE_TURN, openInk, readTurn } from './run.ts';
import type { Story } from './shapes.ts';
import { type Head, placeOf, type RawTurn } from './turn.ts';

/** inkjs's own value of a variable; compared by `keyOf`, never looked into elsewhere. */
interface InkValue {
	readonly valueType: number;
	readonly value: unknown;
}

interface Inside {
	_globalVariables: Map<string, InkValue>;
	$: (name: string, value?: unknown) => unknown;
	GetRawVariableWithName: (name: string, context: number) => unknown;
	Assign: (target: unknown, value: unknown) => void;
	SetGlobal: (name: string, value: InkValue) => void;
}

interface StateInside {
	_visitCounts: Map<string, number>;
	_turnIndices: Map<string, number>;
	currentTurnIndex: number;
	storySeed: number;
	previousRandom: number;
	toJson: () => string;
	LoadJsonObj: (state: unknown) => void;
}

/** A value as text: equal texts are equal values, of the same type. */
export function keyOf(value: InkValue): string {
	if (!(value.value instanceof InkList)) return `${value.valueType}:${String(value.value)}`;
	const items = [...value.value.keys()].sort().join(',');
	return `list:${items}/${[...(value.value.originNames ?? [])].sort().join(',')}`;
}

/** A turn as it was run: what it read first, what it left, and where ink stands. */
export interface Ran {
	readonly head: Head;
	readonly raw: RawTurn;
	/** In the order of reading; each variable once. */
	readonly reads: readonly string[];
	/** The variables it wrote, as they stand at its end: what the model keeps for one turn is blank by then. */
	readonly writes: ReadonlyMap<string, InkValue>;
	/** Where ink stands, as text: equal texts, and equal variables, go on equally. */
	readonly spot: string;
}

/** Names of ink's commands whose result hangs on counters or chance, so that these must be told apart. */
const COUNTS_TURNS = /"(turn|turns|choiceCnt)"/;
const TAKES_CHANCE = /"(rnd|srnd|seq|lrnd)"/;

/** An engine for one story that can be set to any state it has been in. */
export class Engine {
	readonly #ink: InkStory;
	readonly #inside: Inside;
	readonly #spots = new Map<string, Record<string, unknown>>();
	readonly #countsTurns: boolean;
	readonly #takesChance: boolean;
	#reads = new Set<string>();
	#writes = new Set<string>();
	#assigning = false;

	constructor(story: Story, given: Readonly<Record<string, string>> = {}) {
		this.#ink = openInk(story, given);
		this.#inside = this.#ink.variablesState as unknown as Inside;
		const json = JSON.stringify(story.ink);
		this.#countsTurns = COUNTS_TURNS.test(json);
		this.#takesChance = TAKES_CHANCE.test(json);
		this.#listen();
	}

	/** Every variable as it stands now. */
	variables(): Map<string, InkValue> {
		return new Map(this.#inside._globalVariables);
	}

	/** Runs the first turn. */
	start(): Ran {
		this.#reads = new Set();
		this.#writes = new Set();
		return this.#finish({}, readTurn(this.#ink));
	}

	/** Sets the engine to a spot with these variables, takes one choice, and runs its turn. */
	run(spot: string, variables: ReadonlyMap<string, InkValue>, index: number): Ran {
		const state = this.#spots.get(spot);
		if (!state) throw new Error(`explore: asked to go on from a place it has not been: ${spot.slice(0, 200)}`);
		(this.#ink.state as unknown as StateInside).LoadJsonObj(state);
		// Lists are copied: ink marks the origins of an empty one in place.
		this.#inside._globalVariables = new Map([...variables].map(([name, value]) => [name, copyOf(value)]));
		this.#reads = new Set();
		this.#writes = new Set();
		const chosenAt = placeOf(this.#ink.currentChoices[index]?.sourcePath ?? '');
		const head = chooseIndex(this.#ink, index);
		return this.#finish(head, readTurn(this.#ink, chosenAt));
	}

	#finish(head: Head, raw: RawTurn): Ran {
		const globals = this.#inside._globalVariables;
		for (const name of FOR_ONE_TURN) {
			const value = globals.get(name);
			if (value && this.#writes.has(name)) globals.set(name, blankOf(value));
		}
		const writes = new Map([...this.#writes].map((name) => [name, globals.get(name) as InkValue]));
		const reads = [...this.#reads];
		return { head, raw, reads, writes, spot: this.#spot() };
	}

	/** Where ink stands: its choices, its call stack if there is more than one frame to it, and the counters it reads. */
	#spot(): string {
		const state = this.#ink.state as unknown as StateInside;
		const choices = this.#ink.currentChoices;
		const threads = choices.map((choice) => choice.threadAtGeneration?.callstack ?? []);
		const simple = threads.every((stack) => stack.length === 1 && (stack[0]?.temporaryVariables?.size ?? 0) === 0);
		const spot = JSON.stringify([
			choices.map((choice) => [choice.text, choice.tags, choice.sourcePath, choice.targetPath?.toString()]),
			simple ? '' : JSON.parse(state.toJson()).flows,
			[...state._visitCounts],
			this.#countsTurns ? [state.currentTurnIndex, [...state._turnIndices]] : '',
			this.#takesChance ? [state.storySeed, state.previousRandom] : '',
		]);
		if (!this.#spots.has(spot)) this.#spots.set(spot, { ...JSON.parse(state.toJson()), variablesState: {} });
		return spot;
	}

	/** Notes reads and writes from here on. An assignment looks its target up first: that is no read. */
	#listen(): void {
		const inside = this.#inside;
		const { $, GetRawVariableWithName, Assign, SetGlobal } = inside;
		const read = (name: string) => {
			if (!this.#assigning && !this.#writes.has(name) && inside._globalVariables.has(name)) this.#reads.add(name);
		};
		inside.GetRawVariableWithName = (name, context) => {
			if (context === 0 || context === -1) read(name);
			return GetRawVariableWithName.call(inside, name, context);
		};
		inside.$ = (name, ...value) => {
			if (value.length === 0) read(name);
			return $.call(inside, name, ...(value as [unknown]));
		};
		inside.Assign = (target, value) => {
			this.#assigning = true;
			Assign.call(inside, target, value);
			this.#assigning = false;
		};
		inside.SetGlobal = (name, value) => {
			// An empty list takes its origins from the value it replaces: then that value is read.
			if (value.value instanceof InkList && value.value.Count === 0 && !this.#writes.has(name)) this.#reads.add(name);
			SetGlobal.call(inside, name, value);
			this.#writes.add(name);
		};
	}
}

/** An empty list that knows the same LISTs, as `chooseIndex` leaves it before the next pick. */
function blankOf(value: InkValue): InkValue {
	if (!(value.value instanceof InkList)) return value;
	const empty = new InkList();
	empty.SetInitialOriginNames(value.value.originNames);
	return Object.assign(Object.create(Object.getPrototypeOf(value)), value, { value: empty });
}

function copyOf(value: InkValue): InkValue {
	if (!(value.value instanceof InkList)) return value;
	return Object.assign(Object.create(Object.getPrototypeOf(value)), value, { value: new InkList(value.value) });
}
