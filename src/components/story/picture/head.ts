/**
 * The skull, the ears, the cut of light across the face, the nose, and an elder's lines. No eyes, no mouth, no hair.
 */

import type { Figure } from './figure.ts';
import { clamp, clipped, draw, fine, group, lerp, piece } from './paper.ts';

/** The outline of the head, `grow` units larger. */
export function skull({ age, hu, wide, pose }: Figure, grow = 0): string {
	const half = wide / 2 + grow;
	const jaw = (age.jaw * wide) / 2 + grow;
	const chin = (age.chin * wide) / 2;
	// The jaw follows a turn a little, the chin drops with a nod.
	const drift = pose.yaw * wide * 0.1;
	const top = -hu / 2 - grow;
	const end = hu / 2 + grow + pose.pitch * hu * 0.035;
	return draw`M0 ${top}C${half * 0.66} ${top} ${half} ${-hu * 0.3} ${half} ${-hu * 0.04}C${half} ${hu * 0.14} ${
		jaw + drift * 0.5
	} ${hu * 0.27} ${jaw * 0.86 + drift * 0.8} ${hu * 0.345}C${jaw * 0.74 + drift} ${hu * 0.43} ${
		chin * 0.8 + drift
	} ${end} ${drift} ${end}C${-chin * 0.8 + drift} ${end} ${-jaw * 0.74 + drift} ${hu * 0.43} ${
		-jaw * 0.86 + drift * 0.8
	} ${hu * 0.345}C${-jaw + drift * 0.5} ${hu * 0.27} ${-half} ${hu * 0.14} ${-half} ${
		-hu * 0.04
	}C${-half} ${-hu * 0.3} ${-half * 0.66} ${top} 0 ${top}Z`;
}

/** One ear; `side` −1 left, 1 right. The near one slides over the cheek when the head turns, the far one behind. */
export function ear({ age, hu, wide, pose, lamp, tone }: Figure, side: 1 | -1): string {
	const away = side * pose.yaw < 0 ? 0.22 : -0.2;
	const x = side * wide * 0.485 + pose.yaw * wide * away;
	const y = hu * (age.eyeY + 0.045 - pose.pitch * 0.12);
	const size = age.ear * hu;
	return group(
		fine`translate(${x} ${y}) scale(${side * size} ${size})`,
		piece('M-.5-.95C.7-1.35 1.05 .1 .45 .75C.2 1.15-.3 1.1-.5 .8Z', side === lamp.side ? tone.skin : tone.skinShade) +
			piece('M-.05-.55C.45-.75 .6 0 .2 .35C.05 .5-.1 .3-.1 .1Z', tone.skinDeep),
	);
}

/**
 * Where the edge of the light stands, in frame units from the head's middle: the drawn form of `litShare`.
 * It follows a turn of the head half-way.
 */
export const cutX = ({ lamp, wide, pose }: Figure): number =>
	-lamp.side * wide * (lamp.share - 0.5) + pose.yaw * wide * 0.33;

/** The cut keeps clear of the eyes: where it would cross one it bows to that eye's nearer corner. */
function beside(figure: Figure, x: number): number {
	const { age, at } = figure;
	for (const side of [-1, 1]) {
		const reach = age.eye * 1.3;
		const from = at(side * age.eyeX - reach, age.eyeY)[0];
		const to = at(side * age.eyeX + reach, age.eyeY)[0];
		if (x > from && x < to) return x - from < to - x ? from : to;
	}
	return x;
}

