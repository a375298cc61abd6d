/**
 * A walk without any cleverness, to hold explore.ts against where a story is small: inkjs alone, every state as its whole
 * saved JSON but what only numbers threads and turns, followed in the graph at the same time. What it finds different it
 * tells as text.
 */
import { Story as InkStory } from 'inkjs';
import type { Graph } from '../../../../src/toolchain/explore/explore.ts';

/** Numbers that ink gives threads, and the words just said: none of them is ever asked for. */
const NUMBERING = ['threadIndex', 'originalThreadIndex', 'threadCounter', 'outputStream', 'previousContentObject'];
/** Turns counted, which only a story with one of these commands asks for. */
const TURNS = ['turnIdx', 'turnIndices'];
const ASKS = ['"turn"', '"turns"'];

/** Walks no further than so many: ink may count for ever what nobody asks for. */
const MOST = 3_000;

export interface Plain {
	/** How many states the plain walk met. */
	readonly states: number;
	/** It met all there are. */
	readonly whole: boolean;
	/** How many of the graph's states are theirs. */
	readonly met: number;
	readonly differences: readonly string[];
}

interface Stand {
	readonly json: string;
	readonly state: number;
	/** The choices taken, by their words. */
	readonly way: string;
}

const said = (ink: InkStory) => {
	const lines: string[] = [];
	while (ink.canContinue) lines.push(ink.Continue()?.trim() ?? '');
	return lines.filter(Boolean);
};

/** Walks the graph's story plainly, from its first line to wherever any choice leads. */
export function walkPlainly(graph: Graph): Plain {
	const { story, turns, states } = graph;
	const dropped = ASKS.some((command) => JSON.stringify(story.ink).includes(command))
		? NUMBERING
		: [...NUMBERING, ...TURNS];
	const ink = new InkStory(story.ink as Record<string, unknown>);
	ink.state.storySeed = 1;
	ink.allowExternalFunctionFallbacks = true;
	const differences: string[] = [];
	const known = new Map<string, number>();
	const met = new Set<number>();
	const stands: Stand[] = [];
	/** Notes where ink stands after a turn, and that the graph stands there as well. */
	const settle = (way: string, lines: readonly string[], turn: number, state: number) => {
		const plain = { lines, offered: ink.currentChoices.map(({ text }) => text.trim()) };
		const walked = {
			lines: turns[turn]?.beats.map(({ text }) => text),
			offered: states[state]?.offered.map(({ text }) => text),
		};
		if (JSON.stringify(plain) !== JSON.stringify(walked)) {
			differences.push(`after ${way}: plainly ${JSON.stringify(plain)}, walked ${JSON.stringify(walked)}`);
		}
		met.add(state);
		const json = ink.state.ToJson();
		const key = JSON.stringify(JSON.parse(json), (name, value) => {
			if (name === 'choiceThreads') return Object.values(value);
			return dropped.includes(name) ? undefined : value;
		});
		const before = known.get(key);
		if (before === undefined) {
			known.set(key, state);
			stands.push({ json, state, way });
		} else if (before !== state) differences.push(`after ${way}: one plain state is ${before} and ${state}`);
	};
	settle('', said(ink), graph.opening, 0);
	for (const { json, state, way } of stands) {
		if (stands.length >= MOST || differences.length > 5) break;
		for (const [index, edge] of (states[state]?.edges ?? []).entries()) {
			ink.state.LoadJson(json);
			const { text } = ink.currentChoices[index] ?? {};
			ink.ChooseChoiceIndex(index);
			settle(`${way} · ${text}`, said(ink), edge.turn, edge.to);
		}
	}
	return { states: stands.length, whole: stands.length < MOST, met: met.size, differences };
}
