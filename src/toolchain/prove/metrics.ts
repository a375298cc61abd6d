/**
 * What a story measures, for the writer's report and the course's: sizes, roads, balance, words. A value that survives
 * JSON. Nothing in it is a verdict; check.ts has those.
 */

import type { Served } from '../compile/header.ts';
import type { Given } from '../explore/left.ts';
import { type Tells, tellsOf } from './giveaways.ts';
import { gradeOf, textsOf } from './reading.ts';
import { decisionsByScene, decisionsOnTheWay, type EndingRoads, endingRoads, type Span } from './route-statistics.ts';
import { goodHours } from './rules/in-its-hour.ts';
import { livedIn } from './rules/syllabus-served.ts';
import { fewestWays } from './rules/two-ways-open.ts';
import { countsOf, type Part } from './rules/word-limits.ts';
import { type Telling, tellingOf } from './telling.ts';
import type { Walked } from './walked.ts';

export interface Figures {
	readonly states: number;
	readonly edges: number;
	readonly turns: number;
	/** How many turns ink ran for it. */
	readonly ran: number;
	/** What other stories may have left it, counted; undefined where it takes nothing. */
	readonly given?: Given;
	/** Undefined where a road leads round: then roads are without end. */
	readonly decisions?: Span;
	/** In the order of meeting; `opens`: the fewest ways to an open door from trust 4 or more. */
	readonly scenes: readonly { readonly id: string; readonly decisions?: Span; readonly opens?: number }[];
	readonly endings: readonly EndingRoads[];
	readonly tells: Tells;
	/** Weak kind of answer → the picks that are its good hour here. */
	readonly goodHours: Readonly<Record<string, readonly string[]>>;
	/** Words in the parts of a turn, over every distinct turn that has that part. */
	readonly words: Readonly<Record<Part, Span>>;
	/** How it is told: measured on roads by chance. */
	readonly telling: Telling;
	/** Flesch–Kincaid grades. */
	readonly grades: Readonly<Record<'dialogue' | 'narration' | 'sheet', number | null>>;
	/** The syllabus points that the story says it lives, each with its place: those alone that a reader reaches. */
	readonly lived: readonly Served[];
}

function wordsOf(walked: Walked): Record<Part, Span> {
	const { states, turns } = walked.graph;
	const last = new Set(
		states.flatMap(({ edges }) => edges.flatMap(({ to, turn }) => (states[to]?.ending ? turn : []))),
	);
	const spans: Partial<Record<Part, Span>> = {};
	for (const [index, turn] of turns.entries()) {
		for (const [part, words] of Object.entries(countsOf(turn, last.has(index))) as [Part, number][]) {
			// A part that a turn has not got is not a short one; a go_on's label is no choice.
			if (words === 0 || (part === 'choice' && turn.goOn)) continue;
			const { least, most } = spans[part] ?? { least: words, most: words };
			spans[part] = { least: Math.min(least, words), most: Math.max(most, words) };
		}
	}
	const none = { least: 0, most: 0 };
	return { turn: none, 'last turn': none, choice: none, reaction: none, did: none, why: none, thought: none, ...spans };
}

/** Measures a walked story. Takes a second or two for some hundred thousand states. */
export function figuresOf(walked: Walked): Figures {
	const { states, turns, cost, given } = walked.graph;
	const decisions = decisionsOnTheWay(walked);
	const inScene = decisionsByScene(walked);
	const opens = walked.hasModel && walked.order ? fewestWays(walked) : undefined;
	const texts = textsOf(turns);
	const { lang } = walked.compiled.story;
	return {
		states: states.length,
		edges: walked.adjacency.to.length,
		turns: turns.length,
		ran: cost.ran,
		...(given && { given }),
		...(decisions && { decisions }),
		scenes: walked.scenes.map(({ id }) => {
			const [span, ways] = [inScene.get(id), opens?.get(id)?.ways];
			return { id, ...(span && { decisions: span }), ...(ways !== undefined && { opens: ways }) };
		}),
		endings: endingRoads(walked),
		tells: tellsOf(walked),
		goodHours: goodHours(walked),
		words: wordsOf(walked),
		telling: tellingOf(walked),
		grades: {
			dialogue: gradeOf(texts.dialogue, lang) ?? null,
			narration: gradeOf(texts.narration, lang) ?? null,
			sheet: gradeOf(texts.sheet, lang) ?? null,
		},
		lived: livedIn(walked),
	};
}
