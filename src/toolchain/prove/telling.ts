/** How a story is told, in figures: what a reader's words on its roads are, how the door moves, how long choices are. */
import { countWords } from '../compile/lint.ts';
import type { Kind, Measure } from './roads/measure.ts';
import { sampleOf } from './roads/sample.ts';
import type { Span } from './route-statistics.ts';
import type { Walked } from './walked.ts';

/** The least, the one in the middle, the most. */
export interface Spread extends Span {
	readonly middle: number;
}

export interface Telling {
	/** Words of each kind for each decision, on average over roads by chance. */
	readonly words: Readonly<Record<Kind, number>>;
	/** Of all words on a road those that are story, 0 to 1: the shortest and the longest road are among them. */
	readonly share: Spread;
	/** Lines of talk from one decision to the next. */
	readonly lines: Spread;
	/** Words of a choice, over every choice there is. */
	readonly labels: Spread;
	/** Of the decisions on roads by chance: how many move the drawn door, and how many take it to another word. */
	readonly doorMoves: number;
	readonly doorCrosses: number;
	/** Turns of a road that show a thought, and silences of a road, on average. */
	readonly thoughts: number;
	readonly silences: number;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (index: number) => sorted[index] ?? 0;
	return { least: at(0), middle: at(Math.floor((sorted.length - 1) / 2)), most: at(sorted.length - 1) };
}

/** Measures how a walked story is told. */
export function tellingOf(walked: Walked): Telling {
	const { chance, extremes } = sampleOf(walked);
	const measures = chance.map(({ measure }) => measure);
	const mean = (of: (one: Measure) => number) => sum(measures.map(of)) / Math.max(1, measures.length);
	const decisions = Math.max(1, sum(measures.map((one) => one.decisions)));
	const perDecision = (of: (one: Measure) => number) => sum(measures.map(of)) / decisions;
	const kinds: readonly Kind[] = ['story', 'options', 'halves', 'back', 'heading'];
	const choices = new Map<string, string>();
	for (const { offered } of walked.graph.states) {
		for (const { pick, text, goOn } of offered) if (!goOn) choices.set(pick, text);
	}
	return {
		words: Object.fromEntries(kinds.map((kind) => [kind, perDecision(({ words }) => words[kind])])) as Telling['words'],
		share: spreadOf([...chance, ...extremes].map(({ measure }) => measure.share)),
		lines: spreadOf(measures.flatMap(({ lines }) => lines)),
		labels: spreadOf([...choices.values()].map(countWords)),
		doorMoves: perDecision(({ moves }) => moves),
		doorCrosses: perDecision(({ crossings }) => crossings),
		thoughts: mean(({ thoughts }) => thoughts),
		silences: mean(({ silences }) => silences),
	};
}
