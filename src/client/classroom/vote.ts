/**
 * A vote by hands: what the counts say. It names the choice with the most hands, or a tie, and decides nothing: the class
 * may go against it. Pure; nothing is kept.
 */

/** What came of a vote. Choices are told by their place on offer, from 0. */
export type Outcome =
	| { readonly kind: 'none' }
	| { readonly kind: 'most'; readonly choice: number }
	| { readonly kind: 'tie'; readonly choices: readonly number[] };

/** More hands than any room has. */
export const MOST_HANDS = 999;

/** A count as it may stand: whole, and within bounds. What is no number is none. */
export const handsOf = (count: number): number =>
	Number.isFinite(count) ? Math.min(MOST_HANDS, Math.max(0, Math.round(count))) : 0;

/** What some counts say, one for each choice. */
export function outcomeOf(counts: readonly number[]): Outcome {
	const most = Math.max(0, ...counts);
	if (most === 0) return { kind: 'none' };
	const choices = counts.flatMap((count, choice) => (count === most ? choice : []));
	const [choice = 0, ...others] = choices;
	return others.length > 0 ? { kind: 'tie', choices } : { kind: 'most', choice };
}
