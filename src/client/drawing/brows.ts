/**
 * Brows and the folds between them. In head units.
 */

import { clamp, fine, group, piece } from './paper.ts';
import type { Figure } from './person.ts';

const SIDES = [-1, 1] as const;

/** Tapered strips, thick and round at the nose. Nothing may cross them. */
export const brows = ({ age, pose, tone, at, squeeze }: Figure): string =>
	SIDES.map((side) => {
		const t = age.brow;
		const away = Math.max(0, side * pose.yaw);
		const [x0, y0] = [-age.browWidth - pose.knit * 0.028, -pose.browIn];
		const [x1, y1] = [age.browWidth * 1.02, -pose.browOut];
		const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2 - pose.browArch * 1.6];
		return piece(
			fine`M${x0} ${y0 - t * 0.5}Q${x} ${y - t * 0.75} ${x1} ${y1 - t * 0.12}Q${x1 + t * 0.1} ${y1 + t * 0.3} ${
				x1 - t * 0.2
			} ${y1 + t * 0.3}Q${x} ${y + t * 0.65} ${x0 + t * 0.1} ${y0 + t * 0.6}Q${x0 - t * 0.45} ${y0} ${x0} ${y0 - t * 0.5}Z`,
			tone.brow,
			// The far one draws in, or its tip would run into the hair at the temple.
			fine` transform="translate(${at(side * age.eyeX * (1 - 0.16 * away), age.browY)}) scale(${
				side * clamp(squeeze(side * age.eyeX), 0.5, 1.12) * (1 - 0.5 * away)
			} 1)"`,
		);
	}).join('');

/** The two short folds between drawn brows: for anger only, elsewhere they look like scars. */
export const frown = ({ age, pose, tone, at }: Figure): string =>
	pose.knit > 0.6 && pose.browIn < 0
		? SIDES.map((side) =>
				group(
					fine`translate(${at(side * 0.032, age.browY + 0.05)}) scale(${side} 1)`,
					piece('M0 0Q.015-.03-.005-.055Q.03-.03 .005 0Z', tone.skinDeep, ' opacity=".6"'),
				),
			).join('')
		: '';
