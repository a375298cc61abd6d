/**
 * What a story asks of a count of visits, and so which counts are equal to it. Build side only. Numbers alone; who asks is
 * found out by count-watch.ts.
 *
 * `{hub > 2}` asks whether a count is 0, 1, 2 or more: from 3 on all counts are equal. `{&tick|tock}` asks for the
 * remainder by 2: there 3, 5 and 7 are equal. What is equal stays equal when both counts rise by the same.
 */

/** Counts from `beyond` on (0 or more) differ in nothing but their remainder by `round` (a whole number from 1). */
export interface Asked {
	readonly beyond: number;
	readonly round: number;
}

/** Nothing asks: all counts are equal. */
export const NOTHING: Asked = { beyond: 0, round: 1 };

/** All counts differ, as they do where one is printed. */
export const EVERYTHING: Asked = { beyond: Number.POSITIVE_INFINITY, round: 1 };

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** What is asked by either. */
export function either(one: Asked, other: Asked): Asked {
	const { beyond, round } = other;
	return { beyond: Math.max(one.beyond, beyond), round: (one.round / gcd(one.round, round)) * round };
}

/** The least count that is equal to this one. */
export function leastLike({ beyond, round }: Asked, count: number): number {
	return count < beyond ? count : beyond + ((count - beyond) % round);
}

/** How counts differed that were taken for one. */
interface Difference {
	/** The least of them all that differed from another. */
	least: number;
	/** Divides all that lay between two of them. */
	apart: number;
}

/** For each location, the cells in which states differed that were taken for one, and how. */
export class Conflicts {
	readonly #at: Map<number, Difference>[] = [];

	/** Notes that two states were taken for one. */
	note(location: number, one: Uint32Array, other: Uint32Array): void {
		const cells = this.#at[location] ?? new Map<number, Difference>();
		this.#at[location] = cells;
		const most = Math.max(one.length, other.length);
		for (let cell = 0; cell < most; cell++) {
			const [a, b] = [one[cell] ?? 0, other[cell] ?? 0];
			if (a === b) continue;
			const known = cells.get(cell);
			if (!known) cells.set(cell, { least: Math.min(a, b), apart: Math.abs(a - b) });
			else {
				known.least = Math.min(known.least, a, b);
				if (known.apart > 1) known.apart = gcd(known.apart, Math.abs(a - b));
			}
		}
	}

	/** Were two taken for one that a story tells apart, if these cells are live and this is asked of them? */
	any(live: readonly ReadonlySet<number>[], asked: (cell: number) => Asked): boolean {
		return this.#at.some((cells, location) =>
			[...cells].some(([cell, { least, apart }]) => {
				if (!live[location]?.has(cell)) return false;
				const { beyond, round } = asked(cell);
				return least < beyond || apart % round !== 0;
			}),
		);
	}
}
