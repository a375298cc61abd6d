/**
 * What we know of inkjs 2.4's insides: the fields that a walk reads and sets, and its values as text. Build side only.
 * Types and small helpers; no state. explore.test.ts compares a walk with plain play, so that an update of inkjs that
 * moves these fields fails there.
 */
import { InkList, type Story as InkStory } from 'inkjs';

/** inkjs's own value of a variable; compared by its text, never looked into elsewhere. */
export interface InkValue {
	readonly valueType: number;
	readonly value: unknown;
}

/** Types from here on are no numbers: list, text, place, reference. Below are truth, whole number, number. */
export const LIST = 2;

/** Is it a value that ink calculates with? */
export const isNumber = (value: unknown): value is InkValue => {
	const type = (value as Partial<InkValue> | null | undefined)?.valueType;
	return type !== undefined && type < LIST;
};

/** The type of a value that refers to a variable (a `ref` parameter). */
export const REFERENCE = 5;

export interface Frame {
	currentPointer: { toString: () => string };
	type: number;
	temporaryVariables: Map<string, InkValue>;
}

interface Thread {
	callstack: Frame[];
	Copy: () => Thread;
}

export interface InkChoice {
	text: string;
	tags: string[] | null;
	sourcePath: string;
	targetPath: unknown;
	threadAtGeneration: Thread;
}

export interface Variables {
	_globalVariables: Map<string, InkValue>;
	/** What ink has written while it looks past a line's end. */
	patch: { globals: Map<string, InkValue> } | null;
	$: (name: string, value?: unknown) => unknown;
	GetRawVariableWithName: (name: string, context: number) => InkValue | null;
	Assign: (target: { variableName: string }, value: InkValue) => void;
	SetGlobal: (name: string, value: InkValue) => void;
}

/** A part of a compiled story, told by the fields that it has: a calculation, an assignment, a divert, a choice, a command. */
export interface InkContent {
	readonly name?: string;
	readonly numberOfParameters?: number;
	readonly variableName?: string;
	readonly isConditional?: boolean;
	readonly isExternal?: boolean;
	readonly pathOnChoice?: unknown;
	readonly commandType?: number;
	/** Calculates; null where that is no number. */
	readonly Call?: (taken: readonly InkValue[]) => InkValue | null;
}

/** The command that throws away what lies on ink's stack. */
const POP = 4;

/** Does it take a value off ink's stack to go one way if it is true, and another if not? */
export const decides = ({ pathOnChoice, isConditional, isExternal }: InkContent): boolean =>
	pathOnChoice !== undefined || (isConditional === true && !isExternal);

/** Does it take a value off ink's stack to keep it as it is in a variable, or to let it go? */
export const keeps = ({ variableName, commandType }: InkContent): boolean =>
	variableName !== undefined || commandType === POP;

export interface InkState {
	currentPointer: { path: object | null; Resolve: () => InkContent | null };
	outputStream: readonly unknown[];
	_currentFlow: { currentChoices: InkChoice[] };
	_visitCounts: Map<string, number>;
	_turnIndices: Map<string, number>;
	currentTurnIndex: number;
	storySeed: number;
	previousRandom: number;
	callStack: { currentElement: Frame; depth: number };
	generatedChoices: readonly InkChoice[];
	ForceEnd: () => void;
	CopyAndStartPatching: (forSave: boolean) => InkState;
	VisitCountForContainer: (container: { path: object }) => number;
	PushEvaluationStack: (value: unknown) => void;
	PopEvaluationStack: (count?: number) => unknown;
}

/** ink's own story, as what it does step by step. */
export interface Stepper {
	_stateSnapshotAtLastNewline: InkState | null;
	_recursiveContinueCount: number;
	ResetState: () => void;
	Continue: () => string | null;
	ContinueSingleStep: () => boolean;
	VisitContainer: (container: object, atStart: boolean) => void;
}

export const stateOf = (ink: InkStory) => ink.state as unknown as InkState;
/** Makes an engine as good as new after an error in the middle of a turn. Who listens to its state must begin again. */
export function mend(ink: InkStory): void {
	const stepper = ink as unknown as Stepper;
	Object.assign(stepper, { _stateSnapshotAtLastNewline: null, _recursiveContinueCount: 0 });
	stepper.ResetState();
}

export const choicesOf = (ink: InkStory) => ink.currentChoices as unknown as InkChoice[];
export const variablesOf = (ink: InkStory) => ink.variablesState as unknown as Variables;

/** A copy of one of inkjs's objects, of its own kind, with some fields of its own. */
export function copyOf<T extends object>(thing: T, fields: Partial<T> = {}): T {
	return Object.assign(Object.create(Object.getPrototypeOf(thing)), thing, fields);
}

/** A value that ink may run with: it marks the origins of an empty list in place. */
export function freshOf(held: InkValue): InkValue {
	return copyOf(held, held.value instanceof InkList ? { value: new InkList(held.value) } : {});
}

export const isEmptyList = ({ value }: InkValue) => value instanceof InkList && value.Count === 0;

/** What a story asks of a list beside what is in it. */
export interface AskedOfLists {
	/** It draws an item by lot: then the order in which items came counts. */
	readonly order: boolean;
	/** It asks for all that is not in a list: then an empty one tells which list it was. */
	readonly origins: boolean;
}

/** A value as text: equal texts are equal values, of the same type, to a story that asks so much. */
export function textOf({ valueType, value }: InkValue, { order, origins: asksOrigins }: AskedOfLists): string {
	if (!(value instanceof InkList)) return `${valueType}:${String(value)}`;
	const origins = [...new Set(value.originNames ?? [])];
	if (value.Count === 0) return asksOrigins ? `list of ${origins.join()}` : 'list of nothing';
	// The order shows also where two items have one number, as those of two LISTs may.
	const items = [...value.keys()];
	const alike = origins.length === 1 && new Set(value.values()).size === items.length && !order;
	return `list:${(alike ? items.sort() : items).join()}`;
}
