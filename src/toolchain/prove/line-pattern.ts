/**
 * A line of ink as a pattern over the texts it can give, so that one can ask which of its alternatives a walk has shown.
 * It knows ink's inline forms: `{condition:a|b}`, sequences `{a|b}`, and what is printed `{x}`. It runs no ink.
 */

/** An alternative within a line, as written, and the group of the pattern that holds it when it is shown. */
export interface Alternative {
	readonly text: string;
	readonly group: string;
}

export interface Pattern {
	readonly regexp: RegExp;
	/** Those that have words of their own; an empty half of `{a:b|}` need not be met. */
	readonly alternatives: readonly Alternative[];
}

/** Where a `{` at `start` closes, or the end of the text. */
function closingOf(text: string, start: number): number {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		if (text[at] === '{') depth++;
		else if (text[at] === '}' && --depth === 0) return at;
	}
	return text.length;
}

/** Splits at a character that stands in no braces, parentheses or straight quotes. */
function splitAt(text: string, mark: string, most = Number.POSITIVE_INFINITY): string[] {
	const parts = [''];
	let depth = 0;
	let quoted = false;
	for (const char of text) {
		if (char === '"') quoted = !quoted;
		else if (!quoted && (char === '{' || char === '(')) depth++;
		else if (!quoted && (char === '}' || char === ')')) depth--;
		if (char === mark && depth === 0 && !quoted && parts.length < most) parts.push('');
		else parts[parts.length - 1] += char;
	}
	return parts;
}

/** Words as a pattern: blanks may be wider or narrower, since ink draws them together. */
function literal(words: string): string {
	return words
		.replace(/\\(.)/g, '$1')
		.split(/\s+/)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('\\s*');
}

function partOf(text: string, alternatives: Alternative[]): string {
	let source = '';
	for (let at = 0; at < text.length; ) {
		const open = text.indexOf('{', at);
		if (open < 0) return source + literal(text.slice(at));
		const close = closingOf(text, open);
		source += literal(text.slice(at, open)) + insideOf(text.slice(open + 1, close), alternatives);
		at = close + 1;
	}
	return source;
}

function insideOf(text: string, alternatives: Alternative[]): string {
	const [, whenTrue] = splitAt(text, ':', 2);
	const halves = whenTrue === undefined ? splitAt(text, '|') : splitAt(whenTrue, '|');
	if (whenTrue === undefined && halves.length === 1) return '.*?'; // printed: any text
	const choices = halves.map((half) => {
		const words = half.replace(whenTrue === undefined ? /^[&!~$]/ : /^(?!)/, '');
		if (!words.trim()) return '\\s*';
		const group = `a${alternatives.length}`;
		alternatives.push({ text: words.trim(), group });
		return `(?<${group}>${partOf(words, alternatives)})`;
	});
	// A condition without an “else”, and a sequence that runs out, can give nothing.
	return `(?:${[...choices, ''].join('|')})`;
}

/** The pattern of a line's text or of a tag's value, as it stands in the source. */
export function patternOf(text: string): Pattern {
	const alternatives: Alternative[] = [];
	const words = text
		.replace(/->.*$/, '')
		.replace(/^(?:-(?!>)\s*)+(?:\(\w+\)\s*)?/, '')
		.trim();
	return { regexp: new RegExp(`^\\s*${partOf(words, alternatives)}\\s*$`, 'su'), alternatives };
}

/** What of a pattern no text shows: `undefined` if none fits at all, else the alternatives that none of them holds. */
export function missingFrom({ regexp, alternatives }: Pattern, texts: Iterable<string>): Alternative[] | undefined {
	const unseen = new Set(alternatives);
	let fits = false;
	for (const text of texts) {
		const groups = regexp.exec(text);
		if (!groups) continue;
		fits = true;
		for (const one of unseen) if (groups.groups?.[one.group] !== undefined) unseen.delete(one);
		if (unseen.size === 0) return [];
	}
	return fits ? [...unseen] : undefined;
}
