/**
 * Leaves out of inkjs, in the browser alone, the methods that nothing calls: writing saves, flows, observers, profiling.
 * A bundler drops what no module imports, but keeps every method of a class. Here a method stays when its name is said by
 * our own file that runs inkjs, by inkjs outside of all methods, or by a method that stays. It knows names only. The words
 * of ink's errors go as well, and names that are inkjs's own get short: a bundler keeps every property's.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** inkjs as the browser gets it. */
const ENGINE = /[\\/]inkjs[\\/]dist[\\/]ink\.mjs$/;
/** Those of our files that call it: what they say counts as called. */
const CALLERS = ['src/client/story/run.ts', 'src/client/story/build-ink.ts'];
/**
 * Never called by us, though its name is said: by `toJson` of a state, whose name an error's text shares. With it goes
 * all that writes saves.
 */
const NEVER: ReadonlySet<string> = new Set(['ToJson']);
/**
 * Called, or named, and with nothing to do here: what ink's EXTERNAL functions need (nobody binds one, so a story that has
 * one does not play while it is written either), where in the source we are (a compiled story doesn't know), and what the
 * comments below say. They stay, empty.
 */
const EMPTY: ReadonlySet<string> = new Set([
	'ValidateExternalBindings',
	'CallExternalFunction',
	'currentDebugMetadata',
	'debugMetadata',
	// Nobody observes variables, calls ink's functions from outside, or runs it in the background.
	'ObserveVariableChange',
	'StartVariableObservation',
	'CompleteVariableObservation',
	'NotifyObservers',
	'VariableStateDidChangeEvent',
	'TryExitFunctionEvaluationFromGame',
	'IfAsyncWeCant',
	'ElapsedMilliseconds',
	// Nobody reads ink's saves, or its warnings.
	'toJson',
	'hasWarning',
	'currentWarnings',
	'JObjectToChoice',
	'LoadFlowChoiceThreads',
	'SetJsonToken',
	// What holds in any story that ink's own compiler made.
	'Assert',
	'AssertType',
]);
/** Called by the language itself. */
const IMPLICIT: ReadonlySet<string> = new Set(['constructor', 'toString', 'valueOf', 'toJSON']);

/** A node of a syntax tree (ESTree), as far as it matters here. */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly key?: Node;
	/** Of `a.b`: the `b`. */
	readonly property?: Node;
	readonly shorthand?: boolean;
	/** Of a function: the statements with their braces. */
	readonly body?: Node;
	readonly computed?: boolean;
	readonly name?: string;
	readonly value?: unknown;
}

interface Method {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	/** Where its statements begin and end, their braces not counted. */
	readonly inner: { readonly start: number; readonly end: number };
}

/** Every node below one, and itself. */
function* nodesOf(node: Node): Generator<Node> {
	yield node;
	for (const child of Object.values(node).flat()) {
		if (child !== null && typeof child === 'object' && 'type' in child) yield* nodesOf(child as Node);
	}
}

/** The methods of all classes that have a plain name. */
const methodsOf = (program: Node): Method[] =>
	[...nodesOf(program)].flatMap(({ type, key, computed, value, start, end }) => {
		if (type !== 'MethodDefinition' || computed || key?.name === undefined) return [];
		const body = (value as Node | undefined)?.body;
		const inner = { start: (body?.start ?? start) + 1, end: (body?.end ?? end) - 1 };
		return [{ name: key.name, start, end, inner }];
	});

/** What a text says to people: a sentence, so more than two words. No name, path or token of ink's has a space in it twice. */
const isMessage = ({ type, value }: Node): boolean =>
	type === 'Literal' && typeof value === 'string' && /\S \S+ \S/.test(value);

/** Every name that is said: properties, variables, and words in strings, since a string can become a name. */
function saidIn(program: Node): { name: string; at: number }[] {
	const keys = new Set(
		[...nodesOf(program)].flatMap(({ type, key }) => (type === 'MethodDefinition' && key ? [key] : [])),
	);
	return [...nodesOf(program)].flatMap((node) => {
		if (keys.has(node) || isMessage(node)) return [];
		if (node.name !== undefined) return [{ name: node.name, at: node.start }];
		return typeof node.value === 'string'
			? (node.value.match(/\w+/g) ?? []).map((name) => ({ name, at: node.start }))
			: [];
	});
}

