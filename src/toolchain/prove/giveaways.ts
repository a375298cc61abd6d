/**
 * What shows of a choice from outside: its length, its place in play's order, its marks, its silence; and how often the
 * strongest choice bears each. Counts, which add up over stories; rules/no-tell.ts says how much is too much.
 */
import { orderChoices } from '../../client/story/order.ts';
import type { Choice } from '../../client/story/types.ts';
import { isRepair } from './rules/repair-on-offer.ts';
import type { Walked } from './walked.ts';

/** One mark that choices bear, over all decisions of a story or of the course. Survives JSON; sums add up. */
export interface Mark {
	/** Decisions in which some choices bear the mark and some do not. */
	readonly decisions: number;
	/** How often a reader finds a strongest choice by going for the mark, and by chance, in those. */
	readonly found: number;
	readonly chance: number;
	/** The spread of chance, squared. */
	readonly variance: number;
	/** Decisions in which a strongest choice bears it. */
	readonly strong: number;
}

export type MarkName = 'longest' | 'shortest' | 'first' | 'last' | 'silent' | 'shout' | 'but';

/** What tells: the marks, and how often each move is the strongest choice's. */
export interface Tells {
	/** Decisions with a strongest choice. */
	readonly decisions: number;
	readonly marks: Readonly<Record<MarkName, Mark>>;
	/** The longest among decisions that offer a repair: told, not judged. */
	readonly longestMend: Mark;
	readonly moves: Readonly<Record<string, number>>;
}

const isSpoken = ({ text }: Choice) => /[“”]/.test(text);
const lengths = (choices: readonly Choice[]) => choices.map(({ text }) => text.length);

/** Which of the choices bear a mark. They stand in play's order. */
const MARKS: Readonly<Record<MarkName, (choices: readonly Choice[]) => boolean[]>> = {
	longest: (choices) => lengths(choices).map((length, _, all) => length === Math.max(...all)),
	shortest: (choices) => lengths(choices).map((length, _, all) => length === Math.min(...all)),
	first: (choices) => choices.map((_, index) => index === 0),
	last: (choices) => choices.map((_, index) => index === choices.length - 1),
	// In a typed scene nothing has marks of speech, and nothing stands out for having none.
	silent: (choices) => choices.map((choice) => !isSpoken(choice)),
	shout: (choices) => choices.map(({ text }) => text.includes('!')),
	but: (choices) => choices.map(({ text }) => /\bbut\b/i.test(text)),
};

/**
 * Not judged where a repair is on offer: a whole sorry says what was done, owns it and asks (research.md §3.7), so that
 * it is longer than half of one by nature.
 */
const OF_LENGTH: readonly MarkName[] = ['longest', 'shortest'];

const NAMES = Object.keys(MARKS) as MarkName[];
const NO_MARK: Mark = { decisions: 0, found: 0, chance: 0, variance: 0, strong: 0 };

interface Situation {
	readonly choices: readonly Choice[];
	readonly moves: readonly string[];
	/** It offers a repair. */
	readonly mends: boolean;
	/** Its place is met in so many forms: each counts for a part, so that each place counts once. */
	weight: number;
}

/** Every decision as readers meet it, with the forms in which the same place comes. */
function situationsOf(walked: Walked): Situation[] {
	const places = new Map<string, Map<string, Situation>>();
	for (const [state, { place, offered }] of walked.graph.states.entries()) {
		if (!walked.decides(state)) continue;
		const forms = places.get(place) ?? new Map<string, Situation>();
		places.set(place, forms);
		const key = offered.map(({ pick, text }) => `${pick} ${text}`).join('\n');
		if (forms.has(key)) continue;
		const choices = orderChoices(walked.graph.story.id, place, offered);
		const steps = walked.stepsFrom(state);
		const moves = steps.filter(({ pick }) => walked.bestOf(pick) === 'strong').map(({ effect }) => effect.move ?? '');
		forms.set(key, { choices, moves, mends: steps.some(isRepair), weight: 1 });
	}
	for (const forms of places.values()) for (const form of forms.values()) form.weight = 1 / forms.size;
	return [...places.values()].flatMap((forms) => [...forms.values()]).filter(({ moves }) => moves.length > 0);
}

function markIn(walked: Walked, name: MarkName, situations: readonly Situation[]): Mark {
	let sum = NO_MARK;
	for (const { choices, moves, weight } of situations) {
		const borne = MARKS[name](choices);
		const bearing = choices.filter((_, index) => borne[index]);
		if (bearing.length === 0 || bearing.length === choices.length) continue;
		const hits = bearing.filter(({ pick }) => walked.bestOf(pick) === 'strong').length;
		const chance = moves.length / choices.length;
		sum = {
			decisions: sum.decisions + weight,
			found: sum.found + (weight * hits) / bearing.length,
			chance: sum.chance + weight * chance,
			variance: sum.variance + weight * chance * (1 - chance),
			strong: sum.strong + (hits > 0 ? weight : 0),
		};
	}
	return sum;
}

/** What would tell a story's strongest choices. */
export function tellsOf(walked: Walked): Tells {
	const situations = situationsOf(walked);
	const moves: Record<string, number> = {};
	for (const { moves: all, weight } of situations) {
		for (const move of all) moves[move] = (moves[move] ?? 0) + weight / all.length;
	}
	const [mending, plain] = [situations.filter(({ mends }) => mends), situations.filter(({ mends }) => !mends)];
	const among = (name: MarkName) => (OF_LENGTH.includes(name) ? plain : situations);
	return {
		decisions: situations.reduce((sum, { weight }) => sum + weight, 0),
		marks: Object.fromEntries(NAMES.map((name) => [name, markIn(walked, name, among(name))])) as Tells['marks'],
		longestMend: markIn(walked, 'longest', mending),
		moves,
	};
}

/** Several stories' counts as one: the course's. */
export function addTells(all: readonly Tells[]): Tells {
	const moves: Record<string, number> = {};
	for (const one of all)
		for (const [move, count] of Object.entries(one.moves)) moves[move] = (moves[move] ?? 0) + count;
	const add = (markOf: (one: Tells) => Mark) =>
		all.map(markOf).reduce((sum, mark) => {
			const keys = Object.keys(sum) as (keyof Mark)[];
			return Object.fromEntries(keys.map((key) => [key, sum[key] + mark[key]])) as unknown as Mark;
		}, NO_MARK);
	return {
		decisions: all.reduce((sum, { decisions }) => sum + decisions, 0),
		marks: Object.fromEntries(NAMES.map((name) => [name, add(({ marks }) => marks[name])])) as Tells['marks'],
		longestMend: add(({ longestMend }) => longestMend),
		moves,
	};
}
