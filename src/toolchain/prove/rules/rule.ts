/**
 * What a rule is, and what it hands back. A rule proves one promise over everything that was walked; it mends nothing.
 */
import type { Spot, Walked } from '../walked.ts';

/** One thing that a rule found: where, how to get there, and what to do. */
export interface Finding extends Spot {
	/** The rule's id. */
	readonly rule: string;
	/** What was expected and what was found. */
	readonly message: string;
	/** The shortest way there, pick by pick. Empty at the story's start, or where no way leads. */
	readonly picks: readonly string[];
	/** What to do about it. */
	readonly remedy: string;
}

/** A promise that every story keeps. */
export interface Rule {
	/** kebab-case; messages and tests name it. */
	readonly id: string;
	/** What it promises, in one sentence. */
	readonly promises: string;
	readonly check: (walked: Walked) => readonly Finding[];
}

/** A finding without the rule's id, as a rule's own code makes it. */
export type Found = Omit<Finding, 'rule'>;

/**
 * Makes a rule. Of findings that say the same of the same line only the first is kept: it has the shortest way.
 * @param find yields what is wrong, nearest the start first
 */
export function rule(id: string, promises: string, find: (walked: Walked) => Iterable<Found>): Rule {
	const check = (walked: Walked): Finding[] => {
		const found = new Map<string, Finding>();
		for (const one of find(walked)) {
			const key = `${one.file}:${one.line} ${one.message}`;
			if (!found.has(key)) found.set(key, { rule: id, ...one });
		}
		return [...found.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
	};
	return { id, promises, check };
}
