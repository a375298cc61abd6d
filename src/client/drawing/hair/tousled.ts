/**
 * Dark and tousled: pointed locks over the brow and at the nape, two tufts that will not lie down.
 */

import { fine, group, lerp, type Point, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { along, back, cap, line } from './cap.ts';

// biome-ignore format: a table
const FRINGE: readonly Point[] = [
	[-0.455, 0.05], [-0.425, -0.14], [-0.385, -0.07], [-0.3, -0.28], [-0.22, -0.22], [-0.1, -0.315], [0, -0.23],
	[0.13, -0.32], [0.235, -0.225], [0.33, -0.285], [0.405, -0.06], [0.43, -0.14], [0.455, 0.05],
];
// biome-ignore format: a table
const NAPE: readonly Point[] = [
	[-0.48, 0.1], [-0.45, 0.2], [-0.41, 0.16], [-0.32, 0.35], [-0.22, 0.29], [-0.12, 0.39], [-0.02, 0.31],
	[0.1, 0.4], [0.2, 0.29], [0.31, 0.36], [0.41, 0.16], [0.45, 0.2], [0.48, 0.1],
];

/** Long strokes down, short ones up, bent a little. */
const locks = (points: readonly Point[]): string =>
	along(points, ([x0, y0], to, i) => {
		const [u, v] = i % 2 ? [0.55, 0.25] : [0.25, 0.75];
		return fine`Q${lerp(x0, to[0], u)} ${lerp(y0, to[1], v)} ${to}`;
	});

function comb(figure: Figure): Hair {
	const { tone, age, pose } = figure;
	const a = age.width / 2 + 0.046;
	// From the right ear over the top, with its tufts, to the left ear.
	const crown = (y: number): string =>
		fine`L${a} ${y}C${a + 0.07}-.28 ${a * 0.86}-.612 ${a * 0.3}-.622C${a * 0.22}-.724 ${a * 0.02}-.714 ${-a * 0.02}-.704C${
			a * 0.06
		}-.663 0-.622 ${-a * 0.1}-.607C${-a * 0.22}-.673 ${-a * 0.42}-.643 ${-a * 0.46}-.617C${-a * 0.38}-.592 ${-a * 0.42}-.561 ${
			-a * 0.5
		}-.53C${-a * 0.95}-.388 ${-a - 0.06}-.24 ${-a} ${y}Z`;
	const shape = (points: readonly Point[]): string => {
		const [start, y] = points[0] ?? [0, 0];
		return fine`M${-a} ${y}L${start} ${y}${locks(points)}${crown(y)}`;
	};
	const over = shape(line(figure, FRINGE));
	const rear = shape(NAPE);
	const top = pose.pitch * 0.015 - 0.6;
	const mass = fine`M${-a} .1C${-a - 0.06}-.25 ${-a * 0.8} ${top}-.04-.602C${a * 0.8}-.643 ${a + 0.07}-.3 ${a} .1C${a * 0.6} .2 ${
		-a * 0.6
	} .2 ${-a} .1Z`;
	const shine = group(
		fine`scale(${a} 1)`,
		piece('M.92-.2C.86-.36 .62-.5 .25-.535C.55-.44 .72-.34 .92-.2Z', tone.hairShine),
	);
	return {
		behind: piece(mass, tone.hairShade),
		front: cap(figure, over, shine),
		rear: back(figure, rear, shine),
		outline: [over],
		rearOutline: [rear],
	};
}

export const tousled: Hairdo = { tall: 0, comb };
