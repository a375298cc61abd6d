/** A sentence that grows out of what is chosen in an exercise. Pure; nothing is kept, and nothing is judged. */

/**
 * A pattern with its gaps filled.
 * @param pattern a sentence with “…” for each gap: `“It makes sense that …, because ….”`
 * @param halves what stands in the gaps, in order; a gap that has none yet stays open
 */
export function fillSentence(pattern: string, halves: readonly (string | undefined)[]): string {
	return pattern.split('…').reduce((sentence, piece, at) => sentence + (halves[at - 1] ?? '…') + piece);
}
