/**
 * The skull, the ears, the cut of light across the face, the nose, and an elder's lines. No eyes, no mouth, no hair.
 * All in head units.
 */

import type { Figure } from './figure.ts';
import { clamp, clipped, fine, group, lerp, piece } from './paper.ts';

/** The outline of the head. The jaw follows a turn a little, the chin drops with a nod. */
export function skull({ age, pose }: Figure): string {
	const half = age.width / 2;
	const jaw = half * age.jaw;
	const chin = half * age.chin * 0.8;
	const drift = pose.yaw * age.width * 0.1;
	const end = 0.5 + pose.pitch * 0.035;
	return fine`M0-.5C${half * 0.66}-.5 ${half}-.3 ${half}-.04C${half} .14 ${jaw + drift * 0.5} .27 ${
		jaw * 0.86 + drift * 0.8
	} .345C${jaw * 0.74 + drift} .43 ${chin + drift} ${end} ${drift} ${end}C${drift - chin} ${end} ${drift - jaw * 0.74} .43 ${
		drift * 0.8 - jaw * 0.86
	} .345C${drift * 0.5 - jaw} .27 ${-half} .14 ${-half}-.04C${-half}-.3 ${-half * 0.66}-.5 0-.5Z`;
}

/** One ear; `side` −1 left, 1 right. The near one slides over the cheek when the head turns, the far one behind. */
export function ear({ age, pose, lamp, tone }: Figure, side: 1 | -1): string {
	const away = side * pose.yaw < 0 ? 0.22 : -0.2;
	const x = age.width * (side * 0.485 + pose.yaw * away);
	const y = age.eyeY + 0.045 - pose.pitch * 0.12;
	return group(
		fine`translate(${x} ${y}) scale(${side * age.ear} ${age.ear})`,
		piece('M-.5-.95C.7-1.35 1.05 .1 .45 .75C.2 1.15-.3 1.1-.5 .8Z', side === lamp.side ? tone.skin : tone.skinShade) +
			piece('M-.05-.55C.45-.75 .6 0 .2 .35C.05 .5-.1 .3-.1 .1Z', tone.skinDeep),
	);
}

/** Where the edge of the light stands, from the head's middle: the drawn form of `litShare`. Half of a turn moves it. */
export const cutX = ({ lamp, age, pose }: Figure): number =>
	age.width * (-lamp.side * (lamp.share - 0.5) + pose.yaw * 0.33);

/** The cut keeps clear of the eyes: where it would cross one it bows to that eye's nearer corner. */
function beside({ age, at }: Figure, x: number): number {
	const reach = age.eye * 1.3;
	for (const middle of [-age.eyeX, age.eyeX]) {
		const from = at(middle - reach, age.eyeY)[0];
		const to = at(middle + reach, age.eyeY)[0];
		if (x > from && x < to) return x - from < to - x ? from : to;
	}
	return x;
}

/** The shaded side of the face: one piece, its edge from hair to chin, along the nose where it is near. */
function shade(figure: Figure): string {
	const { age, lamp, tone, at } = figure;
	const side = lamp.side;
	const x = cutX(figure);
	const eye = beside(figure, x);
	const [noseX, noseY] = at(0, age.noseY, 1.1);
	const eyeY = at(0, age.eyeY)[1];
	const near = clamp(1 - Math.abs(x - noseX) / (age.width * 0.2), 0, 1);
	const tip = lerp(x, noseX + side * age.nose * 0.62, near);
	return piece(
		fine`M${-side}-1H${x - side * 0.015}C${x - side * 0.025}-.3 ${lerp(x, eye, 0.7)}-.14 ${eye} ${eyeY - 0.04}C${eye} ${lerp(
			eyeY,
			noseY,
			0.45,
		)} ${lerp(x, tip, 0.4)} ${noseY - age.nose * 1.4} ${tip} ${noseY - age.nose * 0.2}C${tip + side * 0.01} ${
			noseY + age.nose * 0.5
		} ${lerp(x, tip, 0.3)} ${noseY + age.nose} ${x - side * 0.02} ${noseY + 0.07}C${x - side * 0.04} .36 ${x + side * 0.02} .44 ${
			x + side * 0.09
		} .7H${-side}Z`,
		tone.skinShade,
	);
}

/** Skull with what lies flat on it: shade, and whatever else is clipped to the face. */
export const face = (figure: Figure, flat: string): string =>
	piece(skull(figure), figure.tone.skin) + clipped(`${figure.id}-face`, skull(figure), shade(figure) + flat);

/** The nose: a child's crescent, or a wedge from eye line to base on the side away from the light. */
export function nose({ age, pose, lamp, tone, at }: Figure): string {
	const [x, y] = at(0, age.noseY, 1.1);
	if (age.noseShape === 'crescent') {
		const crescent = 'M-1-.1C-1 .95 1 .95 1-.1C.6 .4-.6 .4-1-.1Z';
		return group(fine`translate(${x} ${y}) scale(${age.nose})`, piece(crescent, tone.skinDeep));
	}
	const side = pose.yaw > 0.12 ? 1 : pose.yaw < -0.12 ? -1 : -lamp.side;
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

/** An elder's face: a soft line from each nostril down past the mouth, and one under each eye. */
export function lines({ age, tone, at, squeeze }: Figure): string {
	if (!age.lines) return '';
	const marks = [-1, 1].map((side) => {
		const wide = side * clamp(squeeze(side * 0.12), 0.5, 1.1);
		const place = (x: number, y: number, line: string): string =>
			group(fine`translate(${at(side * x, y)}) scale(${wide} 1)`, line);
		return place(0.115, age.noseY + 0.005, FOLD) + place(age.eyeX, age.eyeY + 0.088, BAG);
	});
	return `<g fill="${tone.skinDeep}" opacity=".75">${marks.join('')}</g>`;
}
