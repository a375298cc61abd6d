/**
 * An elder: a grown-up's face with the eyes a little smaller, the jaw softer, the shoulders rounder and lower, and soft
 * lines.
 */

import { clamp, fine, group } from '../paper.ts';
import type { Age, Figure } from '../person.ts';
import { wedge } from './wedge.ts';

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

// biome-ignore format: a table
export const ELDER: Age = {
	hu: 192, width: 0.82, jaw: 0.9, chin: 0.48,
	eyeY: 0.03, eyeX: 0.188, eye: 0.076, lash: 1.05,
	browY: -0.128, browWidth: 0.106, brow: 0.036,
	noseY: 0.2, nose: 0.078, drawNose: wedge, drawLines,
	mouthY: 0.322, mouthWidth: 0.142, mouth: 0.031,
	ear: 0.112, neckWidth: 0.36, neck: 0.12, shoulders: 0.86, fall: 0.2,
	x: 200, y: 204, sleeve: 0.31, hand: 0.125,
};
