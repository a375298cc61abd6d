/**
 * The rules of a story's source: every tag known, in its scope and well formed; every choice with its one pick;
 * every speaker in the cast. Reads lines only: what ink itself finds wrong, compile.ts says.
 */
import leven, { closestMatch } from 'leven';
import type { Problem } from '../../client/story/errors.ts';
import { parsePair, parseSpeaker, QUALIFIERS } from '../../client/story/tag-text.ts';
import type { SourceLine, SourceTag } from './scan.ts';
import { ruleOf, type Scope, TAGS } from './tag-rules.ts';

const SNAKE = /^[a-z][a-z0-9_]*$/;
const MOST_WORDS = { why: 20, did: 8 } as const;
/** A free qualifier this near to a closed one is taken for a slip of the finger. */
const TYPO = 2;

/** ` Did you mean “x”?`, or nothing when no known word is near. */
export function hint(found: string, known: readonly string[]): string {
	const near = closestMatch(found, [...known], { maxDistance: 3 });
	return near === undefined ? '' : ` Did you mean “${near}”?`;
}

/** How many words a reader would count. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** May a tag of this scope stand on a line of this kind? */
function fits(scope: Scope, line: SourceLine): boolean {
	if (line.kind === 'header') return scope === 'header';
	if (line.kind === 'choice') return scope === 'choice';
	return scope === 'line' || scope === 'scene' || scope === 'ending';
}

const WHERE: Record<Scope, string> = {
	header: 'at the head of the file, before the first knot',
	scene: 'on a knot’s first line',
	line: 'on a line of text',
	choice: 'inside a choice’s brackets',
	ending: 'on the last line of an ending',
};

function tagProblem(tag: SourceTag, line: SourceLine): string | undefined {
	const rule = ruleOf(tag.name);
	if (!rule) {
		const known = Object.keys(TAGS);
		return `Unknown tag “${tag.name}”. Expected one of: ${known.join(', ')}.${hint(tag.name, known)}`;
	}
	if (!fits(rule.scope, line)) {
		return `The tag “${tag.name}” stands ${WHERE[rule.scope]}; here it is on a ${line.kind} line. Move it there.`;
	}
	if (rule.value === 'bare') {
		return tag.value ? `The tag “${tag.name}” takes nothing after it; found “${tag.value}”. Leave it bare.` : undefined;
	}
	if (!tag.value) return `The tag “${tag.name}” is empty. Expected ${rule.shape}.`;
	if (rule.value === 'text' || tag.value.includes('{')) {
		return rule.private && tag.value.includes('{')
			? `The tag “${tag.name}” may not change with the story: it is left out of what ships. Write it without { }.`
			: undefined;
	}
	return rule.value.includes(tag.value)
		? undefined
		: `“${tag.name}: ${tag.value}” is not known. Expected one of: ${rule.shape}.${hint(tag.value, rule.value)}`;
}

function valuesOf(line: SourceLine, name: string): string[] {
	return line.tags.filter((tag) => tag.name === name).map((tag) => tag.value);
}

function* doubled(line: SourceLine): Generator<string> {
	if (line.kind === 'header') return;
	for (const name of new Set(line.tags.map((tag) => tag.name))) {
		if (ruleOf(name)?.many) continue;
		const count = valuesOf(line, name).length;
		if (count > 1) yield `The tag “${name}” stands ${count} times on one line. Keep one.`;
	}
}

function* choiceProblems(line: SourceLine, picks: Map<string, SourceLine>): Generator<string> {
	if (line.outside) {
		yield `A choice’s words and tags stand inside its brackets, as in + [words # pick: id]; outside found “${line.outside}”.`;
	}
	const [pick] = valuesOf(line, 'pick');
	if (pick === undefined) {
		yield 'This choice has no pick. Expected # pick: what_the_reader_does inside its brackets.';
		return;
	}
	if (!SNAKE.test(pick)) yield `The pick “${pick}” is not snake_case. Expected small letters, digits and _.`;
	const before = picks.get(pick);
	if (before) {
		yield `The pick “${pick}” stands already at ${before.file}:${before.line}. Saved attempts are lists of picks: give this one its own.`;
	}
	picks.set(pick, line);
	const goesOn = valuesOf(line, 'go_on').length > 0;
	const meant = valuesOf(line, 'meant').length > 0;
	if (!goesOn && !meant) yield `The choice “${pick}” has no meant. Expected # meant: the good intention behind it.`;
	if (goesOn && meant) yield `The choice “${pick}” is a go_on, which is no decision: take its meant out.`;
}

function* speakerProblems(line: SourceLine, cast: readonly string[]): Generator<string> {
	const said = line.escaped ? undefined : parseSpeaker(line.text);
	if (!said) return;
	if (!cast.includes(said.name.toLowerCase())) {
		yield `“${said.name}” speaks but is not in the cast. Expected one of: ${cast.join(', ')}.${hint(said.name.toLowerCase(), cast)} If this is narration, open the line with \\.`;
	}
	const { qualifier } = said;
	if (!qualifier || (QUALIFIERS as readonly string[]).includes(qualifier)) return;
	const near = QUALIFIERS.find((known) => leven(qualifier.toLowerCase(), known) <= TYPO);
	if (near) {
		yield `“(${qualifier})” is not a way to speak. Did you mean “(${near})”? Expected ${QUALIFIERS.join(', ')}, or a few plain words, as in “(through the wall)”.`;
	}
}

