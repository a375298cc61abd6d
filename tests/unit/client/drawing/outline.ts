/** Paths as the rig writes them (absolute commands, arcs that are bumps), flattened into points, for measuring drawings. */
import type { Point } from '../../../../src/client/drawing/paper.ts';

type Curve = (t: number) => Point;

const STEPS = 12;

const bezier =
	(points: readonly Point[]): Curve =>
	(t) => {
		let level = points;
		while (level.length > 1) {
			level = level.slice(1).map(([x, y], i) => {
				const [x0, y0] = level[i] ?? [x, y];
				return [x0 + (x - x0) * t, y0 + (y - y0) * t];
			});
		}
		return level[0] ?? [0, 0];
	};

/** The bulge of an arc, by its height over the chord: near enough for the small bumps of curls. */
function bump([x0, y0]: Point, radius: number, sweep: number, [x, y]: Point): Curve {
	const half = Math.hypot(x - x0, y - y0) / 2;
	const height = radius > half ? radius - Math.sqrt(radius * radius - half * half) : half;
	const side = sweep ? 1 : -1;
	return (t) => {
		const out = (height * Math.sin(Math.PI * t) * side) / (2 * half || 1);
		return [x0 + (x - x0) * t + (y - y0) * out, y0 + (y - y0) * t - (x - x0) * out];
	};
}

/** The points of a path, one list for each closed piece. */
export function outlineOf(d: string): Point[][] {
	const pieces: Point[][] = [];
	let at: Point = [0, 0];
	const add = (curve: Curve): void => {
		for (let i = 1; i <= STEPS; i++) pieces.at(-1)?.push(curve(i / STEPS));
		at = pieces.at(-1)?.at(-1) ?? at;
	};
	for (const [, name = '', text = ''] of d.matchAll(/([MLHVCSQAZ])([^MLHVCSQAZ]*)/g)) {
		const n = [...text.matchAll(/-?\d*\.?\d+/g)].map(Number);
		const pairs = (from: number, count: number): Point[] =>
			Array.from({ length: count }, (_, i) => [n[from + 2 * i] ?? 0, n[from + 2 * i + 1] ?? 0]);
		if (name === 'M') {
			pieces.push([]);
			at = pairs(0, 1)[0] ?? at;
			pieces.at(-1)?.push(at);
			for (let i = 2; i < n.length; i += 2) add(bezier([at, ...pairs(i, 1)]));
		} else if (name === 'L') for (let i = 0; i < n.length; i += 2) add(bezier([at, ...pairs(i, 1)]));
		else if (name === 'H') add(bezier([at, [n[0] ?? 0, at[1]]]));
		else if (name === 'V') add(bezier([at, [at[0], n[0] ?? 0]]));
		else if (name === 'C') for (let i = 0; i < n.length; i += 6) add(bezier([at, ...pairs(i, 3)]));
		else if (name === 'Q' || name === 'S') for (let i = 0; i < n.length; i += 4) add(bezier([at, ...pairs(i, 2)]));
		else if (name === 'A')
			for (let i = 0; i < n.length; i += 7) add(bump(at, n[i] ?? 0, n[i + 4] ?? 0, pairs(i + 5, 1)[0] ?? at));
	}
	return pieces;
}

/** Whether a point lies within a piece (even-odd over all of them, so that holes are holes). */
export const within = ([x, y]: Point, pieces: readonly Point[][]): boolean =>
	pieces.reduce((inside, points) => {
		const crossings = points.filter(([x1, y1], i) => {
			const [x0, y0] = points.at(i - 1) ?? [x1, y1];
			return y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1;
		}).length;
		return inside !== (crossings % 2 === 1);
	}, false);

/** The shortest way from a point to a line of points. */
export const distance = ([x, y]: Point, pieces: readonly Point[][]): number =>
	Math.min(...pieces.flat().map(([px, py]) => Math.hypot(px - x, py - y)));
