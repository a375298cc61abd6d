/**
 * The one parser of a tag's text, and what a line of a script says of itself. Which tags there are is a rule for writers
 * (src/toolchain/compile/tag-rules.ts).
 */

/** A tag's text taken apart: `why: one sentence` → `{name: 'why', value: 'one sentence'}`; a bare tag has no value. */
export function parseTag(text: string): { name: string; value: string } {
	const colon = text.indexOf(':');
	return colon < 0
		? { name: text.trim(), value: '' }
		: { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** Tags as ink hands them over, as a lookup. Of a tag that stands twice, the first counts. */
export function readTags(tags: readonly string[] | null | undefined): Map<string, string> {
	const found = new Map<string, string>();
	for (const text of tags ?? []) {
		const { name, value } = parseTag(text);
		if (!found.has(name)) found.set(name, value);
	}
	return found;
}

/** Every value of a tag that may stand several times, in order. */
export function valuesIn(tags: readonly string[], name: string): string[] {
	return tags.map(parseTag).flatMap((tag) => (tag.name === name ? tag.value : []));
}

/** `id: Name` → `['id', 'Name']`, or undefined when either half is missing. Used by `cast` and `ending`. */
export function parsePair(value: string): [id: string, label: string] | undefined {
	const { name, value: label } = parseTag(value);
	return name && label ? [name, label] : undefined;
}

/** A line's speaker and manner by the Dink convention, or undefined for narration. */
export function parseSpeaker(line: string): { name: string; qualifier: string; text: string } | undefined {
	const match = /^(\p{Lu}[\p{Lu}\d_]*)(?: \(([^)]*)\))?: ?(?:\([^)]*\) )?(.*)$/u.exec(line);
	return match ? { name: match[1] ?? '', qualifier: match[2] ?? '', text: match[3] ?? '' } : undefined;
}

/** A line that is only this is a silence: a beat in which nobody speaks. */
export const SILENCE = '. . .';

/** Parts narration into a head and what stands beside what: `January ‖ First year: … ‖ Second year: …`. */
export const BESIDE = ' ‖ ';

/**
 * The qualifiers with a meaning of their own. Without one a line is said aloud; any other words (“through the wall”) are
 * shown as they are written.
 */
export const QUALIFIERS = ['inside', 'typed', 'aside', 'voice'] as const;
