/**
 * Guards: may a value that was found be taken for what it should be? Small pieces that are put together to the shape of
 * a saved value. They judge shape and size only, take nothing that they do not know, and never throw.
 */

/** True of a value that is a T, whole: no key too many, none too few. */
export type Guard<T> = (found: unknown) => found is T;

/** A text that a pattern fits. Anchor it at both ends. */
export const text =
	(pattern: RegExp): Guard<string> =>
	(found): found is string =>
		typeof found === 'string' && pattern.test(found);

/** A whole number from 0, of fifteen digits at most. */
export const count: Guard<number> = (found): found is number => Number.isInteger(found) && !/\D|.{16}/.test(`${found}`);

/** This value and no other. */
export const only =
	<const T extends string | number | true>(value: T): Guard<T> =>
	(found): found is T =>
		found === value;

/** A list of so many at most. */
export const list =
	<T>(of: Guard<T>, most: number): Guard<readonly T[]> =>
	(found): found is readonly T[] =>
		Array.isArray(found) && found.length <= most && found.every(of);

/** What may be missing, as a part of a record. */
export const optional =
	<T>(of: Guard<T>): Guard<T | undefined> =>
	(found): found is T | undefined =>
		found === undefined || of(found);

const isRecord = (found: unknown): found is Readonly<Record<string, unknown>> =>
	Object(found) === found && !Array.isArray(found);

/** These keys, each with a guard of its own. */
export const record =
	<T extends object>(parts: { readonly [Key in keyof T]-?: Guard<T[Key]> }): Guard<T> =>
	(found): found is T =>
		isRecord(found) &&
		Object.keys(found).every((key) => Object.hasOwn(parts, key)) &&
		Object.entries<Guard<unknown>>(parts).every(([key, of]) => of(found[key]));

/** Names that a pattern fits, so many at most, and a value for each. Never a name that every object has from birth. */
export const byName =
	<T>(pattern: RegExp, of: Guard<T>, most: number): Guard<Readonly<Record<string, T>>> =>
	(found): found is Readonly<Record<string, T>> =>
		isRecord(found) &&
		Object.keys(found).length <= most &&
		Object.entries(found).every(([name, value]) => pattern.test(name) && !(name in {}) && of(value));
