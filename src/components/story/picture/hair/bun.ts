/**
 * Combed back from a parting, into a bun.
 */

import type { Figure } from '../figure.ts';
import { clipped, draw, fine, group, piece } from '../paper.ts';
import { back, bounds, cap, type Hair } from './cap.ts';

export function bun(figure: Figure): Hair {
	const { hu, wide, lamp, tone, pose } = figure;
	const { a, t } = bounds(figure, 5, 10);
	const r = wide * 0.25;
	const [x, y] = [-pose.yaw * 20, t - r * 0.5 + pose.pitch * 18];
	const ball = draw`M${x - r} ${y}C${x - r} ${y - r * 1.15} ${x + r} ${y - r * 1.15} ${x + r} ${y}C${x + r} ${y + r * 1.05} ${
		x - r
	} ${y + r * 1.05} ${x - r} ${y}Z`;
	const turns = group(
		fine`translate(${x} ${y}) scale(${lamp.side * r} ${r})`,
		piece(
			'M-.7-.1C-.4-.75 .5-.8 .75-.15C.4-.55-.25-.55-.7-.1ZM-.62 .3C-.2-.2 .45-.15 .6 .3C.3 .05-.2 .05-.62 .3Z',
			tone.hairShine,
		),
	);
	const knot =
		clipped(
			`${figure.id}-bun`,
			ball,
			piece(ball, tone.hair) +
				piece(
					draw`M${x - lamp.side * 2 * r} ${y - 2 * r}H${x - lamp.side * r * (2 * lamp.share - 1)}q${-lamp.side * r * 0.4} ${2 * r} 0 ${4 * r}H${
						x - lamp.side * 2 * r
					}Z`,
					tone.hairShade,
				),
		) + turns;
	const [l, part, p] = [figure.pinned(-0.405, 0), figure.pinned(-0.07, -0.315), figure.pinned(0.405, 0)];
	const dome = draw`C${a + 5} ${-hu * 0.3} ${a * 0.7} ${t - 2} 0 ${t - 2}C${-a * 0.7} ${t - 2} ${-a - 5} ${-hu * 0.3} ${-a} ${l[1]}Z`;
	const over = draw`M${-a} ${l[1]}L${l}C${figure.pinned(-0.4, -0.19)} ${figure.pinned(-0.27, -0.25)} ${part}C${figure.pinned(
		0.1,
		-0.29,
	)} ${figure.pinned(0.36, -0.3)} ${p}L${a} ${p[1]}${dome}`;
	// Combed back from the parting: two strands a side, seen as lighter slivers.
	const strands = piece(
		draw`M${part}C${-a * 0.3} ${t + 14} ${-a * 0.12} ${t + 6} ${x} ${t - 2}C${-a * 0.02} ${t + 10} ${-a * 0.2} ${t + 22} ${part}ZM${
			p[0]
		} ${-hu * 0.14}C${a * 0.72} ${-hu * 0.36} ${a * 0.4} ${t + 6} ${x} ${t - 2}C${a * 0.5} ${t - 2} ${a * 0.86} ${-hu * 0.34} ${
			p[0]
		} ${-hu * 0.14}ZM${l[0]} ${-hu * 0.12}C${-a * 0.8} ${-hu * 0.34} ${-a * 0.42} ${t + 8} ${x} ${t - 2}C${-a * 0.55} ${t} ${
			-a * 0.92
		} ${-hu * 0.3} ${l[0]} ${-hu * 0.12}Z`,
		tone.hairShine,
	);
	const nape = draw`M${-a} 0C${-a} ${hu * 0.2} ${-a * 0.7} ${hu * 0.38} 0 ${hu * 0.36}C${a * 0.7} ${hu * 0.38} ${a} ${hu * 0.2} ${a} 0${dome}`;
	return {
		behind: knot + piece(draw`M${-a} ${hu * 0.04}L${a} ${hu * 0.04}${dome}`, tone.hairShade),
		front: cap(figure, over, strands),
		rear: back(figure, nape, strands) + knot,
		outline: [over, ball],
		rearOutline: [nape, ball],
	};
}
