/** Roads as path data: one alone, with its corners rounded; or all together, each stretch once. Pure. */
import type { Layout } from './types.ts';

type Corner = Layout['roads'][number][number];

/** How far corners are rounded. */
const BEND = 9;

const tenth = (value: number) => Math.round(value * 10) / 10;

/** One road. */
export function roadPath(corners: readonly Corner[]): string {
	const toward = ([x, y]: Corner, [nx, ny]: Corner) => {
		const far = Math.hypot(nx - x, ny - y) || 1;
		const share = Math.min(BEND, far / 2) / far;
		return `${tenth(x + (nx - x) * share)} ${tenth(y + (ny - y) * share)}`;
	};
	return corners
		.map((corner, index) => {
			const [before, next] = [corners[index - 1], corners[index + 1]];
			const here = `${corner[0]} ${corner[1]}`;
			if (!before) return `M${here}`;
			return next ? `L${toward(corner, before)}Q${here} ${toward(corner, next)}` : `L${here}`;
		})
		.join('');
}

/** All roads: where several run on one another it is drawn once, so that dots lie evenly. */
export function stretches(roads: Layout['roads']): string {
	/** By the line they lie on: `x 40` or `y 12`; other lines stand alone. */
	const lines = new Map<string, [from: number, to: number][]>();
	const slanted = new Set<string>();
	for (const corners of roads) {
		for (const [index, [x, y]] of corners.slice(1).entries()) {
			const [px, py] = corners[index] as Corner;
			if (px !== x && py !== y) slanted.add(`M${px} ${py}L${x} ${y}`);
			else {
				const [line, a, b] = px === x ? [`x ${x}`, py, y] : [`y ${y}`, px, x];
				lines.set(line, [...(lines.get(line) ?? []), [Math.min(a, b), Math.max(a, b)]]);
			}
		}
	}
	const paths = [...lines].flatMap(([line, parts]) => {
		const at = line.slice(2);
		return merged(parts).map(([from, to]) => (line.startsWith('x') ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`));
	});
	return [...paths, ...slanted].join('');
}

/** Stretches of one line, those that touch made one. */
function merged(parts: readonly (readonly [number, number])[]): [number, number][] {
	const whole: [number, number][] = [];
	for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
		const last = whole.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else whole.push([from, to]);
	}
	return whole;
}
