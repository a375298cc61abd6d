/**
 * From an .ink file to the story that ships. Node only: the browser gets inkjs's runtime and this one's result.
 * Every message of ink's is an error with file and line; a TODO is allowed while writing and refused in a build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { type Problem, StoryError } from '../../client/story/errors.ts';
import { parseTag } from '../../client/story/tag-text.ts';
import type { Story } from '../../client/story/types.ts';
import { writtenAt } from './content-lines.ts';
import { foreignStory } from './foreign.ts';
import { readHeader, type Served } from './header.ts';
import { checkSource } from './lint.ts';
import { type SourceLine, scanSource } from './scan.ts';
import { storyAt } from './story-path.ts';
import { ruleOf } from './tag-rules.ts';

/** A story as it ships, and what only writers, teachers and proofs read of it. */
export interface Compiled {
	readonly story: Story;
	/** The same with the tags for writers left in, for proofs alone: it never ships. A walk of either is the same. */
	readonly marked: Story;
	/** Every file read, the story's own first: absolute paths. */
	readonly files: readonly string[];
	readonly teaches: readonly Served[];
	readonly teacher: readonly string[];
	/** Every line of the source with its tags, `best` and `source` among them. */
	readonly lines: readonly SourceLine[];
	/** What ink's compiler warned of. Of ours there is none: there a warning is an error. */
	readonly warnings: readonly Problem[];
	/** Where the content at one of ink's paths was written. */
	readonly writtenAt: (path: string) => Pick<Problem, 'file' | 'line'>;
}

/** ink's kinds of message, by its own numbers. */
const [TODO, WARNING] = [0, 1];

/** What ink says, as a problem with a place: `ERROR: 'shared/x.ink' line 8: text`. */
function problemOf(message: string, file: string, folder: string): Problem {
	const match = /^(?:[A-Z]+: )?(?:'([^']*)' )?line (\d+): ([\s\S]*)$/.exec(message);
	return match
		? {
				file: match[1] ? showPath(resolve(folder, match[1])) : file,
				line: Number(match[2]),
				message: `ink says: ${match[3]}`,
			}
		: { file, line: 1, message: `ink says: ${message}` };
}

function showPath(file: string): string {
	return relative(process.cwd(), file);
}

/**
 * Takes tags out of ink's compiled JSON. Each is three items in a row (`"#"`, `"^best: strong"`, `"/#"`); they become
 * three no-ops, since ink addresses its content by index. A tag that prints a variable is more items, and stays.
 * @param goes which, by name; unless told otherwise those that are for writers and teachers
 */
export function withoutTags(node: unknown, goes = (name: string) => ruleOf(name)?.private === true): unknown {
	if (Array.isArray(node)) {
		const items = node.map((item) => withoutTags(item, goes));
		for (let i = 0; i + 2 < items.length; i++) {
			const text = items[i + 1];
			if (items[i] !== '#' || items[i + 2] !== '/#' || typeof text !== 'string' || !text.startsWith('^')) continue;
			if (goes(parseTag(text.slice(1)).name)) items.splice(i, 3, 'nop', 'nop', 'nop');
		}
		return items;
	}
	if (node !== null && typeof node === 'object') {
		return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutTags(value, goes)]));
	}
	return node;
}

/** The story's own file first as it is listed, then by line: the order in which a writer mends. */
function inOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : 0));
}

function runCompiler(
	file: string,
	source: string,
	read: (path: string) => string,
): { json: string; root: unknown } & Record<'problems' | 'warnings' | 'todos', Problem[]> {
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	const todos: Problem[] = [];
	const handler = {
		ResolveInkFilename: (name: string) => resolve(dirname(file), name),
		LoadInkFileContents: read,
	};
	const hear = (message: string, kind: number) => {
		const list = kind === TODO ? todos : kind === WARNING ? warnings : problems;
		list.push(problemOf(message, showPath(file), dirname(file)));
	};
	const compiler = new Compiler(source, new CompilerOptions(file, [], false, hear, handler));
	let json = '';
	let root: unknown;
	try {
		const made = compiler.Compile();
		root = made.mainContentContainer;
		json = made.ToJson() ?? '';
	} catch (cause) {
		// Compile() itself says only “Compilation failed.”; the real text went to hear().
		if (problems.length === 0)
			problems.push(problemOf(String((cause as Error).message).slice(0, 300), showPath(file), dirname(file)));
	}
	return { json, root, problems, warnings, todos };
}

export interface CompileOptions {
	/** Refuse what may stand only while writing (TODO). */
	readonly release?: boolean;
	/** `none`: ink that was not written for us. It is held to ink's rules alone, and its tags, which are not ours, are left out. */
	readonly tags?: 'ours' | 'none';
}

/**
 * Compiles one story in one language. Both stand in its path: `stories/<id>/<lang>.ink`.
 * @param file path of the .ink file; one that stands elsewhere is a story of its own name, in English
 * @throws StoryError listing every problem as `file:line  what was expected, what was found, what to do`
 */
export function compileStory(file: string, options: CompileOptions = {}): Compiled {
	const path = resolve(file);
	const shown = showPath(path);
	const files: string[] = [];
	const lines: SourceLine[] = [];
	const missing: Problem[] = [];
	const read = (name: string): string => {
		if (!existsSync(name)) {
			const included = lines.find(
				(line) =>
					line.text.startsWith('INCLUDE') &&
					name.endsWith(
						line.text
							.slice(8)
							.trim()
							.replace(/^(\.\.?\/)+/, ''),
					),
			);
			const message = `There is no file ${showPath(name)}. Mend the name, or write the file.`;
			missing.push({ file: shown, line: included?.line ?? 1, message });
			return '';
		}
		const text = readFileSync(name, 'utf8');
		files.push(name);
		lines.push(...scanSource(showPath(name), text));
		return text;
	};
	const source = read(path);
	if (missing.length > 0) throw new StoryError(missing);
	const { json, root, problems, warnings, todos } = runCompiler(path, source, read);
	if (missing.length > 0) throw new StoryError(missing);
	const ink = JSON.parse(json.replace(/^\uFEFF/, '') || '{}') as Record<string, unknown>;
	const written = (at: string) => {
		const found = writtenAt(root, at);
		return { file: found?.file ? showPath(resolve(dirname(path), found.file)) : shown, line: found?.line ?? 1 };
	};
	if (options.tags === 'none') {
		if (problems.length > 0) throw new StoryError(inOrder(problems));
		const story = foreignStory(
			storyAt(path),
			withoutTags(ink, () => true),
		);
		const served = { teaches: [], teacher: [] };
		return { story, marked: story, files, ...served, lines, warnings: inOrder(warnings), writtenAt: written };
	}
	const variables = files.flatMap((name) =>
		[...readFileSync(name, 'utf8').matchAll(/^\s*VAR\s+(\w+)/gm)].map((match) => match[1] ?? ''),
	);
	const { header, problems: inHeader } = readHeader(shown, lines, variables);
	const wrong = [...problems, ...warnings, ...inHeader, ...checkSource(lines)];
	if (options.release) {
		wrong.push(...todos.map((todo) => ({ ...todo, message: `${todo.message}. Finish it: a build takes no TODO.` })));
	}
	if (wrong.length > 0) throw new StoryError(inOrder(wrong));
	const { teaches, teacher, ...shipped } = header;
	const marked = { ...storyAt(path), ...shipped, ink };
	const story = { ...marked, ink: withoutTags(ink) };
	return { story, marked, files, teaches, teacher, lines, warnings: [], writtenAt: written };
}
