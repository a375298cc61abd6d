/**
 * What was built runs in the oldest browsers that are promised (toolchain/site/oldest-engines.ts): no script has a
 * syntax, a method or a name that one of them does not know, and what styles ask for beyond them is listed here, with
 * what its reader gets instead. What a browser knows, MDN's data says.
 */
import { createRequire } from 'node:module';
import { transform } from 'esbuild';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { OLDEST, TARGETS } from '../../src/toolchain/site/oldest-engines.ts';
import { builtFiles, readBuilt } from './built.ts';

/** As much of MDN's data as is read: a tree, with a statement of support at any node. */
interface Node {
	readonly __compat?: { readonly support: Readonly<Record<string, unknown>>; readonly description?: string };
	readonly [name: string]: unknown;
}
const require = createRequire(import.meta.url);
const MDN = require('@mdn/browser-compat-data') as Readonly<Record<string, Node>>;
const ENGINES = [...Object.entries(OLDEST), ['safari_ios', OLDEST.safari] as const];

const older = (one: string, than: string): boolean => {
	const [a, b] = [one, than].map((version) => version.replace('≤', '').split('.').map(Number));
	const differ = [0, 1].find((at) => (a?.[at] ?? 0) !== (b?.[at] ?? 0)) ?? 0;
	return (a?.[differ] ?? 0) <= (b?.[differ] ?? 0);
};

/** Whether each of the oldest engines knows it, under its own name. */
function isKnown({ __compat }: Node): boolean {
	return ENGINES.every(([engine, version]) => {
		const said = [__compat?.support[engine] ?? []].flat() as {
			version_added: unknown;
			flags?: unknown;
			prefix?: string;
		}[];
		return said.some(
			({ version_added: since, flags }) =>
				!flags && (typeof since === 'string' ? since !== 'preview' && older(since, version) : since === true),
		);
	});
}

const childrenOf = (node: Node | undefined): [string, Node][] =>
	Object.entries(node ?? {}).filter(([name]) => name !== '__compat' && name !== '__meta') as [string, Node][];

const scripts = builtFiles().filter((file) => /^_astro\/.*\.js$/.test(file));
const sheets = builtFiles().filter((file) => file.endsWith('.css'));

test('there are scripts and styles to look at', () => {
	expect(scripts.length).toBeGreaterThan(20);
	expect(sheets.length).toBeGreaterThan(5);
});

/** Asked for only after asking whether it is there. */
const ASKED_FIRST: ReadonlySet<string> = new Set(['requestIdleCallback', 'saveData']);
/** Names of our own values that come from a file, and that a newer browser uses for something else. */
const OURS: ReadonlySet<string> = new Set(['share', 'cast', 'fileName']);

test.each(scripts)('%s has no syntax that is too new', async (file) => {
	const code = readBuilt(file);
	// esbuild is unsure of letters by their kind in a pattern (`\p{Lu}`), since their lists grow: all three know them.
	const supported = { 'regexp-unicode-property-escapes': true };
	const [old, now] = await Promise.all([TARGETS, 'esnext'].map((target) => transform(code, { target, supported })));
	const lines = now?.code.split('\n');
	expect(old?.code.split('\n').filter((line, at) => line !== lines?.[at])).toEqual([]);
});

interface Syntax {
	readonly type: string;
	readonly [part: string]: unknown;
}
function* nodesOf(node: Syntax): Generator<Syntax> {
	yield node;
	for (const child of Object.values(node).flat()) {
		if (child !== null && typeof child === 'object' && 'type' in child) yield* nodesOf(child as Syntax);
	}
}

/** Names of methods and things that no object of the oldest engines has, and of things that are not there at all. */
function tooNew(): { members: Set<string>; globals: Set<string> } {
	const builtins = MDN['javascript']?.['builtins'] as Node;
	const owners = [...childrenOf(builtins), ...childrenOf(builtins['Intl'] as Node), ...childrenOf(MDN['api'])];
	const members = owners.flatMap(([, owner]) => childrenOf(owner));
	const known = new Set(
		members.filter(([, member]) => isKnown(member)).map(([name]) => name.replace(/_(static|event)$/, '')),
	);
	// A style is a property of every element: whether it is known, is asked of the sheets below.
	const styles = new Set(
		childrenOf(MDN['css']?.['properties'] as Node).map(([name]) =>
			name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()),
		),
	);
	const names = members.map(([name]) => name.replace(/_(static|event)$/, '')).filter((name) => !known.has(name));
	return {
		members: new Set(names.filter((name) => !styles.has(name))),
		globals: new Set(owners.filter(([, owner]) => owner.__compat && !isKnown(owner)).map(([name]) => name)),
	};
}

test('no script asks for what the oldest engines do not have', () => {
	const { members, globals } = tooNew();
	expect(members).toContain('toReversed');
	expect(members).not.toContain('replaceChildren');
	const nodes = scripts.flatMap((file) =>
		[...nodesOf(parseSync(file, readBuilt(file)).program as unknown as Syntax)].map((node) => ({ file, node })),
	);
	const nameOf = (part: unknown) => (part as { name?: string } | undefined)?.name ?? '';
	// What our scripts define themselves is theirs.
	const own = new Set(
		nodes.flatMap(({ node: { type, key, id, params } }) =>
			/^(Property|MethodDefinition|PropertyDefinition)$/.test(type)
				? [nameOf(key)]
				: [nameOf(id), ...((params as unknown[] | undefined) ?? []).map(nameOf)],
		),
	);
	const found = nodes.flatMap(({ file, node: { type, property, computed, name } }) => {
		const asked = type === 'MemberExpression' && !computed ? nameOf(property) : '';
		const wrong = [members.has(asked) && asked, type === 'Identifier' && globals.has(`${name}`) && `${name}`];
		return wrong.flatMap((one) =>
			one && !own.has(one) && !OURS.has(one) && !ASKED_FIRST.has(one) ? [`${file}: ${one}`] : [],
		);
	});
	expect([...new Set(found)]).toEqual([]);
});

