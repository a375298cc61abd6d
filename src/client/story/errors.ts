/**
 * How the engine says that a story is not right: where, what was expected, what was found, what to do.
 * Words only; finding the fault is the business of lint.ts, compile.ts and play.ts.
 */

/** One thing wrong with a story file. `line` counts from 1. */
export interface Problem {
	readonly file: string;
	readonly line: number;
	readonly message: string;
}

/** A story that cannot be compiled or played. Its message lists every problem as `file:line  what and what to do`. */
export class StoryError extends Error {
	// Declared alone: as a field the oldest browsers would need help with it.
	declare readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map((problem) => `${problem.file}:${problem.line}  ${problem.message}`).join('\n'));
		this.name = 'StoryError';
		this.problems = problems;
	}
}