/** The shaded side of the face: one piece, its edge from hair to chin, along the nose where it is near. */
export function shade(figure: Figure): string {
	const { age, hu, wide, lamp, tone, at } = figure;
	const side = lamp.side;
	const x = cutX(figure);
	const eye = beside(figure, x);
	const [noseX, noseY] = at(0, age.noseY, 1.1);
	const eyeY = at(0, age.eyeY)[1];
	const near = clamp(1 - Math.abs(x - noseX) / (wide * 0.2), 0, 1);
	const nose = age.nose * hu;
	const tip = lerp(x, noseX + side * nose * 0.62, near);
	const back = -side * wide;
	return piece(
		draw`M${back} ${-hu}H${x - side * 3}C${x - side * 5} ${-hu * 0.3} ${lerp(x, eye, 0.7)} ${-hu * 0.14} ${eye} ${
			eyeY - hu * 0.04
		}C${eye} ${lerp(eyeY, noseY, 0.45)} ${lerp(x, tip, 0.4)} ${noseY - nose * 1.4} ${tip} ${
			noseY - nose * 0.2
		}C${tip + side * 2} ${noseY + nose * 0.5} ${lerp(x, tip, 0.3)} ${noseY + nose} ${
			x - side * 4
		} ${noseY + hu * 0.07}C${x - side * 8} ${hu * 0.36} ${x + side * wide * 0.02} ${hu * 0.44} ${
			x + side * wide * 0.1
		} ${hu * 0.7}H${back}Z`,
		tone.skinShade,
	);
}

/** The nose: a child's crescent, or a wedge from eye line to base on the side away from the light. */
export function nose({ age, hu, pose, lamp, tone, at }: Figure): string {
	const [x, y] = at(0, age.noseY, 1.1);
	const size = age.nose * hu;
	if (age.noseShape === 'crescent') {
		const crescent = 'M-1-.1C-1 .95 1 .95 1-.1C.6 .4-.6 .4-1-.1Z';
		return group(fine`translate(${x} ${y}) scale(${size})`, piece(crescent, tone.skinDeep));
	}
	const [topX, topY] = at(0, age.eyeY + 0.02, 1.02);
	const side = pose.yaw > 0.12 ? 1 : pose.yaw < -0.12 ? -1 : -lamp.side;
	const n = side * size;
	return piece(
		draw`M${topX + n * 0.15} ${topY}C${topX + n * 0.3} ${lerp(topY, y, 0.5)} ${x + n * 1.05} ${y - size * 0.6} ${
			x + n
		} ${y + size * 0.05}C${x + n * 0.9} ${y + size * 0.62} ${x - n * 0.5} ${y + size * 0.62} ${x - n * 0.85} ${
			y + size * 0.1
		}C${x - n * 0.3} ${y + size * 0.2} ${x + n * 0.2} ${y + size * 0.1} ${x + n * 0.25} ${
			y - size * 0.3
		}C${x + n * 0.2} ${lerp(topY, y, 0.5)} ${topX} ${lerp(topY, y, 0.4)} ${topX + n * 0.15} ${topY}Z`,
		tone.skinDeep,
	);
}

/** An elder's face: a soft line from each nostril down past the mouth, and one under each eye. */
export function lines({ age, hu, tone, at, squeeze }: Figure): string {
	if (!age.lines) return '';
	const marks = [-1, 1]
		.map((side) => {
			const wide = side * clamp(squeeze(side * 0.12), 0.5, 1.1) * hu;
			const [foldX, foldY] = at(side * 0.115, age.noseY + 0.005);
			const [bagX, bagY] = at(side * age.eyeX, age.eyeY + 0.088);
			return (
				group(
					fine`translate(${foldX} ${foldY}) scale(${wide} ${hu})`,
					'<path d="M0 0C.045 .02 .075 .07 .062 .128C.06 .075 .04 .035 0 0Z"/>',
				) +
				group(
					fine`translate(${bagX} ${bagY}) scale(${wide} ${hu})`,
					'<path d="M-.055-.002C-.03 .024 .03 .024 .062-.008C.035 .034-.03 .034-.055-.002Z"/>',
				)
			);
		})
		.join('');
	return `<g fill="${tone.skinDeep}" opacity=".75">${marks}</g>`;
}

/** Skull with what lies flat on it: shade, and whatever else is clipped to the face. */
export const face = (figure: Figure, flat: string): string =>
	piece(skull(figure), figure.tone.skin) + clipped(`${figure.id}-face`, skull(figure), shade(figure) + flat);
