/**
 * Dark and tousled: pointed locks over the brow and at the nape, two tufts that will not lie down.
 */

import type { Figure } from '../figure.ts';
import { draw, piece, type Point } from '../paper.ts';
import { back, bounds, cap, type Hair, line } from './cap.ts';

/** Pointed locks along a line: long down-strokes, short up-strokes, bent a little. */
const locks = (points: readonly Point[]): string =>
	points.slice(1).reduce((d, [x, y], i) => {
		const [x0, y0] = points[i] ?? [x, y];
		const [u, v] = i % 2 ? [0.55, 0.25] : [0.25, 0.75];
		return d + draw`Q${x0 + (x - x0) * u} ${y0 + (y - y0) * v} ${x} ${y}`;
	}, '');

const FRINGE: readonly Point[] = [
	[-0.455, 0.05],
	[-0.425, -0.14],
	[-0.385, -0.07],
	[-0.3, -0.27],
	[-0.22, -0.205],
	[-0.1, -0.3],
	[0, -0.215],
	[0.13, -0.305],
	[0.23, -0.2],
	[0.32, -0.27],
	[0.4, -0.06],
	[0.43, -0.14],
	[0.455, 0.05],
];
const NAPE: readonly Point[] = [
	[-0.47, 0.1],
	[-0.44, 0.2],
	[-0.4, 0.16],
	[-0.31, 0.35],
	[-0.22, 0.29],
	[-0.12, 0.39],
	[-0.02, 0.31],
	[0.1, 0.4],
	[0.2, 0.29],
	[0.3, 0.36],
	[0.4, 0.16],
	[0.44, 0.2],
	[0.47, 0.1],
];

export function tousled(figure: Figure): Hair {
	const { hu, lamp, tone, pose } = figure;
	const { a, t } = bounds(figure, 9, 20);
	const s = lamp.side;
	const crown = (y: number): string =>
		draw`L${a} ${y}C${a + 14} ${-hu * 0.28} ${a * 0.86} ${t - 2} ${a * 0.3} ${t - 4}C${a * 0.22} ${t - 24} ${
			a * 0.02
		} ${t - 22} ${-a * 0.02} ${t - 20}C${a * 0.06} ${t - 12} 0 ${t - 4} ${-a * 0.1} ${t - 1}C${
			-a * 0.22
		} ${t - 14} ${-a * 0.42} ${t - 8} ${-a * 0.46} ${t - 3}C${-a * 0.38} ${t + 2} ${-a * 0.42} ${t + 8} ${
			-a * 0.5
		} ${t + 14}C${-a * 0.95} ${t + 42} ${-a - 12} ${-hu * 0.24} ${-a} ${y}Z`;
	const fringe = line(figure, FRINGE);
	const nape = NAPE.map(([x, y]): Point => [x * (2 * a), y * hu]);
	const [start, low] = [fringe[0] ?? [0, 0], nape[0] ?? [0, 0]];
	const over = draw`M${-a} ${start[1]}L${start}${locks(fringe)}${crown(start[1])}`;
	const shine = piece(
		draw`M${s * a * 0.92} ${-hu * 0.2}C${s * a * 0.86} ${-hu * 0.36} ${s * a * 0.62} ${-hu * 0.5} ${s * a * 0.25} ${
			-hu * 0.535
		}C${s * a * 0.55} ${-hu * 0.44} ${s * a * 0.72} ${-hu * 0.34} ${s * a * 0.92} ${-hu * 0.2}Z`,
		tone.hairShine,
	);
	return {
		behind: piece(
			draw`M${-a} ${hu * 0.1}C${-a - 12} ${-hu * 0.25} ${-a * 0.8} ${t + pose.pitch * 3} -8 ${t}C${a * 0.8} ${t - 8} ${
				a + 14
			} ${-hu * 0.3} ${a} ${hu * 0.1}C${a * 0.6} ${hu * 0.2} ${-a * 0.6} ${hu * 0.2} ${-a} ${hu * 0.1}Z`,
			tone.hairShade,
		),
		front: cap(figure, over, shine),
		rear: back(figure, draw`M${low}${locks(nape)}${crown(low[1])}`, shine),
		outline: [over],
	};
}
