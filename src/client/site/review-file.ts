/** A lesson's questions that come back, as their file holds them: made at build time, fetched when they are opened. Types alone. */

/** Words, and between them the sources that they cite. */
export type Piece = string | { readonly source: string; readonly name: string };

export interface ReviewQuestion {
	/** The id of its exercise in the lesson: an anchor there. */
	readonly from: string;
	/** What there is to know before it is asked, a paragraph each. */
	readonly setting: readonly (readonly Piece[])[];
	readonly ask: string;
	/** Two to four answers, and what is said to each. */
	readonly answers: readonly { readonly text: string; readonly reply: readonly Piece[] }[];
}
