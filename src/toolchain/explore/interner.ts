/**
 * Gives each distinct thing a number, from 0 up, in the order of meeting. Things are told apart by a text, their key; the
 * same key is the same thing, and the first one met is kept.
 */

export class Interner<T> {
	/** The things, each at its number. */
	readonly list: T[] = [];
	readonly #numbers = new Map<string, number>();

	/** The number of a thing; a new one if its key was not met before. */
	numberOf(key: string, thing: () => T): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.list.length);
		return this.list.push(thing()) - 1;
	}

	/** The number of what was met under this key, or undefined. */
	known(key: string): number | undefined {
		return this.#numbers.get(key);
	}
}

/** Numbers for texts, which are their own keys. */
export function textNumbers(): (text: string) => number {
	const texts = new Interner<string>();
	return (text) => texts.numberOf(text, () => text);
}
