/**
 * A language that nobody speaks, made from English: `xx`. Every letter that a reader is shown gets a mark; ink's grammar,
 * every name, and all tags but the words in them stay. So a story in it is the same story, and looks like no other.
 */

/** What is put under each letter. */
export const MARK = '\u0323';

/** Tags whose value is words; those that have a name before their words; `heard: nothing` is a name as well. */
const WORDS = /^(title|about|teacher|scene|so_far|meant|why|did|read|say|question|next|heard)$/;
const NAMED = /^(ending|cast)$/;

/** Lines that say nothing: headings, statements, comments, the frame of a block of conditions. */
const SILENT = /^(=|~|VAR\b|LIST\b|CONST\b|INCLUDE\b|EXTERNAL\b|TODO\b|->|\}|\/\/|\{[^}]*$|-(?!>)[^“”#]*:$)/;
/** What stands before the words of a line: a choice's mark and conditions, or a branch's; and who speaks. */
const HEAD =
	/^(?:[*+][*+\s]*(?:\(\w+\)\s*)?(?:\{[^{}]*\}\s*)*\[|-(?!>)\s*[a-z_!(][^:“”#]*:\s+)?(?:\p{Lu}[\p{Lu}\d_]*(?: \([^)]*\))?: ?)?/u;

/** What is copied as it is, wherever it stands. */
const GRAMMAR: readonly RegExp[] = [
	/\\./y,
	/->\s*[\w.]*/y,
	// A variable that is printed; the condition of an alternative.
	/\{\s*[\w.]+(?:\([^(){}]*\))?\s*\}/y,
	/\{\s*(?:not\s+)?[a-z_!(][^:|{}“”#]*:(?:\s*\p{Lu}[\p{Lu}\d_]*(?: \([^)]*\))?:(?= ))?/uy,
	// Who speaks in the other alternative.
	/\|\s*\p{Lu}[\p{Lu}\d_]*(?: \([^)]*\))?:(?= )/uy,
];
const TAG = /#\s*(\w+)(?::\s*)?/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

/** Marks the words of a line, from where they begin. */
function marked(line: string, start: number): string {
	let out = line.slice(0, start);
	/** Whether letters are words here; and, for each brace that is open, whether they were before it. */
	let words = true;
	const before: boolean[] = [];
	for (let at = start; at < line.length; ) {
		const grammar = GRAMMAR.map((pattern) => matchAt(pattern, line, at)?.[0]).find(Boolean);
		if (grammar) {
			if (grammar.startsWith('{') && !grammar.endsWith('}')) before.push(words);
			if (grammar.startsWith('|')) words = before.at(-1) ?? words;
			out += grammar;
			at += grammar.length;
			continue;
		}
		const tag = matchAt(TAG, line, at);
		if (tag) {
			const name = tag[1] ?? '';
			let copied = tag[0];
			const value = line.slice(at + copied.length);
			if (NAMED.test(name)) copied += /^\w+:\s*/.exec(value)?.[0] ?? '';
			words = (WORDS.test(name) && !(name === 'heard' && /^nothing\s*(?:[#|}\]]|$)/.test(value))) || NAMED.test(name);
			out += copied;
			at += copied.length;
			continue;
		}
		const char = String.fromCodePoint(line.codePointAt(at) ?? 0);
		if (char === '{') before.push(words);
		else if (char === '}') words = before.pop() ?? true;
		else if (char === '|') words = before.at(-1) ?? words;
		else if (char === ']') words = true;
		out += words && /\p{L}/u.test(char) ? char + MARK : char;
		at += char.length;
	}
	return out;
}

/** A story's source in `xx`. */
export function storyInXx(source: string): string {
	let inFunction = false;
	return source
		.split('\n')
		.map((line) => {
			const indent = /^\s*/.exec(line)?.[0].length ?? 0;
			const text = line.slice(indent);
			if (/^={2,}/.test(text)) inFunction = /^={2,}\s*function/.test(text);
			return inFunction || SILENT.test(text) ? line : marked(line, indent + (HEAD.exec(text)?.[0].length ?? 0));
		})
		.join('\n');
}
