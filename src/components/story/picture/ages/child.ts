/** A child: a round head, low wide eyes, a crescent for a nose, and knees to hold on to. */

import type { Age } from '../age.ts';
import type { Draw } from '../arms.ts';
import type { Figure } from '../figure.ts';
import { arm, sleeve } from '../hands.ts';
import { draw, fine, group, lerp, piece } from '../paper.ts';

const drawNose = ({ age, tone, at }: Figure): string =>
	group(
		fine`translate(${at(0, age.noseY, 1.1)}) scale(${age.nose})`,
		piece('M-1-.1C-1 .95 1 .95 1-.1C.6 .4-.6 .4-1-.1Z', tone.skinDeep),
	);

/** Arms round drawn-up knees. */
const holdOn: Draw = (figure, { wide, high, floor: b }) => {
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

// biome-ignore format: a table
export const CHILD: Age = {
	hu: 196, width: 0.93, jaw: 0.8, chin: 0.4,
	eyeY: 0.1, eyeX: 0.215, eye: 0.098, lash: 1.13,
	browY: -0.125, browWidth: 0.112, brow: 0.046,
	noseY: 0.225, nose: 0.052, drawNose,
	mouthY: 0.335, mouthWidth: 0.145, mouth: 0.034,
	ear: 0.115, neckWidth: 0.3, neck: 0.1, shoulders: 0.7, fall: 0.16,
	x: 200, y: 196, sleeve: 0.29, hand: 0.12, holdOn,
};
