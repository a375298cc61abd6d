/**
 * A walked story as the rules read it: where each state stands in the source, in which scene, and the shortest way
 * there. Build side only. It only looks things up; rules judge.
 */

import type { Choice, Door, Turn } from '../../client/story/types.ts';
import type { Compiled } from '../compile/compile.ts';
import type { SourceLine } from '../compile/scan.ts';
import { inkFile } from '../compile/story-path.ts';
import type { Effect } from '../explore/effects.ts';
import type { Edge, Graph, State } from '../explore/explore.ts';
import { type Adjacency, type Allowed, adjacencyOf, canReach, picksBack, topologicalOrder } from '../explore/graph.ts';
import { knotOf } from '../explore/state-table.ts';

/** A place in a file, as messages name it. */
export interface Spot {
	readonly file: string;
	/** Counts from 1. */
	readonly line: number;
}

/** An edge with all that a rule asks of it. */
export interface Step extends Edge {
	readonly from: number;
	readonly choice: Choice;
	readonly effect: Effect;
	/** What the pick brought. */
	readonly brought: Turn;
}

/** What stands between two places to rest; a story without one is one scene. Its id is the knot it opens in. */
export interface WalkedScene {
	readonly id: string;
}

const givenWords = ({ given = {} }: Edge) => Object.entries(given).map(([flag, value]) => `${flag}=${value}`);

export class Walked {
	readonly compiled: Compiled;
	readonly graph: Graph;
	/** The scene of each state, by its place in `scenes`. */
	readonly sceneOf: Uint16Array;
	/** In the order of meeting. */
	readonly scenes: readonly WalkedScene[];
	/** True if any turn called `react()`: rules about the model hold for such a story alone. */
	readonly hasModel: boolean;
	readonly adjacency: Adjacency;
	/** The states, each before whatever follows it; undefined if some road leads round. */
	readonly order: Uint32Array | undefined;
	readonly #parent: Int32Array;
	readonly #by: Uint16Array;
	readonly #picks = new Map<string, SourceLine>();
	readonly #best = new Map<string, string>();

	constructor(compiled: Compiled, graph: Graph) {
		this.compiled = compiled;
		this.graph = graph;
		const { states } = graph;
		this.adjacency = adjacencyOf(states);
		this.order = topologicalOrder(this.adjacency);
		this.#parent = new Int32Array(states.length).fill(-1);
		this.#by = new Uint16Array(states.length);
		this.sceneOf = new Uint16Array(states.length);
		const scenes: WalkedScene[] = [{ id: knotOf(states[0]?.place ?? '') }];
		const rests = new Uint8Array(states.length);
		let hasModel = false;
		for (let at = 0; at < states.length; at++) {
			for (const [index, { to, turn }] of (states[at]?.edges ?? []).entries()) {
				hasModel ||= graph.proof.effectOn(at, index).move !== undefined;
				if (to === 0 || (this.#parent[to] ?? 0) >= 0) continue;
				this.#parent[to] = at;
				this.#by[to] = index;
				rests[to] = graph.turns[turn]?.rest ? 1 : 0;
				this.sceneOf[to] = rests[at] ? this.#sceneNamed(scenes, states[to]) : (this.sceneOf[at] ?? 0);
			}
		}
		this.scenes = scenes;
		this.hasModel = hasModel;
		for (const line of compiled.lines) {
			const [pick, best] = ['pick', 'best'].map((name) => line.tags.find((tag) => tag.name === name)?.value);
			if (line.kind !== 'choice' || !pick) continue;
			this.#picks.set(pick, line);
			if (best) this.#best.set(pick, best);
		}
	}

	#sceneNamed(scenes: WalkedScene[], state: State | undefined): number {
		const id = knotOf(state?.place ?? '');
		const known = scenes.findIndex((scene) => scene.id === id);
		return known < 0 ? scenes.push({ id }) - 1 : known;
	}

	/** The story's own file, as messages name it. */
	get file(): string {
		return this.compiled.lines[0]?.file ?? inkFile(this.compiled.story);
	}

	/** The shortest way to a state: picks from the first choice on, before them what other stories left, as `flag=value`. */
	wayTo(state: number, ...more: string[]): string[] {
		const way = picksBack(state, (at) => {
			const from = this.#parent[at] ?? -1;
			const edge = this.graph.states[from]?.edges[this.#by[at] ?? 0];
			return edge && { from, pick: [...givenWords(edge), edge.pick].join(' ') };
		});
		return [...way, ...more];
	}

	/** For each state: 1 if some road over allowed edges leads to a goal. */
	canReach(goals: Uint8Array, allowed?: Allowed): Uint8Array {
		return canReach(this.adjacency, goals, allowed);
	}

	/** Is this state one in which the reader decides? A lone `go_on` is no decision. */
	decides(state: number): boolean {
		return this.graph.states[state]?.offered.some((choice) => !choice.goOn) ?? false;
	}

	/** The edges that leave a state, in the order of the file. */
	stepsFrom(from: number): Step[] {
		const state = this.graph.states[from];
		return (state?.edges ?? []).map((edge, index) => ({
			...edge,
			from,
			// A go_on may lead on in many ways, by what other stories left.
			choice: (state?.offered[index] ?? state?.offered[0]) as Choice,
			effect: this.graph.proof.effectOn(from, index),
			brought: this.graph.turns[edge.turn] as Turn,
		}));
	}

	/** Every edge of the story; states nearest the start come first, so that the first finding has the shortest way. */
	*steps(): Generator<Step> {
		for (let from = 0; from < this.graph.states.length; from++) yield* this.stepsFrom(from);
	}

	/** Does a step lead into the next scene? An ending belongs to whatever scene leads to it. */
	crosses({ from, to }: Pick<Step, 'from' | 'to'>): boolean {
		return this.sceneOf[from] !== this.sceneOf[to] && !this.graph.states[to]?.ending;
	}

	/** Does a step end the story, and with what door? Several roads may end alike: the door stands in the turn. */
	doorAtEnd({ to, brought }: Step): Door | undefined {
		return this.graph.states[to]?.ending ? brought.felt.door : undefined;
	}

	/** For each state: 1 if some road over allowed edges ends the story with the door not shut. */
	endsWell(allowed: Allowed = () => true): Uint8Array {
		const goals = Uint8Array.from(this.graph.states, (_, state) =>
			this.stepsFrom(state).some((step, edge) => (this.doorAtEnd(step) ?? 'shut') !== 'shut' && allowed(state, edge))
				? 1
				: 0,
		);
		return this.canReach(goals, allowed);
	}

	/** The source line of a choice. */
	choiceLine(pick: string): SourceLine | undefined {
		return this.#picks.get(pick);
	}

	/** Where a choice stands in the source. */
	spotOf(pick: string): Spot {
		const line = this.#picks.get(pick);
		return { file: line?.file ?? this.file, line: line?.line ?? 1 };
	}

	/** Where a place (`knot`, `knot.stitch`) begins in the source: its first line. */
	spotOfPlace(place: string): Spot {
		const [knot, stitch] = place.split('.');
		const line = this.compiled.lines.find(
			(one) => one.knot === knot && (stitch === undefined || one.stitch === stitch),
		);
		return { file: line?.file ?? this.file, line: line?.line ?? 1 };
	}

	/** What a choice's `best` tag says: `strong`, `good`, or undefined. */
	bestOf(pick: string): string | undefined {
		return this.#best.get(pick);
	}
}
