/**
 * How a reader of a kind chooses: chance, and the eight kinds of reading-tests.md, roughly. A kind ranks what is on
 * offer; among equals chance decides.
 */
import type { Choice } from '../../client/story/types.ts';
import type { Random } from './random.ts';
import type { SourceMap } from './source-map.ts';
import type { Policy } from './travel.ts';

/** The moves of a kind, those it likes best first. */
const FIXES = ['advise', 'advise_wanted', 'interrogate', 'positivity', 'proportion_late', 'minimise', 'debate'];
const JOKES = ['distract', 'distract_wanted', 'one_up', 'me_too', 'guess_off'];
const ASKS = ['open_question', 'ask_wanted', 'safety', 'question_pushed', 'interrogate'];
const MISSES = ['shut_down', 'blame', 'wrong_certain', 'debate', 'minimise', 'withdraw', 'positivity', 'interrogate'];

const isSpeech = (text: string) => /[“”]/.test(text);

/** The choices that rank highest. */
function best(offered: readonly Choice[], rank: (choice: Choice, index: number) => number): readonly Choice[] {
	const ranks = offered.map(rank);
	const most = Math.max(...ranks);
	return offered.filter((_, index) => ranks[index] === most);
}

const oneOf = (choices: readonly Choice[], random: Random) => choices[random.below(choices.length)];

/** Rank by a list: its first word highest, 0 for what is not in it. */
const byList = (list: readonly string[], word: string | undefined) => {
	const at = word === undefined ? -1 : list.indexOf(word);
	return at < 0 ? 0 : list.length - at;
};

type Rank = (choice: Choice, index: number, road: readonly string[]) => number;

/** The kinds, in the order in which they are printed. */
export const KINDS = ['mixed', 'tired', 'kind', 'fixer', 'mender', 'joker', 'silent', 'asker'] as const;
export type Kind = (typeof KINDS)[number];

export const byChance: Policy = (offered, random) => oneOf(offered, random);

export function policyOf({ picks }: SourceMap, kind: Kind): Policy {
	const moveOf = ({ pick }: Choice) => picks.get(pick)?.move;
	const starOf = ({ pick }: Choice) => ({ strong: 2, good: 1 })[picks.get(pick)?.best ?? ''] ?? 0;
	const ranks: Record<Kind, Rank> = {
		mixed: () => 0,
		kind: starOf,
		tired: (choice, index) => (starOf(choice) === 0 ? 100 - index : 0),
		fixer: (choice) => byList(FIXES, moveOf(choice)),
		joker: (choice) => byList(JOKES, moveOf(choice)),
		silent: ({ text }) => (isSpeech(text) ? 0 : 1),
		asker: (choice) => (choice.text.includes('?') ? 100 : 0) + byList(ASKS, moveOf(choice)),
		mender: (choice) => {
			if (moveOf(choice) === 'repair') return 100;
			return starOf(choice) > 0 ? 0 : 1 + Math.min(1, byList(MISSES, moveOf(choice)));
		},
	};
	const rank = ranks[kind];
	return (offered, random, road) =>
		oneOf(
			best(offered, (choice, index) => rank(choice, index, road)),
			random,
		);
}
