/**
 * How many roads a story has, how long they are, and where they end. Counts; whether that is enough, the rules say.
 */
import type { Walked } from './walked.ts';

/** The fewest and the most of something, over all roads. */
export interface Span {
	readonly least: number;
	readonly most: number;
}

export interface EndingRoads {
	readonly id: string;
	readonly title: string;
	/** How many different roads lead there, in full: a whole number written out, since it outgrows a double. */
	readonly ways: string;
	/** How often a reader ends there who picks by chance, 0 to 1. */
	readonly share: number;
}

/** Which states count. */
export type Counts = (state: number) => boolean;

/**
 * Counts states along all roads, and hands over what each road's part came to, as a span, where it ends: at an ending,
 * or where `anew` says that a count begins again.
 */
function spans(
	walked: Walked,
	counts: Counts,
	anew: (from: number, to: number) => boolean,
	told: (from: number, span: Span) => void,
) {
	const { states } = walked.graph;
	const least = new Float64Array(states.length).fill(Number.POSITIVE_INFINITY);
	const most = new Float64Array(states.length).fill(Number.NEGATIVE_INFINITY);
	least[0] = most[0] = 0;
	for (const state of walked.order ?? []) {
		const own = counts(state) ? 1 : 0;
		const span = { least: (least[state] ?? 0) + own, most: (most[state] ?? 0) + own };
		for (const { to } of states[state]?.edges ?? []) {
			const begins = anew(state, to);
			if (begins || states[to]?.ending) told(state, span);
			least[to] = begins ? 0 : Math.min(least[to] ?? 0, span.least);
			most[to] = begins ? 0 : Math.max(most[to] ?? 0, span.most);
		}
	}
}

const join = (a: Span | undefined, b: Span): Span =>
	a ? { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) } : b;

/** Decisions on a way to an ending: on the shortest road and on the longest. Undefined if a road leads round. */
export function decisionsOnTheWay(walked: Walked, counts: Counts = (state) => walked.decides(state)): Span | undefined {
	let found: Span | undefined;
	const told = (_: number, span: Span) => {
		found = join(found, span);
	};
	spans(walked, counts, () => false, told);
	return found;
}

/** Decisions in each scene, from where it is entered to where it, or the story, ends. */
export function decisionsByScene(walked: Walked, counts: Counts = (state) => walked.decides(state)): Map<string, Span> {
	const scenes = new Map<string, Span>();
	const told = (from: number, span: Span) => {
		const id = walked.scenes[walked.sceneOf[from] ?? 0]?.id ?? '';
		scenes.set(id, join(scenes.get(id), span));
	};
	spans(walked, counts, (from, to) => walked.crosses({ from, to }), told);
	return scenes;
}

/** The endings a walk met, with their roads; none if a road leads round. In the order of the file. */
export function endingRoads(walked: Walked): EndingRoads[] {
	const { states, story } = walked.graph;
	if (!walked.order) return [];
	const ways = new Array<bigint>(states.length).fill(0n);
	const share = new Float64Array(states.length);
	ways[0] = 1n;
	share[0] = 1;
	const ends = new Map<string, { ways: bigint; share: number }>();
	for (const state of walked.order) {
		const { edges, ending } = states[state] ?? { edges: [] };
		if (ending) {
			const sum = ends.get(ending.id) ?? { ways: 0n, share: 0 };
			ends.set(ending.id, { ways: sum.ways + (ways[state] ?? 0n), share: sum.share + (share[state] ?? 0) });
		}
		for (const { to } of edges) {
			ways[to] = (ways[to] ?? 0n) + (ways[state] ?? 0n);
			share[to] = (share[to] ?? 0) + (share[state] ?? 0) / edges.length;
		}
	}
	return Object.entries(story.endings).flatMap(([id, { title }]) => {
		const found = ends.get(id);
		return found ? [{ id, title, ways: String(found.ways), share: found.share }] : [];
	});
}
