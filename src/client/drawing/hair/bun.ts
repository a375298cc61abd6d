/**
 * Combed back from a parting, into a bun.
 */

import { fine, group, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { back, cap, lock } from './cap.ts';

const TURNS = 'M-.7-.1C-.4-.75 .5-.8 .75-.15C.4-.55-.25-.55-.7-.1ZM-.62 .3C-.2-.2 .45-.15 .6 .3C.3 .05-.2 .05-.62 .3Z';

function comb(figure: Figure): Hair {
	const { age, tone, pose, pinned } = figure;
	const a = age.width / 2 + 0.026;
	const r = age.width * 0.25;
	const [x, y] = [-pose.yaw * 0.1, -0.555 - r * 0.5 + pose.pitch * 0.09];
	const ball = fine`M${x - r} ${y}C${x - r} ${y - r * 1.15} ${x + r} ${y - r * 1.15} ${x + r} ${y}C${x + r} ${y + r * 1.05} ${
		x - r
	} ${y + r * 1.05} ${x - r} ${y}Z`;
	const turns = group(fine`translate(${x} ${y}) scale(${r} ${r})`, piece(TURNS, tone.hairShine));
	const knot = lock(figure, 'bun', ball, x - r * (2 * tone.share - 1), turns);
	const [left, part, right] = [pinned(-0.405, 0), pinned(-0.07, -0.315), pinned(0.405, 0)];
	const dome = fine`C${a + 0.026}-.3 ${a * 0.7}-.565 0-.565C${-a * 0.7}-.565 ${-a - 0.026}-.3 ${-a} ${left[1]}Z`;
	const hairline = fine`C${pinned(-0.4, -0.19)} ${pinned(-0.27, -0.25)} ${part}C${pinned(0.1, -0.29)} ${pinned(0.36, -0.3)} ${right}`;
	const over = fine`M${-a} ${left[1]}L${left}${hairline}L${a} ${right[1]}${dome}`;
	// Three strands run up to the knot, seen as lighter slivers.
	const strands = piece(
		fine`M${part}C${-a * 0.3}-.48 ${-a * 0.12}-.52 ${x}-.565C${-a * 0.02}-.5 ${-a * 0.2}-.44 ${part}ZM${right[0]}-.14C${
			a * 0.72
		}-.36 ${a * 0.4}-.52 ${x}-.565C${a * 0.5}-.565 ${a * 0.86}-.34 ${right[0]}-.14ZM${left[0]}-.12C${-a * 0.8}-.34 ${-a * 0.42}-.51 ${x}-.565C${
			-a * 0.55
		}-.555 ${-a * 0.92}-.3 ${left[0]}-.12Z`,
		tone.hairShine,
	);
	const nape = fine`M${-a} 0C${-a} .2 ${-a * 0.7} .38 0 .36C${a * 0.7} .38 ${a} .2 ${a} 0${dome}`;
	return {
		behind: knot + piece(fine`M${-a} .04L${a} .04${dome}`, tone.hairShade),
		front: cap(figure, over, strands),
		rear: back(figure, nape, strands) + knot,
		outline: [over, ball],
		rearOutline: [nape, ball],
	};
}

export const bun: Hairdo = { tall: 16, comb };
