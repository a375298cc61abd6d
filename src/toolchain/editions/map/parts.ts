/**
 * Cuts a map into parts that can be laid out one by one: wherever every road that passes leads to one and the same
 * point, which in a story is between most scenes. Build side only; it knows nothing of sizes.
 */
import type { Places } from './points.ts';

/** Some scenes that are laid out together. Numbers are places in the lists of `Places`. */
export interface Part {
	readonly scenes: readonly number[];
	/** The point of this part that every road from the parts before it leads to; the first part has none. */
	readonly entry?: number;
}

/** For each point, its scene. */
export function scenesOf({ scenes, points }: Places): number[] {
	const number = new Map(scenes.map(({ id }, index) => [id, index]));
	return points.map(({ scene }) => number.get(scene) ?? 0);
}

/** The scenes, each after those that lead to it; of two that follow one, the one that leads nowhere comes first. */
export function orderScenes(places: Places): number[] {
	const sceneOf = scenesOf(places);
	const next = places.scenes.map(() => new Set<number>());
	for (const { from, to } of places.roads) {
		const [a, b] = [sceneOf[from] ?? 0, sceneOf[to] ?? 0];
		if (a !== b) next[a]?.add(b);
	}
	const leads = (scene: number) => (next[scene]?.size ?? 0) > 0;
	const after = (scene: number) => [...(next[scene] ?? [])].sort((a, b) => +leads(b) - +leads(a) || b - a);
	const left: number[] = [];
	const seen = new Set<number>();
	// Depth first, without recursion: a story may have a thousand scenes in a row. The last to be left comes first.
	for (const start of places.scenes.keys()) {
		if (seen.has(start)) continue;
		seen.add(start);
		const way = [{ scene: start, rest: after(start) }];
		for (let here = way.at(-1); here; here = way.at(-1)) {
			const scene = here.rest.shift();
			if (scene === undefined) {
				left.push(here.scene);
				way.pop();
			} else if (!seen.has(scene)) {
				seen.add(scene);
				way.push({ scene, rest: after(scene) });
			}
		}
	}
	return left.reverse();
}

/** The parts, in the order of the story. Each road runs within one part or from one to the next. */
export function partsOf(places: Places): Part[] {
	const order = orderScenes(places);
	const sceneOf = scenesOf(places);
	const position = new Map(order.map((scene, at) => [scene, at]));
	const at = (point: number) => position.get(sceneOf[point] ?? 0) ?? 0;
	// By position: where the roads go that begin to pass after it, and those that have passed before it.
	const [begin, end] = [order.map((): number[] => []), order.map((): number[] => [])];
	for (const { from, to } of places.roads) {
		begin[Math.min(at(from), at(to))]?.push(to);
		end[Math.max(at(from), at(to))]?.push(to);
	}
	const passing = new Map<number, number>();
	const pass = (to: number, count: number) => {
		const sum = (passing.get(to) ?? 0) + count;
		if (sum === 0) passing.delete(to);
		else passing.set(to, sum);
	};
	const parts: { scenes: number[]; entry?: number }[] = [];
	for (const [here, scene] of order.entries()) {
		const [entry, ...more] = passing.keys();
		const part = parts.at(-1);
		if (!part || entry === undefined) parts.push({ scenes: [scene] });
		else if (more.length === 0 && at(entry) === here && begin[here]?.length) parts.push({ scenes: [scene], entry });
		else part.scenes.push(scene);
		for (const to of begin[here] ?? []) pass(to, 1);
		for (const to of end[here] ?? []) pass(to, -1);
	}
	return parts;
}
