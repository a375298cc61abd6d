/**
 * The order in which choices are offered: a hash of story, place and pick, the same for every reader, edition and
 * build, so that a class can say “choice 2”. The writer's order in the file means nothing.
 */

/** FNV-1a over UTF-16 code units, then mixed so that near names fall far apart. A 32-bit unsigned integer. */
export function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** A new list of the choices in the order of play. Ties (never seen) fall back on the pick's name. */
export function orderChoices<T extends { readonly pick: string }>(
	story: string,
	place: string,
	choices: readonly T[],
): T[] {
	const key = (choice: T) => hash(`${story}/${place}/${choice.pick}`);
	return [...choices].sort((a, b) => key(a) - key(b) || (a.pick < b.pick ? -1 : 1));
}
