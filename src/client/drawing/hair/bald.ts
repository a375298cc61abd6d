/**
 * Bald, with what is left of it round the ears.
 */

import { skull } from '../head.ts';
import { fine, piece } from '../paper.ts';
import type { Figure, Hairdo } from '../person.ts';
import type { Hair } from '../pieces.ts';
import { back } from './cap.ts';

function comb(figure: Figure): Hair {
	const { age, tone, pinned } = figure;
	const a = age.width / 2 + 0.014;
	const side = (s: 1 | -1, colour: string): string => {
		const [x, y] = pinned(s * 0.385, -0.13);
		return piece(
			fine`M${x} ${y}C${s * a} ${y - 0.1} ${s * (a + 0.03)}-.06 ${s * (a + 0.02)} .12L${s * (a - 0.05)} .1C${s * (a - 0.03)} .02 ${x + s * 0.02} ${
				y + 0.1
			} ${x} ${y}Z`,
			colour,
		);
	};
	const [x, y] = pinned(0.2, -0.39);
	const gleam = piece(
		fine`M${x - 0.1} ${y}Q${x + 0.02} ${y - 0.035} ${x + 0.09} ${y + 0.075}Q${x} ${y + 0.005} ${x - 0.1} ${y}Z`,
		'#fffdf6',
		' opacity=".35"',
	);
	const fringe = fine`M${-a - 0.02}-.1C${-a * 0.7} .08 ${a * 0.7} .08 ${a + 0.02}-.1C${a + 0.05} .2 ${a * 0.7} .37 0 .36C${-a * 0.7} .37 ${
		-a - 0.05
	} .2 ${-a - 0.02}-.1Z`;
	const bare = skull(figure);
	return {
		behind: '',
		front: gleam + side(-1, tone.hairShade) + side(1, tone.hair),
		rear: piece(bare, tone.skinShade) + back(figure, fringe, ''),
		outline: [],
		rearOutline: [bare],
	};
}

export const bald: Hairdo = { tall: -8, comb };
