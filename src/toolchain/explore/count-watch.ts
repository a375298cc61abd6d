/**
 * Follows counts of visits through a turn: what does ink do with each one that it looks up? Build side only. Out comes
 * what it asks of the count (asked.ts). What is not known here counts as asking for everything.
 */
import { type Asked, EVERYTHING, either, NOTHING } from './asked.ts';
import { decides, type InkContent, keeps } from './inkjs-internals.ts';

/** A value on its way that was made from a count: it is the count and `plus`. */
interface Followed {
	readonly path: string;
	readonly plus: number;
}

const COMPARES: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);
const TRUTH: ReadonlySet<string> = new Set(['!', '&&', '||']);
/** A count is whole, so these leave it as it is. */
const SAME: ReadonlySet<string> = new Set(['INT', 'FLOOR', 'CEILING', 'FLOAT']);

/** From this count on `count + plus` is `least` or more. */
const from = (least: number, plus: number): Asked => ({ beyond: Math.max(0, Math.ceil(least - plus)), round: 1 });

/** Whether it is 0, as in `{hub: …}`. */
const truth = (plus: number): Asked => from(1, plus);

/** What a calculation asks of the value at this place among what it takes, or what it makes of it. */
function calculated(name: string, plus: number, place: number, taken: readonly unknown[]): Asked | { plus: number } {
	if (SAME.has(name)) return { plus };
	if (TRUTH.has(name)) return truth(plus);
	const other = (taken[1 - place] as { value?: unknown } | undefined)?.value;
	if (typeof other !== 'number') return EVERYTHING;
	if (COMPARES.has(name)) return from(Math.floor(other) + 1, plus);
	if (name === 'MIN') return from(other, plus);
	if (!Number.isInteger(other)) return EVERYTHING;
	if (name === '+') return { plus: plus + other };
	if (place > 0) return EVERYTHING;
	if (name === '-') return { plus: plus - other };
	return name === '%' && other > 0 ? { beyond: Math.max(0, -plus), round: other } : EVERYTHING;
}

/** What is asked by what ink does next with a value: `by` takes it off ink's stack. */
function askedBy(by: InkContent | null, plus: number, place: number, taken: readonly unknown[]) {
	if (by?.numberOfParameters !== undefined) return calculated(by.name ?? '', plus, place, taken);
	// Kept in a variable, it is the same value still.
	if (by && keeps(by)) return NOTHING;
	return by && decides(by) ? truth(plus) : EVERYTHING;
}

export class CountWatch {
	/** For each place whose count was looked up, by its path. It only grows. */
	readonly asked = new Map<string, Asked>();
	#followed = new Map<unknown, Followed>();
	/** What the next value is made of that ink puts on its stack in this step. */
	#coming: { readonly path: string; readonly plus: number | undefined; readonly count: number } | undefined;

	/** A turn begins. */
	begin(): void {
		if (this.#followed.size > 0) this.#followed = new Map();
		this.#coming = undefined;
	}

	/** ink takes a step. */
	step(): void {
		this.#coming = undefined;
	}

	/** ink has looked up a count, for this part of the story. */
	lookedUp(path: string, count: number, by: InkContent | null): void {
		// A choice that is gone once it was taken asks whether it was.
		if (by?.pathOnChoice !== undefined) this.#ask(path, truth(0));
		else this.#coming = { path, plus: undefined, count };
	}

	/** ink has put a value on its stack. */
	put(value: unknown): void {
		if (!this.#coming) return;
		const { path, plus, count } = this.#coming;
		this.#coming = undefined;
		const held = (value as { value?: unknown } | null)?.value;
		if (typeof held !== 'number') this.#ask(path, EVERYTHING);
		else this.#followed.set(value, { path, plus: plus ?? held - count });
	}

	/** Is there a count to follow at all? */
	get follows(): boolean {
		return this.#followed.size > 0;
	}

	/** ink has taken values off its stack, for this part of the story. */
	took(taken: readonly unknown[], by: InkContent | null): void {
		for (const [place, value] of taken.entries()) {
			const one = this.#followed.get(value);
			if (!one) continue;
			const asks = askedBy(by, one.plus, place, taken);
			if ('plus' in asks) this.#coming = { path: one.path, plus: asks.plus, count: 0 };
			else this.#ask(one.path, asks);
		}
	}

	/** Is this value made of a count? */
	isFollowed(value: unknown): boolean {
		return this.#followed.has(value);
	}

	/** A value is read by someone else, or stands where a later turn finds it. */
	shown(value: unknown): void {
		const one = this.#followed.get(value);
		if (one) this.#ask(one.path, EVERYTHING);
	}

	#ask(path: string, more: Asked): void {
		this.asked.set(path, either(this.asked.get(path) ?? NOTHING, more));
	}
}
