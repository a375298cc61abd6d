/**
 * One run of ink's engine: the only place that holds inkjs's mutable story. `play` keeps it out of sight.
 * A run only goes forward; going back is another run with fewer picks.
 */
import { InkList, Story as InkStory } from 'inkjs';
import { buildingInk } from './build-ink.ts';
import { StoryError } from './errors.ts';
import { openingOf } from './opening.ts';
import { whole } from './pieces.ts';
import { readTags } from './tag-text.ts';
import { type Carry, type Head, makeTurn, NOWHERE, placeOf, type RawLine, type RawTurn } from './turn.ts';
import type { Choice, Door, Ending, Story, Turn } from './types.ts';

/** The seed of every run: build, browser and tests must agree. */
const SEED = 1;

export interface Run {
	readonly story: Story;
	readonly given: Readonly<Record<string, string>>;
	readonly picks: string[];
	readonly turns: Turn[];
	/** In the order of the file; `play` orders them. */
	offered: readonly Choice[];
	ending: Ending | undefined;
	/** What the story hands to others; nothing before its ending. */
	leaves: Readonly<Record<string, string>>;
	readonly ink: InkStory;
	carry: Carry;
	/** How good it was for them when the model last told: 2 × understood − distress − pressure. */
	good: number | undefined;
}

type Variables = Record<string, unknown>;

/** A LIST variable's one item as a word; anything else as text; undefined if the story has no such variable. */
export function wordOf(ink: Pick<InkStory, 'variablesState'>, name: string): string | undefined {
	const value = (ink.variablesState as unknown as Variables)[name];
	return value === null || value === undefined ? undefined : String(value);
}

function numberOf(ink: Pick<InkStory, 'variablesState'>, name: string): number | undefined {
	const value = (ink.variablesState as unknown as Variables)[name];
	return typeof value === 'number' ? value : undefined;
}

/** Flags a story takes: the value given if its list has it, else the default. Flags it does not take are left out. */
export function flagsOf(story: Story, given: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		story.takes.map(({ flag, values }) => {
			const value = given[flag];
			return [flag, value !== undefined && values.includes(value) ? value : (values[0] ?? '')];
		}),
	);
}

/** Engines built beforehand, each for the first run of its story. */
const built = new WeakMap<Story, InkStory>();

/** Builds a story's engine ahead of its next run, piece by piece. */
export function* buildInk(story: Story): Generator<void> {
	built.set(story, yield* buildingInk(story.ink as Record<string, unknown>));
}

/** A story's engine, seeded, with the flags given set, before its first line. */
export function openInk(story: Story, given: Readonly<Record<string, string>>): InkStory {
	const ink = built.get(story) ?? new InkStory(story.ink as Record<string, unknown>);
	built.delete(story);
	ink.state.storySeed = SEED;
	// What a program would do for ink, ink does itself where its author has written how.
	ink.allowExternalFunctionFallbacks = true;
	for (const [flag, value] of Object.entries(flagsOf(story, given))) {
		(ink.variablesState as unknown as Variables)[flag] = value;
	}
	return ink;
}

/**
 * Where the line stands that ink has just given: by its own words, since ink's pointer may have run on to what follows.
 * Words that ink made anew (a function's) have no place.
 */
function placeOfLine(ink: InkStory): string {
	const words = ink.state.outputStream.findLast((part) => part.parent !== null);
	return words ? placeOf(words.path.toString()) : '';
}

/**
 * The ids of the choices on offer: each its `pick`; in ink that was not written for us, its path. A thread run twice
 * offers two choices with one path: the second is `path (2)`.
 */
const picksOf = ({ currentChoices }: InkStory): string[] =>
	currentChoices.map(({ tags, sourcePath }, index) => {
		const before = currentChoices.slice(0, index).filter((other) => other.sourcePath === sourcePath).length;
		return readTags(tags).get('pick') ?? sourcePath + (before ? ` (${before + 1})` : '');
	});

