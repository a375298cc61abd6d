/**
 * An elder: a grown-up's face with the eyes a little smaller, the jaw softer, the shoulders rounder and lower, a wedge
 * for a nose, soft lines, and a mug to hold on to.
 */

import type { Age } from '../age.ts';
import type { Draw } from '../arms.ts';
import type { Figure } from '../figure.ts';
import { type Hand, hand, sleeve, wrist } from '../hands.ts';
import { clamp, draw, fine, group, piece } from '../paper.ts';

/** From the eye line to the nose's base, on the side away from the light unless the head is turned. */
function drawNose({ age, pose, tone, at }: Figure): string {
	const [x, y] = at(0, age.noseY, 1.1);
	const side = pose.yaw > 0.12 ? 1 : -1;
	const [topX, topY] = at(0, age.eyeY + 0.02, 1.02);
	// The bridge, in the nose's own unit.
	const [u, v] = [(topX - x) / (side * age.nose) + 0.15, (topY - y) / age.nose];
	return group(
		fine`translate(${x} ${y}) scale(${side * age.nose} ${age.nose})`,
		piece(
			fine`M${u} ${v}C${u + 0.15} ${v * 0.5} 1.05-.6 1 .05C.9 .62-.5 .62-.85 .1C-.3 .2 .2 .1 .25-.3C.2 ${v * 0.5} ${u - 0.15} ${
				v * 0.6
			} ${u} ${v}Z`,
			tone.skinDeep,
		),
	);
}

const FOLD = '<path d="M0 0C.045 .02 .075 .07 .062 .128C.06 .075 .04 .035 0 0Z"/>';
const BAG = '<path d="M-.055-.002C-.03 .024 .03 .024 .062-.008C.035 .034-.03 .034-.055-.002Z"/>';

/** A soft line from each nostril down past the mouth, and one under each eye. */
function drawLines({ age, tone, at, squeeze }: Figure): string {
	const marks = [-1, 1].map((side) => {
		const wide = side * clamp(squeeze(side * 0.12), 0.5, 1.1);
		const place = (x: number, y: number, line: string): string =>
			group(fine`translate(${at(side * x, y)}) scale(${wide} 1)`, line);
		return place(0.115, age.noseY + 0.005, FOLD) + place(age.eyeX, age.eyeY + 0.088, BAG);
	});
	return `<g fill="${tone.skinDeep}" opacity=".75">${marks.join('')}</g>`;
}

/** A grown-up does not draw up their knees: both hands round a mug. */
const holdOn: Draw = (figure, { wide: w, high, floor }, clothes) => {
	const { age, tone } = figure;
	const r = age.hand * age.hu;
	const y = floor - 66;
	const elbow = (s: 1 | -1): string =>
		draw`M${s * w * 0.84} ${high + age.sleeve * age.hu * 0.5}C${s * w * 1.06} ${floor - 6} ${s * w * 0.7} ${floor + 8} `;
	const mug =
		piece('M-33-34H33V30C33 46-33 46-33 30Z', tone.thing) +
		piece('M-33-34H-8V43C-20 42-33 38-33 30Z', tone.thingShade) +
		'<ellipse cx="0" cy="-34" rx="33" ry="7" fill="#4a2c22"/>';
	const right: Hand = { x: r * 1.35, y: y + 8, turn: -52, grip: 'bent', flip: -1 };
	const left: Hand = { x: -r * 1.35, y: y + 8, turn: 52, grip: 'bent', shaded: true };
	return {
		under:
			sleeve(figure, elbow(1) + draw`${wrist(figure, right)}`) +
			sleeve(figure, elbow(-1) + draw`${wrist(figure, left)}`, true) +
			group(draw`translate(0 ${y})`, mug) +
			hand(figure, clothes.cuff, right) +
			hand(figure, clothes.cuff, left),
		over: '',
	};
};

// biome-ignore format: a table
export const ELDER: Age = {
	hu: 192, width: 0.82, jaw: 0.9, chin: 0.48,
	eyeY: 0.03, eyeX: 0.188, eye: 0.076, lash: 1.05,
	browY: -0.128, browWidth: 0.106, brow: 0.036,
	noseY: 0.2, nose: 0.078, drawNose, drawLines,
	mouthY: 0.322, mouthWidth: 0.142, mouth: 0.031,
	ear: 0.112, neckWidth: 0.36, neck: 0.12, shoulders: 0.86, fall: 0.2,
	x: 200, y: 204, sleeve: 0.31, hand: 0.125, holdOn,
};
