/**
 * A page's own styles: the rules and custom properties that something there can ask for. Sheets are shared by many kinds of
 * page, and what a page has no use for would have to come, and be read, before its first words are seen.
 * What is asked for is read off words: those of the page, of the scripts and of the data that is drawn there.
 */
import { type Targets, transform } from 'lightningcss';
import { OLDEST } from './oldest-engines.ts';

/** The words of a text, as names in a style sheet may be: `turn`, `line-`, `--s-sea`. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(/[\w-]+/g));

/** The oldest engines, as Lightning CSS wants a version: a byte for each of its numbers. */
const targets: Targets = Object.fromEntries(
	Object.entries(OLDEST).map(([engine, version]) => {
		const [major = 0, minor = 0] = version.split('.').map(Number);
		return [engine, (major << 16) | (minor << 8)];
	}),
);

type Words = readonly ReadonlySet<string>[];

/** A custom property's rule: a colour of a picture's place (client/drawing/picture.css), a measure (styles/tokens.css). */
const PROPERTY = /(?<=[{;]\s*)(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;
/** A class or an id that a selector names; and colours, which are nobody's names. */
const NAME = /[.#](-?[a-z_][\w-]*)/gi;

/** A name that a script may put together: `line-typed` from `line-`. */
function isBegun(name: string, drawn: Words): boolean {
	for (let at = name.indexOf('-', 1); at > 0; at = name.indexOf('-', at + 1)) {
		const beginning = name.slice(0, at + 1);
		if (drawn.some((words) => words.has(beginning))) return true;
	}
	return false;
}

/** Sheets without the rules for classes and ids that nothing there has. */
function withOwnRules(sheets: readonly string[], drawn: Words): string[] {
	const names = new Set(sheets.flatMap((css) => [...css.matchAll(NAME)].map(([, name = '']) => name)));
	const unusedSymbols = [...names].filter((name) => !drawn.some((words) => words.has(name)) && !isBegun(name, drawn));
	return sheets.map((css) =>
		transform({ filename: 'own.css', code: Buffer.from(css), minify: true, targets, unusedSymbols }).code.toString(),
	);
}

/** Sheets without the custom properties that nothing asks for. What only an unused property asks for goes as well. */
function withOwnProperties(sheets: readonly string[], drawn: Words): readonly string[] {
	for (let rules = sheets; ; ) {
		const used = new Set(rules.flatMap((css) => css.match(/(?<=var\()--[\w-]+/g) ?? []));
		const asked = (name: string) => used.has(name) || drawn.some((words) => words.has(name));
		const own = rules.map((css) => css.replace(PROPERTY, (rule, name) => (asked(name) ? rule : '')));
		if (own.join() === rules.join()) return own;
		rules = own;
	}
}

/**
 * A page's sheets without what the page has no use for.
 * @param drawn the words of all that may be drawn there: the page, its stories' data, the scripts
 */
export const ownStyles = (sheets: readonly string[], drawn: Words): readonly string[] =>
	withOwnProperties(withOwnRules(sheets, drawn), drawn);
