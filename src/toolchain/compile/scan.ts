/**
 * Reads an ink source line by line: which knot and stitch a line stands in, whether it is a choice, and its tags.
 * It knows just enough of ink's grammar to say where a tag is; lint.ts checks what it says.
 */
import { parseTag } from '../../client/story/tag-text.ts';

/** What kind of line this is. `logic` carries no text a reader sees. */
type LineKind = 'header' | 'choice' | 'content' | 'logic';

export interface SourceTag {
	readonly name: string;
	readonly value: string;
}

export interface SourceLine {
	readonly file: string;
	/** Counts from 1. */
	readonly line: number;
	readonly kind: LineKind;
	readonly knot?: string;
	readonly stitch?: string;
	/** The words without tags, comments, weave marks or diverts. Of a choice: what stands in its brackets. */
	readonly text: string;
	readonly tags: readonly SourceTag[];
	/** Of a choice: text that stands outside the brackets, or no brackets at all. */
	readonly outside?: string;
	/** Written with a leading `\`, so that an opening in capitals is narration. */
	readonly escaped?: true;
}

/** Where a line stands, as ink's paths have it: `knot`, `knot.stitch`, or '' before the first knot. */
export const pathOf = ({ knot, stitch }: Pick<SourceLine, 'knot' | 'stitch'>): string =>
	[knot, stitch].filter(Boolean).join('.');

/** Lines that say nothing: statements, diverts, and the frame of a block of conditions. */
const LOGIC = /^(~|VAR\b|LIST\b|CONST\b|INCLUDE\b|EXTERNAL\b|TODO\b|->|\}|\{[^}]*$|-(?!>)[^“”#]*:$)/;

/** The condition that opens a branch with its text on the same line: `- else: …`, `- door() == open: …`. */
const BRANCH = /^-(?!>)\s*[a-z_!(][^:“”#]*:\s+/;

/** Takes comments out and keeps the line count. */
function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/\/\/[^\n]*/g, '');
}

/** Cuts at the first `|` or `}` that closes something opened outside this piece: the end of an inline alternative. */
function cutAtAlternative(text: string): string {
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === '{') depth++;
		else if (char === '}' && depth-- === 0) return text.slice(0, i);
		else if (char === '|' && depth === 0) return text.slice(0, i);
	}
	return text;
}

/** `words # a: b # c` → the words and the tags. An escaped `\#` is a character. */
function splitTags(text: string): { words: string; tags: SourceTag[] } {
	const [words = '', ...tags] = text.split(/(?<!\\)#/);
	return { words: words.trim(), tags: tags.map((tag) => parseTag(cutAtAlternative(tag).trim())) };
}

/** Takes a choice's line apart: what stands in the brackets, and whatever stands outside them. */
function readChoice(text: string): Pick<SourceLine, 'text' | 'tags' | 'outside'> {
	const body = text
		.replace(/^[*+][*+\s]*/, '')
		.replace(/^\(\w+\)\s*/, '')
		.replace(/^(\{[^{}]*\}\s*)+/, '');
	const open = body.indexOf('[');
	const close = body.lastIndexOf(']');
	if (open < 0 || close < open) {
		const { words, tags } = splitTags(body);
		return { text: words, tags, outside: words || '(no brackets)' };
	}
	const { words, tags } = splitTags(body.slice(open + 1, close));
	const outside = `${body.slice(0, open)}${body.slice(close + 1)}`.trim();
	return outside ? { text: words, tags, outside } : { text: words, tags };
}

/** Every line of one file that is not blank, in order. Lines of functions are left out: a function says nothing. */
export function scanSource(file: string, source: string): SourceLine[] {
	const lines: SourceLine[] = [];
	let knot: string | undefined;
	let stitch: string | undefined;
	let inFunction = false;
	for (const [index, raw] of withoutComments(source).split('\n').entries()) {
		const text = raw.trim();
		if (!text) continue;
		const heading = /^={2,}\s*(function\s+)?(\w+)/.exec(text);
		if (heading) {
			inFunction = heading[1] !== undefined;
			knot = heading[2];
			stitch = undefined;
			continue;
		}
		const minor = /^=\s*(\w+)/.exec(text);
		if (minor) {
			stitch = minor[1];
			continue;
		}
		if (inFunction) continue;
		const at = { file, line: index + 1, ...(knot && { knot }), ...(stitch && { stitch }) };
		if (/^[*+]/.test(text)) lines.push({ ...at, kind: 'choice', ...readChoice(text) });
		else if (LOGIC.test(text)) lines.push({ ...at, kind: 'logic', text, tags: [] });
		else {
			const { words, tags } = splitTags(text.replace(BRANCH, ''));
			const escaped = words.startsWith('\\') ? { escaped: true as const } : {};
			lines.push({ ...at, kind: knot ? 'content' : 'header', text: words, tags, ...escaped });
		}
	}
	return lines;
}