/** What the model holds after a line. Between scenes its meters are cleared: then the last door stands. */
export function metersOf(
	ink: Pick<InkStory, 'variablesState'>,
): Pick<RawLine, 'distress' | 'understood' | 'pressure' | 'door' | 'opening'> {
	const footing = numberOf(ink, 'footing');
	const between = footing === 0;
	const [understood, pressure] = [numberOf(ink, 'understood'), numberOf(ink, 'pressure')];
	const door = wordOf(ink, between ? 'last_door' : 'door_now') as Door | undefined;
	const known = !between && footing !== undefined && understood !== undefined && pressure !== undefined && door;
	return {
		distress: between ? undefined : numberOf(ink, 'distress'),
		understood: between ? undefined : understood,
		pressure: between ? undefined : pressure,
		door,
		opening: known ? openingOf({ footing, understood, pressure, door }) : undefined,
	};
}

/** The line ink has just given. */
const lineOf = (ink: InkStory, text: string): RawLine => ({
	text: text.trim(),
	tags: readTags(ink.currentTags),
	written: ink.currentTags ?? [],
	place: placeOfLine(ink),
	...metersOf(ink),
});

type Reaction = Pick<RawTurn, 'landed' | 'move'>;

const reactionOf = (ink: InkStory): Reaction => ({ landed: wordOf(ink, 'landed'), move: wordOf(ink, 'last_move') });

/**
 * Which line of a turn is the last that answers the pick: the last one where the choice stood, before the first words
 * that stand elsewhere. -1 where none does, or where the turn never leaves that place.
 */
function lastAnswer(lines: readonly RawLine[], chosenAt: string | undefined): number {
	const leaves = lines.findIndex((line) => line.text && line.place !== chosenAt);
	return lines.slice(0, Math.max(leaves, 0)).findLastIndex((line) => line.place === chosenAt);
}

/**
 * Reads ink, line by line, until it stops at choices or at its end. What opens the next decision may react, too (a question about
 * safety): how the pick landed is read where its own answer ends. A pick without a word of its own cannot tell the two
 * apart: then the last reaction of the turn counts.
 * @param chosenAt the place where the choice stood that was just taken
 */
function* readingTurn(ink: InkStory, chosenAt?: string): Generator<void, RawTurn> {
	const lines: RawLine[] = [];
	const reactions: Reaction[] = [];
	while (ink.canContinue) {
		lines.push(lineOf(ink, ink.Continue() ?? ''));
		reactions.push(reactionOf(ink));
		yield;
	}
	const picks = picksOf(ink);
	const offered = ink.currentChoices.map((choice, index) => {
		const tags = readTags(choice.tags);
		return {
			pick: picks[index] as string,
			text: choice.text.trim(),
			...(tags.has('go_on') && { goOn: true as const }),
		};
	});
	const reaction = reactions[lastAnswer(lines, chosenAt)] ?? reactionOf(ink);
	return { lines, offered, path: ink.currentChoices[0]?.sourcePath, ...reaction, chosenAt };
}

/** Reads a turn in one go. */
export const readTurn = (ink: InkStory, chosenAt?: string): RawTurn => whole(readingTurn(ink, chosenAt));

/** What the model keeps for one turn alone (model.md, “Shape”). */
export const FOR_ONE_TURN = ['last_move', 'landed', 'door_was'] as const;

/** Blanks it. `play` does so before each pick; a walk does so after each turn, which comes to the same. */
export function blankTurn(ink: InkStory): void {
	for (const name of FOR_ONE_TURN) {
		if (wordOf(ink, name) !== undefined) (ink.variablesState as unknown as Variables)[name] = new InkList();
	}
}

/** Chooses by index, and gives the part of the turn that the pick brings. Blanks what the model keeps for one turn. */
export function chooseIndex(ink: InkStory, index: number): Head {
	const chosen = ink.currentChoices[index];
	const tags = readTags(chosen?.tags);
	const pick = picksOf(ink)[index] ?? '';
	blankTurn(ink);
	ink.ChooseChoiceIndex(index);
	const meant = tags.get('meant');
	return {
		pick,
		said: chosen?.text.trim() ?? '',
		...(tags.has('go_on') && { goOn: true as const }),
		...(meant !== undefined && { meant }),
	};
}

/** Starts a run and plays its first turn, line by line. */
export function* startingRun(story: Story, given: Readonly<Record<string, string>>): Generator<void, Run> {
	const ink = openInk(story, given);
	const run: Run = {
		story,
		given,
		picks: [],
		turns: [],
		offered: [],
		ending: undefined,
		leaves: {},
		ink,
		carry: NOWHERE,
		good: undefined,
	};
	yield* playingTurn(run, {});
	return run;
}

