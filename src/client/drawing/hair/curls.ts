/**
 * Curls, tight coils, or coils cropped close: round bumps all the way, over the brow, and from ear to ear behind.
 */

import { fine, group, type Point, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { back, bumps, cap, line } from './cap.ts';

// biome-ignore format: a table
const ENDS: readonly Point[] = [
	[0.455, 0.02], [0.415, -0.14], [0.32, -0.255], [0.17, -0.325], [0, -0.3], [-0.15, -0.335], [-0.31, -0.26],
	[-0.415, -0.14], [-0.455, 0.02],
];
/** Sideways in half-widths of the head. */
// biome-ignore format: a table
const NAPE: readonly Point[] = [
	[1, 0.02], [0.9, 0.2], [0.7, 0.34], [0.32, 0.4], [-0.1, 0.39], [-0.48, 0.38], [-0.78, 0.3], [-0.95, 0.16], [-1, 0],
];
const SHINE =
	'M-1.5-.6C-.9-1.3 0-1.2 .2-.5C-.3-.9-1-.9-1.5-.6ZM.6-.1C1.3-.5 2 .1 1.9 .8C1.7 .3 1.2-.1 .6-.1ZM1.6 1.3C2.3 1.3 2.6 2 2.4 2.5C2.3 2 2 1.6 1.6 1.3Z';

/** `across` curls over the top, `out` head units beyond the skull; `short` at the nape. */
const combCurls =
	(across: number, out: number, short = false) =>
	(figure: Figure): Hair => {
		const { tone, age } = figure;
		const a = age.width / 2 + out;
		const arch = Array.from({ length: across + 1 }, (_, i): Point => {
			const angle = Math.PI * (1.044 - (1.077 * i) / across);
			return [Math.cos(angle) * a, -0.06 - Math.sin(angle) * (0.464 + out)];
		});
		const top = fine`M${arch[0] ?? ''}${bumps(arch, 0.56)}`;
		const closed = (points: readonly Point[], bulge: number): string =>
			fine`${top}L${points[0] ?? ''}${bumps(points, bulge)}Z`;
		const over = closed(line(figure, ENDS), 0.6);
		const whole = closed(
			NAPE.map(([x, y]) => [x * a, y]),
			0.56,
		);
		// Three curls catch the light.
		const shine = group(fine`translate(${a * 0.5}-.42) scale(0.1 .1)`, piece(SHINE, tone.hairShine));
		return {
			behind: short ? '' : piece(whole, tone.hairShade),
			front: cap(figure, over, shine),
			rear: back(figure, whole, shine),
			outline: [over],
			rearOutline: [whole],
		};
	};

export const curls: Hairdo = { tall: 0, comb: combCurls(8, 0.066) };
export const coils: Hairdo = { tall: 12, comb: combCurls(15, 0.15) };
export const cropped: Hairdo = { tall: 0, comb: combCurls(19, 0.03, true) };
