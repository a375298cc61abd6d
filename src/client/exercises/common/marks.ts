/** The marks by which words cite a source: `[L42]`, `[M7]`. Pure text; whether there is such a source, words.ts asks. */

const MARK = /\[([A-Z]\d+)\]/;

/** The ids that a text cites, in order. */
export function citedIn(text: string): string[] {
	return text.split(MARK).filter((_, at) => at % 2 === 1);
}

/** A text in pieces: plain words, and between them the ids of the sources that it cites there. */
export function splitMarks(text: string): ({ readonly words: string } | { readonly source: string })[] {
	return text.split(MARK).map((piece, at) => (at % 2 === 1 ? { source: piece } : { words: piece }));
}
