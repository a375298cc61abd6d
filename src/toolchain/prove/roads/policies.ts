/**
 * How a reader of a kind chooses: by chance, or as one of eight kinds do, roughly. A kind ranks what is on offer; among
 * equals chance decides. Made for reading tests, so that their roads differ as readers do; it judges nothing.
 */
import type { Choice } from '../../../client/story/types.ts';
import { type NotedLine, notesOf } from '../../compile/author-tags.ts';
import type { Random } from './random.ts';

/** Chooses one of what is on offer, in play's order. */
export type Policy = (offered: readonly Choice[], random: Random) => Choice | undefined;

/** The kinds, in the order in which they are printed. */
export const KINDS = ['mixed', 'tired', 'kind', 'fixer', 'mender', 'joker', 'silent', 'asker'] as const;
export type Kind = (typeof KINDS)[number];

/** The moves of a kind, those it likes best first. */
const FIXES = ['advise', 'advise_wanted', 'interrogate', 'positivity', 'proportion_late', 'minimise', 'debate'];
const JOKES = ['distract', 'distract_wanted', 'one_up', 'me_too', 'guess_off'];
const ASKS = ['open_question', 'ask_wanted', 'safety', 'question_pushed', 'interrogate'];
const MISSES = ['shut_down', 'blame', 'wrong_certain', 'debate', 'minimise', 'withdraw', 'positivity', 'interrogate'];

const STARS = { strong: 2, good: 1, none: 0 } as const;

type Rank = (choice: Choice, index: number) => number;

/** Rank by a list: its first word highest, 0 for what is not in it. */
function byList(list: readonly string[], word: string | undefined): number {
	const at = word === undefined ? -1 : list.indexOf(word);
	return at < 0 ? 0 : list.length - at;
}

export const byChance: Policy = (offered, random) => offered[random.below(offered.length)];

function byRank(rank: Rank): Policy {
	return (offered, random) => {
		const ranks = offered.map(rank);
		const most = Math.max(...ranks);
		return byChance(
			offered.filter((_, index) => ranks[index] === most),
			random,
		);
	};
}

/**
 * How a kind of reader chooses in a story.
 * @param lines the story's source: its stars, and the moves that its choices call
 */
export function policyOf(lines: readonly NotedLine[], kind: Kind): Policy {
	const notes = notesOf(lines);
	const moveOf = ({ pick }: Choice) => notes.get(pick)?.moves[0];
	const starOf = ({ pick }: Choice) => STARS[notes.get(pick)?.best ?? 'none'];
	const ranks: Record<Kind, Rank> = {
		mixed: () => 0,
		kind: starOf,
		tired: (choice, index) => (starOf(choice) === 0 ? 100 - index : 0),
		fixer: (choice) => byList(FIXES, moveOf(choice)),
		joker: (choice) => byList(JOKES, moveOf(choice)),
		silent: ({ text }) => (/[“”]/.test(text) ? 0 : 1),
		asker: (choice) => (choice.text.includes('?') ? 100 : 0) + byList(ASKS, moveOf(choice)),
		mender: (choice) => {
			if (moveOf(choice) === 'repair') return 100;
			return starOf(choice) > 0 ? 0 : 1 + Math.min(1, byList(MISSES, moveOf(choice)));
		},
	};
	return byRank(ranks[kind]);
}