/** Starts a run and plays its first turn. */
export const startRun = (story: Story, given: Readonly<Record<string, string>>): Run =>
	whole(startingRun(story, given));

/** Takes one pick and plays its turn, line by line. False, and nothing changes, when the story does not offer it. */
export function* takingPick(run: Run, pick: string): Generator<void, boolean> {
	const index = picksOf(run.ink).indexOf(pick);
	if (index < 0) return false;
	const head = chooseIndex(run.ink, index);
	run.picks.push(pick);
	yield* playingTurn(run, head, run.turns.at(-1)?.place);
	return true;
}

/** Takes one pick and plays its turn. */
export const takePick = (run: Run, pick: string): boolean => whole(takingPick(run, pick));

/** ink's own way of going on while a state of it is kept: the copy notes what it changes, and changes it when told to. */
interface Trial {
	readonly CopyAndStartPatching: (forSave: boolean) => Trial;
	readonly RestoreAfterPatch: () => void;
	readonly ApplyAnyPatch: () => void;
}

/** A pick taken on trial. */
export interface Ahead {
	/** The run as it will be. */
	readonly run: Run;
	/** Takes the pick in earnest. Only while nothing else has been taken since. */
	readonly adopt: () => void;
}

/** Takes one pick and plays its turn, while the run stays as it is. Undefined where that does not work. */
export function tryPick(run: Run, pick: string): Ahead | undefined {
	const engine = run.ink as unknown as { _state: Trial; _asyncSaving: boolean };
	const kept = engine._state;
	// A choice's thread is run on when it is taken: the run keeps copies.
	const threads = run.ink.currentChoices.map(({ threadAtGeneration }) => threadAtGeneration?.Copy() ?? null);
	engine._state = kept.CopyAndStartPatching(false);
	engine._asyncSaving = true;
	const next: Run = { ...run, picks: [...run.picks], turns: [...run.turns] };
	let took = false;
	try {
		took = takePick(next, pick);
	} catch {
		// Whoever takes it in earnest is told.
	}
	const after = engine._state;
	engine._state = kept;
	engine._asyncSaving = false;
	kept.RestoreAfterPatch();
	for (const [index, choice] of run.ink.currentChoices.entries()) choice.threadAtGeneration = threads[index] ?? null;
	const adopt = () => {
		engine._state = after;
		after.RestoreAfterPatch();
		after.ApplyAnyPatch();
	};
	return took ? { run: next, adopt } : undefined;
}

/** How good it is for them after these lines, or the first `count` with words. Not told: as before. */
function goodAfter(lines: readonly RawLine[], before: number | undefined, count = Number.POSITIVE_INFINITY) {
	const told = lines.filter(({ text }) => text).slice(0, count);
	const line = told.findLast(({ understood }) => understood !== undefined);
	return line ? 2 * (line.understood ?? 0) - (line.distress ?? 0) - (line.pressure ?? 0) : before;
}

function* playingTurn(run: Run, head: Head, chosenAt?: string): Generator<void> {
	let raw: RawTurn;
	try {
		raw = yield* readingTurn(run.ink, chosenAt);
	} catch (cause) {
		throw fail(run, `The story breaks off: ${String((cause as Error).message).slice(0, 300)}`);
	}
	const made = makeTurn(run.story, run.carry, head, raw);
	if (!made) throw fail(run, 'The story stops with no choice and no # ending. Expected one of the two');
	const [answered, now] = [goodAfter(raw.lines, run.good, made.turn.answers), goodAfter(raw.lines, run.good)];
	const gain = made.turn.landed && answered !== undefined && run.good !== undefined ? answered - run.good : undefined;
	run.turns.push(gain === undefined ? made.turn : { ...made.turn, gain });
	run.good = now;
	run.offered = raw.offered;
	run.ending = made.ending;
	if (made.ending) {
		run.leaves = Object.fromEntries(run.story.leaves.map((name) => [name, wordOf(run.ink, name) ?? '']));
	}
	run.carry = made.carry;
}

function fail(run: Run, message: string): StoryError {
	const route = run.picks.length > 0 ? `after the picks ${run.picks.join(', ')}` : 'at its start';
	return new StoryError([
		{ file: `stories/${run.story.id}/${run.story.lang}.ink`, line: 1, message: `${message} (${route}).` },
	]);
}
