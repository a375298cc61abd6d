/**
 * Who is told how far a story has come: nobody, unless a seat brings somebody, who is told that a story was begun and
 * that it was brought to an end, never what was chosen, nor how it ended. A package for a school's system needs none: it
 * sees what its pages keep (lms/engine.ts).
 */

export interface Reporter {
	/** A choice has been taken, now or on an earlier visit. Told once by each player. */
	readonly started: (story: string) => void;
	/** An ending has been met. Told once by each player. */
	readonly ended: (story: string) => void;
}

/** Tells nobody. */
export const NOBODY: Reporter = { started: () => {}, ended: () => {} };
