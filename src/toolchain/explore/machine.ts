/**
 * inkjs opened up for walking: a state as cells that can be compared and set, and a turn that notes which cells it read
 * before it wrote them. Build side only.
 *
 * A cell is a variable (by its name), a temporary one (`temp 0 x`: its depth in the call stack and its name) or the
 * count of visits to a place (`visits hub`). Each run puts a value object of its own into every variable's cell: where
 * ink comes upon that very object, the cell has been read as it was; where it still lies there at the end, the cell has
 * been left alone. So what ink only tries while it looks past a line's end, and takes back, is told right.
 */
import type { Story as InkStory } from 'inkjs';
import { blankTurn, chooseIndex, openInk, readTurn } from '../../client/story/run.ts';
import { type Head, placeOf, type RawTurn } from '../../client/story/turn.ts';
import type { Choice, Story } from '../../client/story/types.ts';
import { type Asked, NOTHING } from './asked.ts';
import { type Break, inOurWords } from './breaks.ts';
import { CountWatch } from './count-watch.ts';
import {
	type AskedOfLists,
	choicesOf,
	copyOf,
	type Frame,
	freshOf,
	type InkChoice,
	type InkState,
	type InkValue,
	LIST,
	mend,
	REFERENCE,
	stateOf,
	textOf,
	variablesOf,
} from './inkjs-internals.ts';
import { instrument } from './instrument.ts';
import { Interner } from './interner.ts';
import type { CellValue } from './state-vector.ts';
import { TermWatch } from './term-watch.ts';
import { type Term, Terms, Worth } from './terms.ts';
import { type Told, Traces } from './traces.ts';
import type { TurnRun } from './turn-run.ts';

/** A choice on offer, kept to be taken: with equal cells it brings the same turn, whatever else was on offer. */
type Branch = Pick<InkState, 'currentTurnIndex' | 'storySeed' | 'previousRandom'> & {
	readonly choice: InkChoice;
	/** What it is known by among those on offer. */
	readonly pick: string | undefined;
	/** Where the last turn came to rest, as `play` has it: the place of the first choice. */
	readonly place: string;
	readonly turnIndices: ReadonlyMap<string, number>;
	/** The temporary variables that are cells here: a vector may hold others, left over from frames that are gone. */
	readonly temps: ReadonlySet<string>;
};

const VISITS = 'visits ';

/** What a flag holds until a turn reads it: no text that a story could hold it against. */
export const UNREAD = '\u0000';

/** No turn takes as many: a long one takes 2,000. */
const MOST_STEPS = 100_000;

/**
 * What ink drags along from step to step, summed up over all steps of a turn: words of a line that does not end, tunnels
 * that do not return, choices. Each step takes the longer, the more there is. A long turn comes to some 20,000.
 */
const MOST_DRAGGED = 1_000_000;

/** What a line tells, and nothing hangs on: variables that `metersOf` looks at, whatever they hold. */
const TOLD: ReadonlySet<string> = new Set(['distress', 'understood', 'pressure']);

const NO_TURN: RawTurn = {
	lines: [],
	offered: [],
	path: undefined,
	landed: undefined,
	move: undefined,
	chosenAt: undefined,
};

/** An engine for one story that can be set to any state it has been in. */
export class InkMachine {
	/** How many turns ink has run. */
	played = 0;
	readonly #ink: InkStory;
	readonly #branches = new Interner<Branch>();
	readonly #locations = new Interner<readonly number[]>();
	/** ink's commands whose result hangs on turn counters or on chance: then these are told apart. */
	readonly #asks: { readonly turn: boolean; readonly since: boolean; readonly chance: boolean };
	readonly #ofLists: AskedOfLists;
	/** The value objects put in, and the cell of each. */
	#cells = new Map<unknown, string>();
	#reads = new Set<string>();
	/** What the cells held when the turn began. */
	#held: ReadonlyMap<string, CellValue> = new Map();
	readonly #counts = new CountWatch();
	readonly #terms: TermWatch;
	readonly #traces: Traces;
	/** Line → what was looked at after it. */
	#told: Map<string, Told>[] = [];
	/** Cell → the term that the turn left in it. */
	#left: ReadonlyMap<string, Term> = new Map();
	#steps = 0;
	#dragged = 0;
	/** Where ink stood before the last step. */
	#pointer: InkState['currentPointer'] | undefined;
	readonly #listen: () => void;
	readonly #broken = new Map<number, Break>();
	readonly #unread: readonly string[];