/** The code with other texts in the place of pieces of it, which do not overlap. */
function exchanged(code: string, pieces: readonly { start: number; end: number; text: string }[]): string {
	const inOrder = [...pieces].sort((a, b) => a.start - b.start);
	const texts = inOrder.map(({ start, text }, index) => code.slice(inOrder[index - 1]?.end ?? 0, start) + text);
	return texts.join('') + code.slice(inOrder.at(-1)?.end ?? 0);
}

/**
 * The code without the methods whose names nothing says that is itself kept, and with empty texts for messages.
 * @param program its syntax tree (ESTree)
 * @param called names that are called from outside
 */
export function withoutUncalled(
	code: string,
	program: unknown,
	called: ReadonlySet<string>,
): { code: string; gone: string[] } {
	const all = methodsOf(program as Node);
	const methods = all.filter(({ name }) => !NEVER.has(name));
	const said = saidIn(program as Node);
	const within = ({ at }: { at: number }, { start, end }: { start: number; end: number }) => at >= start && at < end;
	const outside = said.filter((one) => !all.some((method) => within(one, method)));
	const names = new Set([...called, ...IMPLICIT, ...outside.map(({ name }) => name)]);
	let waiting = methods;
	for (;;) {
		const live = waiting.filter(({ name }) => names.has(name));
		if (live.length === 0) break;
		waiting = waiting.filter(({ name }) => !names.has(name));
		const speak = live.filter(({ name }) => !EMPTY.has(name));
		for (const method of speak) for (const one of said) if (within(one, method)) names.add(one.name);
	}
	const gone = [...waiting, ...all.filter(({ name }) => NEVER.has(name))];
	const empty = methods.filter((method) => EMPTY.has(method.name) && !waiting.includes(method));
	const whole = [...gone, ...empty.map(({ inner }) => inner)];
	// What ink tells a writer who made a mistake: nobody reads it where a story that is proved is played.
	const messages = [...nodesOf(program as Node)]
		.filter((node) => isMessage(node) && !whole.some((piece) => within({ at: node.start }, piece)))
		.map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
	const pieces = [...whole, ...messages].map(({ start, end }) => ({ start, end, text: '' }));
	return { code: exchanged(code, pieces), gone: gone.map(({ name }) => name) };
}

/**
 * The code with short names for properties that begin with `_`, which are a file's own. One that is said in a string, by
 * itself as a variable, or from outside keeps its name.
 * @param program its syntax tree (ESTree)
 * @param called names that are said outside
 */
export function withShortNames(code: string, program: unknown, called: ReadonlySet<string>): string {
	const nodes = [...nodesOf(program as Node)];
	const asProperty = new Set(
		nodes.flatMap(({ computed, shorthand, key, property }) => (computed || shorthand ? [] : [key, property])),
	);
	const own = nodes.filter((node) => node.name?.startsWith('_') && asProperty.has(node));
	const places = new Set(own.map(({ start }) => start));
	const kept = new Set([...called, ...saidIn(program as Node).flatMap(({ name, at }) => (places.has(at) ? [] : name))]);
	const names = [...new Set(own.map(({ name = '' }) => name))].filter((name) => !kept.has(name));
	const short = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]));
	const pieces = own.flatMap(({ name = '', start, end }) => {
		const text = short.get(name);
		return text === undefined ? [] : [{ start, end, text }];
	});
	return exchanged(code, pieces);
}

/** Every word of the file that calls inkjs. */
export const calledNames = (): ReadonlySet<string> =>
	new Set(CALLERS.flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g) ?? []));

/** The Vite plugin. */
export function leanInk(): Plugin {
	return {
		name: 'attuned:lean-ink',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		transform: {
			filter: { id: ENGINE },
			handler(code) {
				const called = calledNames();
				const lean = withoutUncalled(code, this.parse(code), called).code;
				return { code: withShortNames(lean, this.parse(lean), called), map: null };
			},
		},
	};
}
