/**
 * Puts the parts of a map together: one below the other, each moved sideways so that the road from the one before comes
 * in straight. Build side only. It knows boxes and lines, not how they came about.
 */

import type { Places } from './points.ts';
import type { Box, Layout } from './types.ts';

export type Corner = readonly [x: number, y: number];

/** The ends of a part: where the road from the part before comes in, where the roads to the next go out. */
export const [IN, OUT] = ['in', 'out'] as const;
export const STOP = { width: 8, height: 1 };

export const pointKey = (point: number) => `point ${point}`;
export const sceneKey = (scene: number) => `scene ${scene}`;
export const headKey = (scene: number) => `head ${scene}`;

/** A part as it lies by itself. */
export interface Laid {
	readonly width: number;
	readonly height: number;
	readonly boxes: ReadonlyMap<string, Box>;
	/** By road, or `in`. */
	readonly lines: ReadonlyMap<string, readonly Corner[]>;
}

/** The whole map, of its parts in their order. */
export function compose(places: Places, laid: readonly Laid[]): Layout {
	const width = Math.max(0, ...laid.map((part) => part.width));
	const stop = (part: Laid | undefined, id: string) => (part?.boxes.get(id)?.x ?? 0) + STOP.width / 2;
	const lefts = laid.map(() => 0);
	const put = (index: number, wanted: number) => {
		lefts[index] = Math.max(0, Math.min(width - (laid[index]?.width ?? 0), wanted));
	};
	const widest = laid.findIndex((part) => part.width === width);
	for (let i = widest + 1; i < laid.length; i++)
		put(i, (lefts[i - 1] ?? 0) + stop(laid[i - 1], OUT) - stop(laid[i], IN));
	for (let i = widest - 1; i >= 0; i--) put(i, (lefts[i + 1] ?? 0) + stop(laid[i + 1], IN) - stop(laid[i], OUT));

	const boxes = new Map<string, Box>();
	const roads = places.roads.map((): Corner[] => []);
	/** Roads that go on from the part before, by their index. */
	let waiting: number[] = [];
	const pieces: { top: number; height: number }[] = [];
	let top = 0;
	for (const [index, part] of laid.entries()) {
		pieces.push({ top, height: part.height });
		const left = lefts[index] ?? 0;
		const moved = (corners: readonly Corner[] = []) => corners.map(([x, y]): Corner => [x + left, y + top]);
		for (const [id, box] of part.boxes) boxes.set(id, { ...box, x: box.x + left, y: box.y + top });
		const way = moved(part.lines.get(IN));
		for (const road of waiting) roads[road]?.push([roads[road].at(-1)?.[0] ?? 0, top], [way[0]?.[0] ?? 0, top], ...way);
		waiting = [];
		for (const [id, corners] of part.lines) {
			if (Number.isNaN(+id)) continue;
			roads[+id] = moved(corners);
			if (!part.boxes.has(pointKey(places.roads[+id]?.to ?? 0))) waiting.push(+id);
		}
		top += part.height;
	}
	const box = (id: string) => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
	return {
		width,
		height: top,
		pieces,
		scenes: [...places.scenes.keys()].map((scene) => box(sceneKey(scene))),
		heads: [...places.scenes.keys()].map((scene) => box(headKey(scene))),
		points: [...places.points.keys()].map((point) => box(pointKey(point))),
		roads: roads.map(straightened),
	};
}

/** Without corners that are none. */
function straightened(corners: readonly Corner[]): Corner[] {
	const kept: Corner[] = [];
	for (const [index, corner] of corners.entries()) {
		const [before, next] = [kept.at(-1), corners[index + 1]];
		const between = (axis: 0 | 1) => before?.[axis] === corner[axis] && (next ?? corner)[axis] === corner[axis];
		const same = between(0) && between(1);
		if (same || (next && (between(0) || between(1)))) continue;
		kept.push(corner);
	}
	return kept;
}
