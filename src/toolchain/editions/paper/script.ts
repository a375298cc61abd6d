/**
 * The printed script with stops: one road of the strongest choices, and one that misses and mends. Each decision on it
 * is a stop: all its choices, and what each brings. For stories too large to be printed as booklets. Pure.
 */

import type { Choice, Ending, Turn } from '../../../client/story/types.ts';
import { mends, type Note } from '../../compile/author-tags.ts';
import type { Reading, Section } from '../../explore/minimise.ts';

export type Notes = ReadonlyMap<string, Note>;

/** A choice at a stop, in play's order, and what it brings. */
export interface Way {
	readonly choice: Choice;
	readonly turn: Turn;
	/** The script goes on with this one. */
	readonly taken: boolean;
}

/** A decision on a road; or, if its one way is a “go on”, the beat between two scenes. */
export interface Stop {
	/** Counts from 1 through the script; 0 for a “go on”. */
	readonly number: number;
	readonly ways: readonly Way[];
	/** An earlier stop with the same choices and the same reactions: they need not be printed again. */
	readonly like?: number;
}

export interface Road {
	readonly kind: 'strong' | 'mended';
	readonly opening: Turn;
	readonly stops: readonly Stop[];
	readonly ending: Ending;
}

/** A way for a story to end, met on the shortest road there. */
export interface Close {
	readonly ending: Ending;
	/** The turn it ends with. */
	readonly turn: Turn;
	/** The choices on that road, first to last. */
	readonly road: readonly Choice[];
}

export interface Script {
	readonly story: string;
	readonly roads: readonly Road[];
	/** Every ending, in the order of their shortest roads. */
	readonly closes: readonly Close[];
}

/** A step taken: from a section by the choice at an index. */
interface Step {
	readonly from: number;
	readonly choice: number;
}

const MOST_STEPS = 200;

/** Finds its way through a minimised story. Of equally strong choices it takes the first in play's order, or the last. */
class Walker {
	readonly #story: Reading;
	readonly #notes: Notes;
	readonly #of: 'first' | 'last';

	constructor(story: Reading, notes: Notes, of: 'first' | 'last') {
		this.#story = story;
		this.#notes = notes;
		this.#of = of;
	}

	section(at: number): Section {
		const found = this.#story.sections[at];
		if (!found) throw new Error(`script: expected a section ${at}; there are ${this.#story.sections.length}.`);
		return found;
	}

	turn({ from, choice }: Step): Turn {
		return this.#story.turns[this.section(from).edges[choice]?.turn ?? -1] as Turn;
	}

	next({ from, choice }: Step): number {
		return this.section(from).edges[choice]?.to ?? -1;
	}