/** Asked for beyond the oldest engines, and what their readers get instead. */
const INSTEAD: Readonly<Record<string, string>> = {
	':has': 'Firefox before 121: all replies show, each with its answer before it',
	'text-wrap': 'lines break as they come',
	'text-size-adjust': 'its older name stands beside it',
	'font-synthesis-style': 'nothing here asks for slanted letters',
	cursor: 'a finger has none',
	resize: 'a box to write in keeps its size, and scrolls',
	'resize: vertical': 'with resize',
	'@page': 'the margins of the browser’s own',
	'break-after': 'a heading may end a page',
	orphans: 'a line may begin a page alone',
	widows: 'a line may end a page alone',
	'overflow: clip': 'a little of a picture may reach beyond its place',
	'forced-color-adjust': 'there are no forced colours either',
	'align-content': 'in a grid, which all know; the data speak of other boxes',
	'print-color-adjust': 'its older name stands beside it',
	'content-visibility': 'all is laid out at once, as pages always were',
	'contain-intrinsic-block-size': 'with content-visibility',
	'overflow-clip-margin': 'with content-visibility',
	'::details-content': 'on paper a fold stays as it was on the screen',
};

/** The sheets as rules: each declaration with those before it in its block, and the rules it stands in. */
interface Declaration {
	readonly file: string;
	readonly name: string;
	readonly value: string;
	readonly before: readonly string[];
	readonly within: readonly string[];
}
function* declarationsOf(file: string): Generator<Declaration> {
	const css = readBuilt(file)
		.replaceAll(/\/\*[\s\S]*?\*\//g, '')
		.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');
	const within: string[] = [];
	const blocks: string[][] = [[]];
	for (const [, text = '', end] of css.matchAll(/([^{};]*)([{};])/g)) {
		if (end === '{') {
			within.push(text.trim());
			blocks.push([]);
			continue;
		}
		const [, name = '', value = ''] = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(text) ?? [];
		const block = blocks.at(-1) ?? [];
		if (name) yield { file, name, value, before: [...block], within: [...within] };
		if (name) block.push(`${name}:${value}`);
		if (end === '}') {
			within.pop();
			blocks.pop();
		}
	}
}

test('no style asks for what the oldest engines do not have, but for what is listed', () => {
	const all = sheets.flatMap((file) => [...declarationsOf(file)]);
	expect(all.length).toBeGreaterThan(1000);
	const css = MDN['css'];
	const at = (...path: string[]) =>
		path.reduce<Node | undefined>((node, name) => node?.[name] as Node | undefined, css);
	const late = (node: Node | undefined) => node?.__compat !== undefined && !isKnown(node);
	const found = all.flatMap(({ file, name, value, before, within }) => {
		const asked = [
			...(name.startsWith('-') ? [] : [[name, at('properties', name)] as const]),
			...(name.startsWith('-')
				? []
				: value
						.split(/[\s,()]+/)
						.filter((word) => /^[a-z-]+$/.test(word))
						.map((word) => [`${name}: ${word}`, at('properties', name, word)] as const)),
			...[...value.matchAll(/([\w-]+)\(/g)].map(([, call = '']) => [`${call}()`, at('types', call)] as const),
			...[...value.matchAll(/\d(cq\w+|[sld]v\w+)/g)].map(
				([, unit = '']) =>
					[
						unit,
						at(
							'types',
							'length',
							unit.startsWith('cq')
								? 'container_query_length_units'
								: `viewport_percentage_units_${({ s: 'small', l: 'large', d: 'dynamic' } as Record<string, string>)[unit[0] ?? '']}`,
						),
					] as const,
			),
			...within.flatMap((rule) => [
				...(rule.startsWith('@')
					? [[/^@[\w-]+/.exec(rule)?.[0] ?? '', at('at-rules', /^@([\w-]+)/.exec(rule)?.[1] ?? '')] as const]
					: []),
				...(rule.startsWith('@')
					? []
					: [...rule.matchAll(/:(:?[\w-]+)/g)].map(
							([, one = '']) => [`:${one}`, at('selectors', one.replace(':', ''))] as const,
						)),
			]),
		];
		// A unit too new has an older one before it.
		const covered = (what: string) =>
			/^(cq|[sld]v)/.test(what) && before.some((one) => one.startsWith(`${name}:`) && !one.includes(what));
		return asked.flatMap(([what, node]) =>
			late(node) && !(what in INSTEAD) && !(what.replace(/: .*/, '') in INSTEAD) && !covered(what)
				? [`${what} (${file}: ${name}:${value})`]
				: [],
		);
	});
	expect([...new Set(found)]).toEqual([]);
});

test('what is listed as missing is asked for', () => {
	const all = sheets.map(readBuilt).join('');
	expect(Object.keys(INSTEAD).filter((name) => !all.includes(name.replace(': ', ':')))).toEqual([]);
});
