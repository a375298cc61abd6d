/**
 * The teacher's key as data: every decision of a story with what each of its choices can do, and the shortest road to
 * each ending. Pure. It says what happens, never how anyone did: nothing here is counted for a reader.
 */

import type { Ending, Landed, Scene, Turn } from '../../../client/story/types.ts';
import type { Note } from '../../compile/author-tags.ts';
import type { Reading } from '../../explore/minimise.ts';
import { type Close, closesOf } from '../paper/script.ts';

/** A choice over all states in which it is on offer. Texts that depend on what came before are listed, most usual first. */
interface KeyChoice {
	readonly pick: string;
	readonly text: readonly string[];
	readonly meant: readonly string[];
	readonly heard: readonly string[];
	readonly why: readonly string[];
	/** Most usual first. */
	readonly landed: readonly Landed[];
	readonly moves: readonly string[];
	readonly sources: readonly string[];
	/** On offer in some states of its place, and not in others. */
	readonly sometimes: boolean;
}

export interface Decision {
	/** Counts from 1, in the order in which a reader can meet them. */
	readonly number: number;
	readonly place: string;
	readonly scene: Scene;
	/** The lines that open it, as they stand on the shortest road there. */
	readonly opens: Turn;
	/** After a Read decision: what it was. */
	readonly read?: string;
	/** In play's order. */
	readonly choices: readonly KeyChoice[];
}

export interface Key {
	readonly decisions: readonly Decision[];
	readonly closes: readonly Close[];
	/** Each ending's title and question, in the same order. */
	readonly questions: readonly Pick<Ending, 'id' | 'title' | 'question'>[];
}

/** Counts things by their text; lists them most frequent first, equals in the order of meeting. */
class Tally<T extends string> {
	readonly #counts = new Map<T, number>();

	add(text: T | undefined): void {
		if (text !== undefined) this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
	}

	list(): T[] {
		return [...this.#counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
	}
}

const tallies = () => ({
	text: new Tally(),
	meant: new Tally(),
	heard: new Tally(),
	why: new Tally(),
	landed: new Tally<Landed>(),
});

/** A decision while it is being gathered. */
interface Gathered {
	readonly place: string;
	readonly opens: Turn;
	/** How many sections are in this place. */
	sections: number;
	readonly reads: Tally<string>;
	readonly order: string[];
	readonly choices: Map<string, ReturnType<typeof tallies> & { sections: number }>;
}

/**
 * Makes the key.
 * @param story the minimised story
 * @param notes the writer's marks, sources and moves by pick
 */
export function makeKey(story: Reading, notes: ReadonlyMap<string, Note>): Key {
	const { turns, sections, opening } = story;
	const opened = new Map<number, Turn>([[0, turns[opening] as Turn]]);
	const places = new Map<string, Gathered>();
	for (const [at, { place, offered, edges }] of sections.entries()) {
		for (const { turn, to } of edges) if (!opened.has(to)) opened.set(to, turns[turn] as Turn);
		if (offered.length === 0 || offered.every(({ goOn }) => goOn)) continue;
		const found = places.get(place);
		const decision = found ?? {
			place,
			opens: opened.get(at) as Turn,
			sections: 0,
			reads: new Tally(),
			order: [],
			choices: new Map(),
		};
		places.set(place, decision);
		decision.sections++;
		for (const [index, { pick, text }] of offered.entries()) {
			const turn = turns[edges[index]?.turn ?? -1];
			const seen = decision.choices.get(pick) ?? { ...tallies(), sections: 0 };
			if (!decision.choices.has(pick)) decision.order.splice(index, 0, pick);
			decision.choices.set(pick, seen);
			seen.sections++;
			seen.text.add(text);
			for (const name of ['meant', 'heard', 'why', 'landed'] as const) {
				(seen[name] as Tally<string>).add(turn?.[name]);
			}
			decision.reads.add(turn?.read);
		}
	}
	const decisions = [...places.values()].map((one, index): Decision => {
		const read = one.reads.list()[0];
		return {
			number: index + 1,
			place: one.place,
			scene: one.opens.scene,
			opens: one.opens,
			...(read !== undefined && { read }),
			choices: one.order.map((pick) => choiceOf(pick, one, notes.get(pick))),
		};
	});
	const closes = closesOf(story);
	return { decisions, closes, questions: closes.map(({ ending }) => ending) };
}

function choiceOf(pick: string, decision: Gathered, note: Note | undefined): KeyChoice {
	const seen = decision.choices.get(pick);
	const list = (name: 'text' | 'meant' | 'heard' | 'why') => seen?.[name].list() ?? [];
	return {
		pick,
		text: list('text'),
		meant: list('meant'),
		heard: list('heard'),
		why: list('why'),
		landed: seen?.landed.list() ?? [],
		moves: note?.moves ?? [],
		sources: note?.sources ?? [],
		sometimes: (seen?.sections ?? 0) < decision.sections,
	};
}