	mends(at: number): boolean {
		return this.section(at).offered.some(({ pick }) => mends(this.#notes.get(pick)));
	}

	/** The strongest choice: by the writer's mark, else one that met. */
	strongest(at: number): Step {
		const { offered } = this.section(at);
		const find = (is: (pick: string, index: number) => boolean) => {
			const found = [...offered.keys()].filter((index) => is(offered[index]?.pick ?? '', index));
			return found.at(this.#of === 'first' ? 0 : -1);
		};
		const choice =
			find((pick) => this.#notes.get(pick)?.best === 'strong') ??
			find((pick) => this.#notes.get(pick)?.best === 'good') ??
			find((_, index) => this.turn({ from: at, choice: index }).landed === 'met');
		return { from: at, choice: choice ?? 0 };
	}

	/** The strongest road from a section: to the end, or until a step leads into another scene (that step included). */
	strongRoad(at: number, scene?: string): Step[] {
		const steps: Step[] = [];
		for (let here = at; this.section(here).offered.length > 0; ) {
			const step = this.strongest(here);
			steps.push(step);
			if (scene !== undefined && this.turn(step).scene.id !== scene) break;
			if (steps.length > MOST_STEPS) throw new Error('script: the strongest road does not end.');
			here = this.next(step);
		}
		return steps;
	}

	/**
	 * A scene's road that misses once, as late as it can be mended in the same scene, and mends; or the strongest road
	 * where a miss cannot be mended.
	 */
	mendedScene(at: number, scene: string): Step[] {
		const strong = this.strongRoad(at, scene);
		for (let i = strong.length - 1; i >= 0; i--) {
			const from = strong[i]?.from ?? at;
			if (this.mends(from)) continue;
			for (const choice of this.section(from).offered.keys()) {
				const miss = { from, choice };
				const turn = this.turn(miss);
				if (turn.landed !== 'missed' || turn.scene.id !== scene) continue;
				const after = this.strongRoad(this.next(miss), scene);
				if (after.some((step) => this.mends(step.from) && this.turn(step).landed === 'met')) {
					return [...strong.slice(0, i), miss, ...after];
				}
			}
		}
		return strong;
	}

	mendedRoad(scene: string): Step[] {
		const steps: Step[] = [];
		for (let [here, inScene] = [0, scene]; this.section(here).offered.length > 0; ) {
			steps.push(...this.mendedScene(here, inScene));
			const last = steps.at(-1) as Step;
			if (steps.length > MOST_STEPS) throw new Error('script: the mended road does not end.');
			[here, inScene] = [this.next(last), this.turn(last).scene.id];
		}
		return steps;
	}
}

/** What is printed at a stop, as text to compare: two stops that agree print the same. */
function printed(ways: readonly Way[]): string {
	return JSON.stringify(
		ways.map(({ choice, turn }) => [
			choice.text,
			turn.beats.slice(0, turn.answers),
			turn.meant,
			turn.heard,
			turn.why,
			turn.read,
			turn.felt.door,
		]),
	);
}

/** Every ending with the shortest road to it; of equally short ones the first in play's order. */
export function closesOf({ turns, sections }: Reading): Close[] {
	const came = new Map<number, Step>([[0, { from: -1, choice: -1 }]]);
	const closes = new Map<string, Close>();
	for (const at of came.keys()) {
		for (const [choice, { turn, to }] of (sections[at]?.edges ?? []).entries()) {
			if (came.has(to)) continue;
			came.set(to, { from: at, choice });
			const ending = sections[to]?.ending;
			if (!ending || closes.has(ending.id)) continue;
			const road: Choice[] = [];
			for (let step = came.get(to); step && step.from >= 0; step = came.get(step.from)) {
				road.unshift(sections[step.from]?.offered[step.choice] as Choice);
			}
			closes.set(ending.id, { ending, turn: turns[turn] as Turn, road });
		}
	}
	return [...closes.values()];
}

/**
 * Writes the script of a minimised story. Where choices are equally strong, the second road takes another than the first;
 * it is left out if it is the first one over again.
 * @param notes the writer's marks: which choice is strongest, which ones mend
 */
export function makeScript(story: Reading, notes: Notes): Script {
	const opening = story.turns[story.opening] as Turn;
	const seen = new Map<string, number>();
	let stopsSoFar = 0;
	const road = (kind: Road['kind'], walker: Walker, steps: readonly Step[]): Road => {
		const stops = steps.map((step): Stop => {
			const { offered } = walker.section(step.from);
			const ways = offered.map((choice, index) => ({
				choice,
				turn: walker.turn({ from: step.from, choice: index }),
				taken: index === step.choice,
			}));
			if (offered.length === 1 && offered[0]?.goOn) return { number: 0, ways };
			const number = ++stopsSoFar;
			const text = printed(ways);
			const like = seen.get(text);
			if (like === undefined) seen.set(text, number);
			return { number, ways, ...(like !== undefined && { like }) };
		});
		const last = steps.at(-1);
		return { kind, opening, stops, ending: walker.section(last ? walker.next(last) : 0).ending as Ending };
	};
	const [first, second] = [new Walker(story, notes, 'first'), new Walker(story, notes, 'last')];
	const strong = first.strongRoad(0);
	const mended = second.mendedRoad(opening.scene.id);
	const roads = [road('strong', first, strong)];
	if (JSON.stringify(mended) !== JSON.stringify(strong)) roads.push(road('mended', second, mended));
	return { story: story.story, roads, closes: closesOf(story) };
}
