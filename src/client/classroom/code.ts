/**
 * Completion codes, for a class without accounts: `POP-7J3S`. A code names a story and says that its end was reached; it
 * holds no choice, no ending and no name. Three of its letters are by chance, so that a copied code shows as the same; the
 * last one tells a slip of the pen. It is no seal: who reads this can make one. Pure.
 */

/** Figures and letters that are not mistaken for one another; 31 of them, a prime, so that the check finds what it should. */
const TAIL = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const BY_CHANCE = 3;

/** The three letters of a story: the first of its first three words, or as many of a word as it takes to make three. */
export function prefixOf(story: string): string {
	const words = story.split('-');
	const [first = '', second = ''] = words;
	const letters =
		words.length >= 3 ? words.map((word) => word[0]).join('') : words.length === 2 ? first[0] + second : first;
	return letters.slice(0, 3).toUpperCase();
}

/** Each place has a weight of its own, so that a wrong letter is found, and two that changed places. */
function checkOf(letters: string): string {
	const value = (letter: string, at: number) => (at < 3 ? letter.charCodeAt(0) : TAIL.indexOf(letter));
	const sum = [...letters].reduce((all, letter, at) => all + value(letter, at) * (at + 1), 0);
	return TAIL[sum % TAIL.length] ?? '';
}

/**
 * A code for a story.
 * @param chance gives a whole number from 0 that is less than what it is given
 */
export function codeFor(story: string, chance: (below: number) => number): string {
	const tail = Array.from({ length: BY_CHANCE }, () => TAIL[chance(TAIL.length)]).join('');
	const prefix = prefixOf(story);
	return `${prefix}-${tail}${checkOf(prefix + tail)}`;
}

/** What a line of a list says. */
export interface Line {
	/** What stands in it besides the code: a name, mostly. */
	readonly name: string;
	/** As it is written, where there is one. */
	readonly code?: string;
	/** The story whose end was reached; undefined where there is no code that fits. */
	readonly story?: string;
	/** The line, from 1, that has the very same code. */
	readonly sameAs?: number;
}

/** As people write it: in small letters, with any dash or none, with O for 0 and I or L for 1. */
const CODE = /(?<![\p{L}\p{N}])([a-z]{3})[ ]?([-–—‐‑]?)[ ]?([0-9a-z]{4})(?![\p{L}\p{N}])/giu;

function readLine(text: string, byPrefix: ReadonlyMap<string, string>): Line {
	let unread: string | undefined;
	for (const [whole, first = '', dash, last = ''] of text.matchAll(CODE)) {
		const prefix = first.toUpperCase();
		const tail = last
			.toUpperCase()
			.replace(/[IL]/g, '1')
			.replaceAll('O', '0')
			.replaceAll('Z', '2')
			.replaceAll('U', 'V');
		const story = byPrefix.get(prefix);
		const name = text.replace(whole, ' ').replace(/^[\s,;:.\t–-]+|[\s,;:.\t–-]+$/g, '');
		const fits = story !== undefined && tail[BY_CHANCE] === checkOf(prefix + tail.slice(0, BY_CHANCE));
		if (fits) return { name, code: `${prefix}-${tail}`, story };
		// Without a dash, it may be any two words.
		if (dash) unread ??= `${prefix}-${tail}`;
	}
	return unread === undefined ? { name: text.trim() } : { name: text.trim(), code: unread };
}

/** Reads a pasted list: a line for each of its lines, empty ones left out. */
export function readList(text: string, stories: readonly string[]): Line[] {
	const byPrefix = new Map(stories.map((story) => [prefixOf(story), story]));
	const lines = text
		.split(/\r?\n/)
		.filter((line) => line.trim())
		.map((line) => readLine(line, byPrefix));
	return lines.map((line, at) => {
		const first = lines.findIndex(({ code, story }) => story !== undefined && code === line.code);
		return line.story !== undefined && first < at ? { ...line, sameAs: first + 1 } : line;
	});
}
