/**
 * The skull, the ears and the cut of light across the face. No eyes, no nose, no mouth, no hair. All in head units.
 */

import { clamp, clipped, fine, group, lerp, piece } from './paper.ts';
import type { Figure } from './person.ts';

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

/** Into the unit of an ear; `side` −1 left, 1 right. The near one slides over the cheek when the head turns, the far one behind. */
function earAt({ age, pose }: Figure, side: 1 | -1, inner: string): string {
	const away = side * pose.yaw < 0 ? 0.22 : -0.2;
	const x = age.width * (side * 0.485 + pose.yaw * away);
	const y = age.eyeY + 0.045 - pose.pitch * 0.12;
	return group(fine`translate(${x} ${y}) scale(${side * age.ear} ${age.ear})`, inner);
}

/** One ear. */
export const ear = (figure: Figure, side: 1 | -1): string =>
	earAt(
		figure,
		side,
		piece(
			'M-.5-.95C.7-1.35 1.05 .1 .45 .75C.2 1.15-.3 1.1-.5 .8Z',
			side > 0 ? figure.tone.skin : figure.tone.skinShade,
		) + piece('M-.05-.55C.45-.75 .6 0 .2 .35C.05 .5-.1 .3-.1 .1Z', figure.tone.skinDeep),
	);

/** Where the edge of the light stands, from the head's middle: the drawn form of `litShare`. Half of a turn moves it. */
export const cutX = ({ age, pose, tone }: Figure): number => age.width * (0.5 - tone.share + pose.yaw * 0.33);

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
	const { age, tone, at } = figure;
	const x = cutX(figure);
	const eye = beside(figure, x);
	const [noseX, noseY] = at(0, age.noseY, 1.1);
	const eyeY = at(0, age.eyeY)[1];
	const near = clamp(1 - Math.abs(x - noseX) / (age.width * 0.2), 0, 1);
	const tip = lerp(x, noseX + age.nose * 0.62, near);
	return piece(
		fine`M-1-1H${x - 0.015}C${x - 0.025}-.3 ${lerp(x, eye, 0.7)}-.14 ${eye} ${eyeY - 0.04}C${eye} ${lerp(
			eyeY,
			noseY,
			0.45,
		)} ${lerp(x, tip, 0.4)} ${noseY - age.nose * 1.4} ${tip} ${noseY - age.nose * 0.2}C${tip + 0.01} ${
			noseY + age.nose * 0.5
		} ${lerp(x, tip, 0.3)} ${noseY + age.nose} ${x - 0.02} ${noseY + 0.07}C${x - 0.04} .36 ${x + 0.02} .44 ${
			x + 0.09
		} .7H-1Z`,
		tone.skinShade,
	);
}

/** Skull with what lies flat on it: shade, and whatever else is clipped to the face. */
export const face = (figure: Figure, flat: string): string =>
	piece(skull(figure), figure.tone.skin) + clipped(`${figure.id}-face`, skull(figure), shade(figure) + flat);
