/**
 * Short hair, combed over from a side parting, going grey at the temples if it likes.
 */

import { fine, type Point, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { along, back, cap, line } from './cap.ts';

// biome-ignore format: a table
const HAIRLINE: readonly Point[] = [
	[-0.4, 0.04], [-0.375, -0.16], [-0.345, -0.27], [-0.22, -0.285], [-0.05, -0.3], [0.12, -0.345], [0.27, -0.3],
	[0.36, -0.21], [0.38, -0.12], [0.4, 0.04],
];
/** Grey lies over dark hair at both temples, whatever the light. */
const GREY = '#dcd6d0';

const combShort =
	(grey: boolean) =>
	(figure: Figure): Hair => {
		const { age, tone } = figure;
		const a = age.width / 2 + 0.03;
		const points = line(figure, HAIRLINE);
		const [[startX, startY] = [0, 0], [endX, endY] = [0, 0]] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
		const brow = along(points, ([x0, y0], to, i) =>
			i > 1 && i < 7 ? fine`Q${(x0 + to[0]) / 2} ${(y0 + to[1]) / 2 - 0.015} ${to}` : fine`L${to}`,
		);
		const crown = (y: number): string =>
			fine`C${a + 0.03}-.3 ${a * 0.95}-.57 ${a * 0.35}-.63C${-a * 0.1}-.68 ${-a * 0.75}-.66 ${-a * 0.86}-.47C${-a * 1.05}-.38 ${
				-a - 0.025
			}-.25 ${-a} ${y}Z`;
		// The sideburns taper to the cheek.
		const over = fine`M${-a} ${startY - 0.09}L${startX} ${startY}${brow}L${a} ${endY - 0.09}${crown(startY - 0.09)}`;
		const mass = fine`M${-a}-.06L${a}-.06${crown(-0.06)}`;
		const nape = fine`M${-a} .04L${-a * 0.93} .16C${-a * 0.8} .3 ${-a * 0.5} .345 0 .34C${a * 0.5} .345 ${a * 0.8} .3 ${a * 0.93} .16L${a} .04${crown(0.04)}`;
		const shine = piece(
			fine`M${-a * 0.8}-.48C${-a * 0.55}-.61 ${-a * 0.1}-.63 ${a * 0.3}-.59C${-a * 0.1}-.57 ${-a * 0.5}-.51 ${-a * 0.8}-.48Z`,
			tone.hairShine,
		);
		// A wedge up from each sideburn, and two streaks off it.
		const temple = (x: number, side: number): string =>
			fine`M${x - side * 0.09} .06L${x - side * 0.035}-.16L${x - side * 0.02}-.06L${x + side * 0.03}-.24L${x + side * 0.04}-.08L${
				x + side * 0.09
			}-.2V.06Z`;
		const sides = (left: number, right: number): string =>
			grey ? piece(temple(left, -1) + temple(right, 1), GREY, ' opacity=".5"') : '';
		return {
			behind: piece(mass, tone.hairShade),
			front: cap(figure, over, shine + sides(startX, endX)),
			rear: back(figure, nape, shine + sides(-a * 0.94, a * 0.94)),
			outline: [over],
			rearOutline: [nape],
		};
	};

export const short: Hairdo = { tall: 0, comb: combShort(false) };
export const shortGreying: Hairdo = { tall: 0, comb: combShort(true) };
