/**
 * The model on a bench: a tiny ink story that holds nothing but `model/attunement.ink`, as one engine whose VARs
 * can be read, written, and worked on by the model's own functions. Inputs and answers are plain data.
 * Limit: it calls functions one by one; how a story's lines meet them is shown with the stories. Tests use harness.ts.
 */
import { readFileSync } from 'node:fs';
import { Compiler, CompilerOptions, InkList } from 'inkjs/full';

const STORIES = new URL('../../../stories/', import.meta.url);
const MODEL = 'model/attunement.ink';
const DEBTS = 'LIST Debt = letter, eight';

/** The model's VARs by kind; harness.test.ts compares them with the file, so that none can be forgotten here. */
export const NUMBERS = [
	'warm_up',
	'trust',
	'company_kept',
	'footing',
	'distress',
	'understood',
	'pressure',
	'rupture',
	'asked',
] as const;
export const FLAGS = ['told', 'mended', 'blamed', 'echoed', 'dipped', 'lifted'] as const;
export const WORDS = [
	'wants_usually',
	'owed',
	'offered',
	'last_door',
	'door_now',
	'wants',
	'paying',
	'last_move',
	'landed',
	'door_was',
] as const;
const VARS: readonly string[] = [...NUMBERS, ...FLAGS, ...WORDS];

/** A number, a flag, or an item of one of the model's lists by its name (`'validate'`, `'shut'`); `''` is none. */
export type Plain = number | boolean | string;
type Held = number | boolean | InkList;

/** What every VAR holds at one moment. */
export type State = ReadonlyMap<string, Held>;

/** The model's source, as ink reads it. */
export const source = readFileSync(new URL(MODEL, STORIES), 'utf8');

/** The items of each LIST by its name, the bench's own two debts included. */
export const LISTS: ReadonlyMap<string, readonly string[]> = new Map(
	[...`${DEBTS}\n${source}`.matchAll(/^LIST (\w+) = (.+)$/gm)].map((m) => [m[1] ?? '', (m[2] ?? '').split(', ')]),
);

const ink = compile();
let loaded: State | undefined;

function compile() {
	const messages: string[] = [];
	const files = {
		ResolveInkFilename: (name: string) => name,
		LoadInkFileContents: (name: string) => readFileSync(new URL(name, STORIES), 'utf8'),
	};
	const options = new CompilerOptions('bench.ink', [], false, (message) => messages.push(message), files);
	const story = new Compiler(`INCLUDE ${MODEL}\n${DEBTS}\n-> DONE\n`, options).Compile();
	if (messages.length > 0) throw new Error(`the model must compile without a word from ink: ${messages.join('; ')}`);
	story.onError = (message) => {
		throw new Error(message);
	};
	return story;
}

function toInk(value: Plain): Held {
	if (typeof value !== 'string') return value;
	if (value === '') return new InkList();
	const list = [...LISTS].find(([, items]) => items.includes(value))?.[0];
	if (list === undefined) throw new Error(`no list of the model has an item “${value}”`);
	return InkList.FromString(`${list}.${value}`, ink);
}

/** A held value as plain data; what a function without an answer returns is `''`. */
export function toPlain(value: unknown): Plain {
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	return value instanceof InkList ? value.toString() : '';
}

/** The VARs as the engine has them now. */
export function read(): State {
	loaded ??= new Map(VARS.map((name) => [name, ink.variablesState.$(name) as Held]));
	return loaded;
}

/** Puts the engine back to a moment. */
export function load(state: State): void {
	if (state === loaded) return;
	for (const [name, value] of state) ink.variablesState.$(name, value);
	loaded = state;
}

/** Sets one VAR. */
export function set(name: string, value: Plain): void {
	const held = toInk(value);
	loaded = undefined;
	ink.variablesState.$(name, held);
}

/** Calls a function of the model. Text is an error: no call may leave a line in a story. */
export function call(name: string, args: readonly Plain[]): Plain {
	const given = args.map(toInk);
	loaded = undefined;
	const answer: { returned: unknown; output: string } = ink.EvaluateFunction(name, given, true);
	if (answer.output.trim() !== '') throw new Error(`${name}() wrote “${answer.output}” into the story`);
	return toPlain(answer.returned);
}