	/** @param unread flags that no turn has read yet: they hold `UNREAD`, whatever else is given */
	constructor(story: Story, given: Readonly<Record<string, string>> = {}, unread: readonly string[] = []) {
		this.#ink = openInk(story, given);
		this.#unread = unread;
		const json = JSON.stringify(story.ink);
		const has = (...commands: string[]) => commands.some((command) => json.includes(`"${command}"`));
		this.#asks = { turn: has('turn'), since: has('turns'), chance: has('rnd', 'srnd', 'lrnd') };
		this.#ofLists = { order: has('lrnd'), origins: has('LIST_ALL', 'LIST_INVERT') };
		this.#terms = new TermWatch(
			new Terms(),
			(value) => this.textOf(value),
			(value) => this.#counts.isFollowed(value),
		);
		this.#traces = new Traces((worth, question) => this.#terms.answerIn(worth, question));
		this.#listen = instrument(this.#ink, {
			value: (value) => this.#read(value),
			visits: (path) => this.#countRead(VISITS + path),
			looked: (name, value, given) => this.#looked(name, value, given),
			line: () => this.#told.push(new Map()),
			step: () => this.#step(),
			origins: this.#ofLists.origins,
			counts: this.#counts,
			terms: this.#terms,
		});
	}

	/** Of every location so far its choices, in order, each by its number: where ink stands is what can be chosen there. */
	get branches(): readonly (readonly number[])[] {
		return this.#locations.list;
	}

	/** Why nothing follows at a location; undefined where ink itself comes to an end, or offers choices. */
	breakAt(location: number): Break | undefined {
		return this.#broken.get(location);
	}

	/** What the turns so far asked of a cell that is a count; undefined for one that is none. */
	askedOf(cell: string): Asked | undefined {
		return cell.startsWith(VISITS) ? (this.#counts.asked.get(cell.slice(VISITS.length)) ?? NOTHING) : undefined;
	}

	/** A value as text: equal texts are equal values, of the same type. */
	textOf(value: InkValue): string {
		return textOf(value, this.#ofLists);
	}

	/** Runs the first turn. It counts as having written every variable, and as reading those alone that are unread. */
	start(): TurnRun {
		const values = variablesOf(this.#ink)._globalVariables;
		for (const flag of this.#unread) {
			this.#set(flag, UNREAD);
			this.#cells.set(values.get(flag), flag);
		}
		return this.#attempt({}, new Map());
	}

	/** A text as ink holds it in a variable. */
	valueOf(flag: string, text: string): InkValue {
		this.#set(flag, text);
		return variablesOf(this.#ink)._globalVariables.get(flag) as InkValue;
	}

	#set(flag: string, text: string): void {
		(this.#ink.variablesState as unknown as Record<string, unknown>)[flag] = text;
	}

	/** Takes one choice, with these cells, and runs its turn; or knows it from another that took the same road. */
	run(at: number, held: ReadonlyMap<string, CellValue>): TurnRun {
		const worth = new Worth(held);
		return this.#traces.find(at, worth) ?? this.#play(at, held);
	}

	#play(at: number, held: ReadonlyMap<string, CellValue>): TurnRun {
		const branch = this.#branches.list[at];
		if (!branch) throw new Error(`explore: asked to take a choice that has not been on offer (${at}).`);
		const state = stateOf(this.#ink);
		const { choice, pick, place, turnIndices, temps, ...counters } = branch;
		const thread = choice.threadAtGeneration.Copy();
		state.ForceEnd();
		state._currentFlow.currentChoices = [copyOf(choice, { threadAtGeneration: thread })];
		Object.assign(state, counters, { _turnIndices: new Map(turnIndices), _visitCounts: new Map() });
		variablesOf(this.#ink)._globalVariables = new Map();
		this.#cells = new Map();
		this.#reads = new Set();
		this.#held = held;
		this.#told = [];
		[this.#steps, this.#dragged] = [0, 0];
		this.#counts.begin();
		this.#terms.begin();
		for (const [cell, value] of held) {
			if (typeof value === 'number') state._visitCounts.set(cell.slice(VISITS.length), value);
			else if (!cell.includes(' ') || temps.has(cell)) this.#put(cell, freshOf(value), thread.callstack);
		}
		const chosen = chooseIndex(this.#ink, 0);
		const head = { ...chosen, pick: pick ?? chosen.pick ?? '' };
		const ran = this.#attempt(head, held, place);
		if (!ran.broken) this.#traces.add(at, this.#terms.askings, { ran, told: this.#told, writes: this.#left });
		return ran;
	}

	/** Plays on to the next choices; or to where it breaks, and mends the engine. */
	#attempt(head: Head, held: ReadonlyMap<string, CellValue>, place?: string): TurnRun {
		let raw: RawTurn;
		this.played++;
		try {
			raw = readTurn(this.#ink, place);
		} catch (cause) {
			const broken = { said: inOurWords(cause), path: String(this.#pointer?.path ?? '') };
			const location = this.#locations.numberOf(`broken at ${broken.path}: ${broken.said}`, () => []);
			this.#broken.set(location, broken);
			const reads = [...this.#reads];
			mend(this.#ink);
			this.#listen();
			return { head, raw: NO_TURN, reads, writes: new Map(), adds: new Map(), location, broken };
		}
		return this.#finish(head, raw, held);
	}

	#put(cell: string, value: InkValue, frames: readonly Frame[]): void {
		this.#cells.set(value, cell);
		const [, depth, name] = cell.split(' ');
		if (name === undefined) variablesOf(this.#ink)._globalVariables.set(cell, value);
		else frames[Number(depth)]?.temporaryVariables.set(name, value);
	}

	#read(value: unknown): void {
		const cell = this.#cells.get(value);
		if (cell === undefined) return;
		this.#reads.add(cell);
		this.#terms.read(cell, value as InkValue);
	}

	#countRead(cell: string): void {
		this.#reads.add(cell);
		this.#terms.counted(cell, this.#held.get(cell));
	}

	#looked(name: string, value: unknown, given: unknown): void {
		this.#read(value);
		this.#counts.shown(value);
		const term = TOLD.has(name) ? this.#terms.termOf(value) : undefined;
		if (!term) this.#terms.shown(value);
		this.#told.at(-1)?.set(name, term ?? { given });
	}

	/** Stops what would run for ever. */
	#step(): void {
		this.#counts.step();
		this.#terms.step();
		const state = stateOf(this.#ink);
		this.#pointer = state.currentPointer;
		this.#dragged += state.outputStream.length + state.callStack.depth + state.generatedChoices.length;
		if (++this.#steps > MOST_STEPS || this.#dragged > MOST_DRAGGED) {
			throw new Error('a divert leads round and round, with no choice on the way.');
		}
	}

	#finish(head: Head, raw: RawTurn, held: ReadonlyMap<string, CellValue>): TurnRun {
		if (raw.offered.length > 0) blankTurn(this.#ink);
		const { location, temps } = this.#locate(raw.offered);
		const values = [...variablesOf(this.#ink)._globalVariables, ...temps];
		const written = values.filter(([cell, value]) => !held.has(cell) || this.#cells.get(value) !== cell);
		const left = new Map<string, Term>();
		for (const [cell, value] of written) {
			this.#counts.shown(value);
			// What another cell held may have come here with nobody looking at it.
			const from = this.#cells.get(value);
			if (from !== undefined) this.#terms.read(from, value);
			const term = this.#terms.termOf(value);
			if (term) left.set(cell, term);
		}
		this.#left = left;
		// ink marks the origins of an empty list in place, even in the story's own words: a copy stays as it is.
		const writes = new Map(written.map(([cell, value]) => [cell, value.valueType === LIST ? freshOf(value) : value]));
		const adds = new Map<string, number>();
		for (const [path, count] of stateOf(this.#ink)._visitCounts) {
			const more = count - Number(held.get(VISITS + path) ?? 0);
			if (more > 0) adds.set(VISITS + path, more);
		}
		return { head, raw, reads: [...this.#reads], writes, adds, location };
	}

	/**
	 * Where ink stands: its choices, each with its call stack, and the counters it may ask for.
	 *
	 * A temporary variable with one value behind all choices is a cell: `~ temp mood = 3` before two choices is the cell
	 * `temp 0 mood`. One that differs belongs to its choice, and is part of what tells that choice from others: a thread
	 * run twice, `<- ask("tea")` and `<- ask("cake")`, offers two choices with two values of `what`. So does a reference
	 * (a `ref` parameter). A choice's own pointer counts for nothing: choosing sets it anew.
	 */
	#locate(offered: readonly Choice[]): { location: number; temps: ReadonlyMap<string, InkValue> } {
		const { currentTurnIndex, storySeed, previousRandom, _turnIndices } = stateOf(this.#ink);
		const choices = choicesOf(this.#ink);
		const stacks = choices.map((choice) => choice.threadAtGeneration.callstack);
		const temps = new Map<string, InkValue>();
		const tempsOf = ({ temporaryVariables }: Frame, depth: number) =>
			[...temporaryVariables].map(([name, value]) => {
				const shared = stacks.every((stack) => stack[depth]?.temporaryVariables.get(name) === value);
				if (shared && value.valueType !== REFERENCE) {
					temps.set(`temp ${depth} ${name}`, value);
					return name;
				}
				this.#read(value);
				this.#counts.shown(value);
				this.#terms.shown(value);
				return [name, this.textOf(value), (value as { contextIndex?: number }).contextIndex];
			});
		const framesOf = (stack: readonly Frame[]) =>
			stack.map((frame, depth) => {
				const pointer = depth < stack.length - 1 ? frame.currentPointer.toString() : '';
				return [frame.type, pointer, tempsOf(frame, depth)];
			});
		const { turn, since, chance } = this.#asks;
		const place = placeOf(choices[0]?.sourcePath ?? '');
		const counted = [
			turn && currentTurnIndex,
			since && [..._turnIndices].map(([path, index]) => [path, currentTurnIndex - index]).sort(),
			chance && [storySeed, previousRandom],
		];
		const branches = choices.map((choice, index) => {
			const { text, tags, sourcePath, targetPath } = choice;
			const pick = offered[index]?.pick;
			const frames = framesOf(stacks[index] ?? []);
			const key = JSON.stringify([pick, text, tags, sourcePath, String(targetPath), frames, place, counted]);
			return this.#branches.numberOf(key, () => {
				const turnIndices = new Map(_turnIndices);
				const shared = new Set(temps.keys());
				return { choice, pick, place, turnIndices, temps: shared, currentTurnIndex, storySeed, previousRandom };
			});
		});
		return { location: this.#locations.numberOf(branches.join(), () => branches), temps };
	}
}
