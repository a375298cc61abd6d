/**
 * Spectacles: they lie over the eyes and the brows. In head units.
 */

import { clamp, fine, group } from './paper.ts';
import type { Figure } from './person.ts';

/** Round frames, a bridge, two temples to the ears, and a glint in the corner on the light's side, clear of the iris. */
const drawSpectacles = (frames: string, { age, pose, at, squeeze }: Figure): string => {
	const glass = [-1, 1]
		.map((side) => {
			const [x, y] = at(side * age.eyeX, age.eyeY + 0.014);
			const rx = age.eye * 1.74 * clamp(squeeze(side * age.eyeX), 0.5, 1.1);
			const temple = age.width * (0.49 * side + pose.yaw * 0.06);
			const glint = group(
				fine`translate(${x} ${y}) scale(${rx} ${age.eye})`,
				'<path d="M.34-1.1Q.72-.8 .76-.25Q.62-.75 .34-1.1Z" fill="#fffdf6" stroke="none"/>',
			);
			return fine`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${age.eye * 1.6}"/><path d="M${x + side * rx} ${
				y - age.eye * 0.4
			}L${temple} ${y - age.eye * 0.7}"/>${glint}`;
		})
		.join('');
	const bridge = fine`<path d="M${at(-0.06, age.eyeY - 0.01)}q.06-.045 .12 0"/>`;
	return `<g fill="none" stroke="${frames}" stroke-width=".026">${glass}${bridge}</g>`;
};

/** Spectacles with frames of this colour. */
export const spectacles =
	(frames: string) =>
	(figure: Figure): string =>
		drawSpectacles(frames, figure);
