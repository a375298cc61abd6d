/** Knees drawn up, and the arms round them: how the young hold on when they feel alone. */

import { arm, sleeve } from '../hands.ts';
import { draw, lerp, piece } from '../paper.ts';
import type { DrawLimbs, Hold } from '../person.ts';

const drawKnees: DrawLimbs = (figure, { wide, high, floor: b }) => {
	const { age, tone } = figure;
	const q = Math.min(wide, age.hu * 0.8);
	const k = b - 108;
	const leg = (from: number, to: number, top: number): string =>
		draw`M${from} 340C${from} ${top + 55} ${lerp(from, to, 0.12)} ${top} ${(from + to) / 2} ${top}C${lerp(
			from,
			to,
			0.88,
		)} ${top} ${to} ${top + 55} ${to} 340Z`;
	const near = leg(-q * 0.86, q * 0.04, k - 8);
	const elbow = high + age.sleeve * age.hu * 0.42;
	return {
		under:
			piece(leg(q * 0.02, q * 0.86, k + 4), tone.under) +
			piece(near, tone.dark, ' opacity=".3" transform="translate(7 3)"') +
			piece(near, tone.knee) +
			sleeve(figure, draw`M${q * 0.78} ${elbow}C${q * 0.98} ${b - 34} ${q * 0.7} ${b - 16} ${q * 0.2} ${b - 24}`) +
			arm(figure, tone.clothDeep, draw`M${-q * 0.78} ${elbow}C${-q * 0.98} ${b - 30} ${-q * 0.7} ${b - 12} `, {
				x: q * 0.1 + 36,
				y: b - 34,
				turn: 80,
				grip: 'bent',
			}),
		over: '',
	};
};

export const knees: Hold = { arms: 'knees', draw: drawKnees };
