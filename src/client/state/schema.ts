/**
 * The guard at the door: a saved text in, attempts or a refusal out. Written by hand, to weigh almost nothing.
 * It judges shape and size only; whether a story still offers a pick is `play`'s business. It never throws.
 */
import type { Attempts } from './attempts.ts';

/** Nothing begun. */
export const EMPTY: Attempts = { v: 1, byStory: {} };

/** The longest text taken in, in letters: several times what every story of the course needs together. */
export const LONGEST = 65_536;

/** What a text came to: a value, or why there is none. `newer`: it is from a later release, and not ours to judge. */
export interface Reading {
	readonly value?: Attempts;
	readonly refused?: string;
	readonly newer?: boolean;
}

/** A pattern for the outline of a value (`outlineOf`); then a rule for what is inside, by key, `*` for any other. */
type Rule = readonly [outline: RegExp, inside?: Readonly<Record<string, Rule>>];

const ID: Rule = [/^"[a-z][a-z0-9_]{0,63}"$/];
const TRUE: Rule = [/^true$/];

const ATTEMPT: Rule = [
	/^keys \["at","endings"(,"given")?(,"held")?(,"lighter")?,"picks"\]$/,
	{
		// 400 at most: a long route is 25.
		picks: [/^list of (\d\d?|[1-3]\d\d|400)$/, { '*': ID }],
		endings: [/^list of \d\d?$/, { '*': ID }],
		// Flags, and a word or two for each (`alone_mended`, `let go`): play knows which it may be.
		given: [/^keys \[("(?!constructor")[a-z][a-z0-9_]{0,63}",?){0,40}\]$/, { '*': [/^"[\w -]{1,64}"$/] }],
		lighter: TRUE,
		held: TRUE,
		at: [/^\d{1,15}$/],
	},
];

const SAVE: Rule = [
	/^keys \["byStory","v"\]$/,
	{
		v: [/^1$/],
		// `constructor` looks like an id, and every object has one from birth.
		byStory: [/^keys \[("(?!constructor")[a-z](-?[a-z0-9]){0,63}",?){0,100}\]$/, { '*': ATTEMPT }],
	},
];

/** A value in a line: of a leaf its JSON; of the others what they hold, not what is in it. No leaf looks like those. */
function outlineOf(found: unknown): string {
	if (Array.isArray(found)) return `list of ${found.length}`;
	return Object(found) === found
		? `keys ${JSON.stringify(Object.keys(found as object).sort())}`
		: JSON.stringify(found);
}

const refusal = (where: string, expected: unknown, found: string) =>
	`${where}: expected ${expected}, found ${found.slice(0, 80)}`;

/** '' when what was found will do, else where it will not, what was expected, and what was found. */
function judge([pattern, inside]: Rule, found: unknown, where: string): string {
	const outline = outlineOf(found);
	if (!pattern.test(outline)) return refusal(where, pattern, outline);
	for (const [key, value] of inside ? Object.entries(found as object) : []) {
		const problem = judge((inside?.[key] ?? inside?.['*']) as Rule, value, `${where}.${key}`);
		if (problem) return problem;
	}
	return '';
}

/** Reads a saved text. '' is nobody's save: EMPTY. */
export function readAttempts(text: string): Reading {
	if (!text) return { value: EMPTY };
	try {
		const value = JSON.parse(text.length > LONGEST ? '' : text);
		const refused = judge(SAVE, value, 'save');
		return refused ? { refused, newer: value?.v > 1 } : { value };
	} catch {
		return { refused: refusal('save', `JSON of ${LONGEST} letters at most`, text) };
	}
}
