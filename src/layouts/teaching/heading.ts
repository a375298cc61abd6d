/** Which heading a part has: one page shows it by itself, another several below each other. */

export type Level = 2 | 3;

/** The tag of a part's own headings, and of those one step below. */
export const headings = (level: Level) =>
	level === 2 ? ({ H: 'h2', Below: 'h3' } as const) : ({ H: 'h3', Below: 'h4' } as const);
