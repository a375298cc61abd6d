/**
 * Short curls: round bumps all the way, over the brow, and from ear to ear behind.
 */

import type { Figure } from '../figure.ts';
import { draw, fine, group, piece, type Point } from '../paper.ts';
import { back, bounds, cap, type Hair, line } from './cap.ts';

/** Round bumps along a line, to the left of its direction (outwards, going over the top from left to right). */
const bumps = (points: readonly Point[], bulge: number): string =>
	points.slice(1).reduce((d, [x, y], i) => {
		const [x0, y0] = points[i] ?? [x, y];
		const r = Math.hypot(x - x0, y - y0) * bulge;
		return d + draw`A${r} ${r} 0 0 1 ${x} ${y}`;
	}, '');

export function curls(figure: Figure): Hair {
	const { hu, lamp, tone } = figure;
	const { a } = bounds(figure, 13, 0);
	const arch = [188, 164, 140, 117, 94, 71, 47, 22, -6].map((degrees): Point => {
		const angle = (degrees * Math.PI) / 180;
		return [Math.cos(angle) * a, -hu * 0.06 - Math.sin(angle) * hu * 0.53];
	});
	const ends = line(figure, [
		[0.455, 0.03],
		[0.405, -0.12],
		[0.3, -0.22],
		[0.16, -0.275],
		[0, -0.25],
		[-0.14, -0.285],
		[-0.29, -0.225],
		[-0.405, -0.12],
		[-0.455, 0.03],
	]);
	const nape = [
		[a, 0.02],
		[a * 0.9, 0.2],
		[a * 0.7, 0.34],
		[a * 0.32, 0.4],
		[-a * 0.1, 0.39],
		[-a * 0.48, 0.38],
		[-a * 0.78, 0.3],
		[-a * 0.95, 0.16],
		[-a, 0],
	].map(([x = 0, y = 0]): Point => [x, y * hu]);
	const top = draw`M${arch[0] ?? ''}${bumps(arch, 0.56)}`;
	const over = draw`${top}L${ends[0] ?? ''}${bumps(ends, 0.6)}Z`;
	const whole = draw`${top}L${nape[0] ?? ''}${bumps(nape, 0.56)}Z`;
	// Three curls catch the light.
	const shine = group(
		fine`translate(${lamp.side * a * 0.5} ${-hu * 0.42}) scale(${lamp.side * hu * 0.1} ${hu * 0.1})`,
		piece(
			'M-1.5-.6C-.9-1.3 0-1.2 .2-.5C-.3-.9-1-.9-1.5-.6ZM.6-.1C1.3-.5 2 .1 1.9 .8C1.7 .3 1.2-.1 .6-.1ZM1.6 1.3C2.3 1.3 2.6 2 2.4 2.5C2.3 2 2 1.6 1.6 1.3Z',
			tone.hairShine,
		),
	);
	return {
		behind: piece(whole, tone.hairShade),
		front: cap(figure, over, shine),
		rear: back(figure, whole, shine),
		outline: [over],
		rearOutline: [whole],
	};
}