function* lineProblems(line: SourceLine, cast: readonly string[]): Generator<string> {
	for (const name of ['why', 'did'] as const) {
		for (const value of valuesOf(line, name)) {
			const words = countWords(value);
			if (value.includes('{') || words <= MOST_WORDS[name]) continue;
			yield `This ${name} has ${words} words. Expected ${MOST_WORDS[name]} at most.`;
		}
	}
	for (const name of ['plants', 'recalls', 'meet']) {
		for (const value of valuesOf(line, name)) {
			if (!SNAKE.test(value)) yield `“${name}: ${value}” is not snake_case. Expected ${ruleOf(name)?.shape}.`;
		}
	}
	for (const id of valuesOf(line, 'meet')) {
		const near = cast.find((known) => leven(id, known) === 1);
		if (near && !cast.includes(id)) yield `“meet: ${id}” is not in the cast. Did you mean “${near}”?`;
	}
	for (const id of valuesOf(line, 'with')) {
		if (!cast.includes(id))
			yield `“with: ${id}” is not in the cast. Expected one of: ${cast.join(', ')}.${hint(id, cast)}`;
	}
	const scene = valuesOf(line, 'scene').length > 0;
	if (!scene && valuesOf(line, 'with').length > 0) {
		yield 'The tag “with” stands beside # scene, on a knot’s first line. Move it there.';
	}
	for (const name of ['place', 'light', 'in_view']) {
		const stands = valuesOf(line, name).length > 0;
		if (scene && !stands) yield `A scene needs its ${name}. Expected # ${name}: ${ruleOf(name)?.shape} beside # scene.`;
		if (!scene && stands) yield `The tag “${name}” stands beside # scene, on a knot’s first line. Move it there.`;
	}
	for (const ending of valuesOf(line, 'ending')) {
		const pair = parsePair(ending);
		if (!pair || !SNAKE.test(pair[0])) yield `“ending: ${ending}” is not whole. Expected ${TAGS.ending.shape}.`;
	}
	for (const name of ['question', 'next']) {
		if (valuesOf(line, name).length > 0 && valuesOf(line, 'ending').length === 0) {
			yield `The tag “${name}” stands beside # ending, on an ending’s last line. Move it there.`;
		}
	}
	yield* speakerProblems(line, cast);
}

/** After `heard: nothing` no thought may follow in the same reaction: what never arrived moves nobody. */
function* silenceProblems(lines: readonly SourceLine[]): Generator<Problem> {
	let nothingAt: SourceLine | undefined;
	for (const line of lines) {
		if (line.kind === 'choice' || line.stitch !== nothingAt?.stitch || line.knot !== nothingAt?.knot)
			nothingAt = undefined;
		if (valuesOf(line, 'heard').includes('nothing')) nothingAt = line;
		if (nothingAt && parseSpeaker(line.text)?.qualifier === 'inside') {
			const message = `A thought follows “heard: nothing” (line ${nothingAt.line}). What never arrived is answered by no thought: take one of them out.`;
			yield { file: line.file, line: line.line, message };
		}
	}
}

/** A scene opens on its knot's first line of text. Once it has, later lines may change its hour or its place. */
function* sceneProblems(lines: readonly SourceLine[]): Generator<Problem> {
	const begun = new Set<string>();
	const opened = new Set<string>();
	for (const line of lines) {
		if (line.kind !== 'content' || !line.knot) continue;
		const opens = valuesOf(line, 'scene').length > 0;
		if (opens && begun.has(line.knot) && !opened.has(line.knot)) {
			const message = `The tag “scene” stands on a knot’s first line; ${line.knot} has begun already. Move it there.`;
			yield { file: line.file, line: line.line, message };
		}
		if (opens) opened.add(line.knot);
		if (line.text) begun.add(line.knot);
	}
}

/** A reaction is shown before its scene ends: `scene_ends()` clears what `react()` brought, and nobody would see it. */
function* endProblems(lines: readonly SourceLine[]): Generator<Problem> {
	for (const [index, line] of lines.entries()) {
		if (line.text.startsWith('~ scene_ends') && lines[index - 1]?.text.startsWith('~ react')) {
			const message = 'scene_ends() follows react() with no line between. Put the reaction’s line first.';
			yield { file: line.file, line: line.line, message };
		}
	}
}

/** All that is wrong with a story's lines (its INCLUDEs' too), in the order of the file. Empty when nothing is. */
export function checkSource(lines: readonly SourceLine[]): Problem[] {
	const problems: Problem[] = [];
	const picks = new Map<string, SourceLine>();
	const header = lines.filter((line) => line.kind === 'header');
	const cast = header.flatMap((line) => valuesOf(line, 'cast')).flatMap((value) => parsePair(value)?.[0] ?? []);
	for (const line of lines) {
		const found = [
			...line.tags.flatMap((tag) => tagProblem(tag, line) ?? []),
			...doubled(line),
			...(line.kind === 'choice' ? choiceProblems(line, picks) : []),
			...(line.kind === 'content' ? lineProblems(line, cast) : []),
		];
		problems.push(...found.map((message) => ({ file: line.file, line: line.line, message })));
	}
	return [...problems, ...silenceProblems(lines), ...sceneProblems(lines), ...endProblems(lines)];
}
