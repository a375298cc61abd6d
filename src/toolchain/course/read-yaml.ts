/**
 * A YAML file held to a zod schema: its value, or all that is wrong with it, each with its line, what was expected and what
 * was found. Node only. It knows no schema by name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Problem, StoryError } from '../../client/story/errors.ts';
import { hint } from '../compile/lint.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Where in the file: `moments.3.light`, lists counted from 1. */
const told = (path: Path) => path.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');

function found(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object') return `the keys ${Object.keys(value).join(', ')}`;
	return typeof value === 'string' ? `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”` : String(value);
}

const at = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((inner, key) => (Object(inner) as Record<PropertyKey, unknown>)[key], value);

/** The keys that an object of the schema may have at a path; none where it is no such object. */
function keysAt(schema: z.ZodType, path: Path): string[] {
	let here: unknown = schema;
	for (const key of path) {
		while (here instanceof z.ZodOptional || here instanceof z.ZodDefault) here = here.unwrap();
		if (here instanceof z.ZodObject) here = here.shape[String(key)];
		else if (here instanceof z.ZodArray) here = here.element;
		else return [];
	}
	while (here instanceof z.ZodOptional || here instanceof z.ZodDefault) here = here.unwrap();
	return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** An issue as one sentence a fault, with the path of what is at fault. */
function faultsOf(schema: z.ZodType, value: unknown, issue: Issue): { path: Path; message: string }[] {
	const here = at(value, issue.path);
	const say = (expected: string, more = '') => [
		{
			path: issue.path,
			message: `${told(issue.path) || 'the file'}: expected ${expected}; found ${found(here)}.${more}`,
		},
	];
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(schema, issue.path);
		return issue.keys.map((key) => {
			const path = [...issue.path, key];
			return {
				path,
				message: `${told(path)}: expected one of the keys ${known.join(', ')}; found “${key}”.${hint(key, known)}`,
			};
		});
	}
	if (issue.code === 'invalid_value') {
		const words = issue.values.map(String);
		return say(`one of ${words.join(', ')}`, typeof here === 'string' ? hint(here, words) : '');
	}
	if (issue.code === 'invalid_type')
		return say(issue.expected === 'record' ? 'keys with values' : `a ${issue.expected}`);
	if (issue.code === 'custom') return say(issue.message);
	return say(issue.message.replace(/^.*expected /, ''));
}

/**
 * Reads a file, and says what is wrong with it.
 * @returns the value if nothing is, else the problems
 */
export function tryYaml<T extends z.ZodType>(
	file: string,
	schema: T,
): { readonly value: z.infer<T> } | { readonly problems: readonly Problem[] } {
	const shown = relative('.', file).replaceAll('\\', '/');
	if (!existsSync(file)) return { problems: [{ file: shown, line: 1, message: 'There is no such file. Write it.' }] };
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
	if (document.errors.length > 0) {
		return {
			problems: document.errors.map(({ linePos, message }) => {
				return { file: shown, line: linePos?.[0].line ?? 1, message: `no YAML: ${message.split('\n')[0]}` };
			}),
		};
	}
	/** The line of what stands at a path; of what stands around it, if nothing does. */
	const lineAt = (path: Path): number => {
		const node = path.length > 0 ? document.getIn(path, true) : document.contents;
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		return path.length > 0 ? lineAt(path.slice(0, -1)) : 1;
	};
	const value: unknown = document.toJS();
	const read = schema.safeParse(value);
	if (read.success) return { value: read.data };
	const faults = read.error.issues.flatMap((issue) => faultsOf(schema, value, issue));
	return {
		problems: faults
			.map(({ path, message }) => ({ file: shown, line: lineAt(path), message }))
			.sort((a, b) => a.line - b.line),
	};
}

/**
 * Reads a file.
 * @throws StoryError listing every problem as `file:line  what was expected, what was found`
 */
export function readYaml<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
	const read = tryYaml(file, schema);
	if ('problems' in read) throw new StoryError(read.problems);
	return read.value;
}
