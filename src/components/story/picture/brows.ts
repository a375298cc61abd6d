/**
 * Brows, the folds between them, and spectacles: what lies over the eyes. In head units.
 */

import type { Figure } from './figure.ts';
import { clamp, fine, group, piece } from './paper.ts';

const SIDES = [-1, 1] as const;

/** Tapered strips, thick and round at the nose. Nothing may cross them. */
export const brows = ({ age, pose, tone, at, squeeze }: Figure): string =>
	SIDES.map((side) => {
		const t = age.brow;
		const [x0, y0] = [-age.browWidth - pose.knit * 0.028, -pose.browIn];
		const [x1, y1] = [age.browWidth * 1.02, -pose.browOut];
		const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2 - pose.browArch * 1.6];
		return piece(
			fine`M${x0} ${y0 - t * 0.5}Q${x} ${y - t * 0.75} ${x1} ${y1 - t * 0.12}Q${x1 + t * 0.1} ${y1 + t * 0.3} ${
				x1 - t * 0.2
			} ${y1 + t * 0.3}Q${x} ${y + t * 0.65} ${x0 + t * 0.1} ${y0 + t * 0.6}Q${x0 - t * 0.45} ${y0} ${x0} ${y0 - t * 0.5}Z`,
			tone.brow,
			fine` transform="translate(${at(side * age.eyeX, age.browY)}) scale(${
				side * clamp(squeeze(side * age.eyeX), 0.5, 1.12)
			} 1)"`,
		);
	}).join('');

/** The two short folds between drawn brows: for anger only, elsewhere they look like scars. */
export const frown = ({ age, pose, tone, at }: Figure): string =>
	pose.knit > 0.6 && pose.browIn < 0
		? SIDES.map((side) =>
				group(
					fine`translate(${at(side * 0.032, age.browY + 0.05)}) scale(${side} 1)`,
					piece('M0 0Q.015-.03-.005-.055Q.03-.03 .005 0Z', tone.skinDeep),
				),
			).join('')
		: '';

/** Round frames, a bridge, two temples to the ears, and a glint in the corner on the light's side, clear of the iris. */
export function spectacles({ age, person, lamp, pose, at, squeeze }: Figure): string {
	if (!person.glasses) return '';
	const glass = SIDES.map((side) => {
		const [x, y] = at(side * age.eyeX, age.eyeY + 0.014);
		const rx = age.eye * 1.74 * clamp(squeeze(side * age.eyeX), 0.5, 1.1);
		const temple = age.width * (0.49 * side + pose.yaw * 0.06);
		const glint = group(
			fine`translate(${x} ${y}) scale(${lamp.side * rx} ${age.eye})`,
			'<path d="M.34-1.1Q.72-.8 .76-.25Q.62-.75 .34-1.1Z" fill="#fffdf6" stroke="none"/>',
		);
		return fine`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${age.eye * 1.6}"/><path d="M${x + side * rx} ${
			y - age.eye * 0.4
		}L${temple} ${y - age.eye * 0.7}"/>${glint}`;
	}).join('');
	const bridge = fine`<path d="M${at(-0.06, age.eyeY - 0.01)}q.06-.045 .12 0"/>`;
	return `<g fill="none" stroke="${person.glasses}" stroke-width=".026">${glass}${bridge}</g>`;
}
