/**
 * What runs over a face and what rises in it: tears and blush. In head units.
 */

import { clamp, fine, group, piece } from './paper.ts';
import type { Figure } from './person.ts';

/** What shines in a track. */
export const TEAR_CORE = '#d6f1ff';

/** A drop, hanging below its point, with a light core. */
const drop = (x: number, y: number, size: number, edge: string): string =>
	group(
		fine`translate(${x} ${y}) scale(${size})`,
		piece('M0-1.9C.5-.9 1-.4 1 .1A1 1 0 0 1-1 .1C-1-.4-.5-.9 0-1.9Z', edge) +
			piece('M-.1-1.1C-.7-.3-.7 .3-.35 .68C.15 .2 .15-.5-.1-1.1Z', '#d3f0ff'),
	);

/** Tracks and drops. Brimming eyes are drawn with the eyes. The first track runs on the lit side, where it is seen. */
export function tears({ age, pose, tone, at }: Figure): string {
	const { eye, eyeX, eyeY } = age;
	if (pose.tears > 0.3 && pose.tears < 1) {
		const [x, y] = at(eyeX * 1.2, eyeY + 0.13);
		return drop(x, y, eye * 0.26, tone.tear);
	}
	return [1, -1]
		.slice(0, Math.max(0, pose.tears - 1))
		.map((side) => {
			const edge = side > 0 ? tone.tear : tone.tearShade;
			const [x, y] = at(side * eyeX * 1.06, eyeY + 0.085);
			const [x1, y1] = at(side * eyeX * 1.12, eyeY + 0.25);
			const middle = (y + y1) / 2;
			const track = (w: number): string =>
				fine`M${x - w} ${y}C${x - w} ${middle} ${x1 - w} ${y1 - eye} ${x1} ${y1}C${x1 + w} ${y1 - eye} ${x + w} ${middle} ${
					x + w
				} ${y}Z`;
			return piece(track(eye * 0.28), edge) + piece(track(eye * 0.2), TEAR_CORE) + drop(x1, y1, eye * 0.4, edge);
		})
		.join('');
}

/** A round of colour on each cheek; over the nose too, when someone burns. */
export function blush({ age, pose, tone, at, squeeze }: Figure): string {
	if (pose.blush <= 0.05) return '';
	const round = (x: number, y: number, rx: number, ry: number): string => {
		const [cx, cy] = at(x, y);
		return fine`<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"/>`;
	};
	const cheeks = [-1, 1].map((side) => {
		const narrow = clamp(squeeze(side * age.eyeX * 1.2), 0.3, 1.1);
		return round(side * age.eyeX * 1.18, (age.eyeY + age.mouthY) / 2 + 0.02, 0.098 * narrow, 0.066);
	});
	const bridge = pose.blush > 0.8 ? round(0, age.noseY - 0.03, 0.075, 0.036) : '';
	return fine`<g fill="${tone.blush}" opacity="${clamp(pose.blush, 0, 1) * 0.68}">${cheeks.join('')}${bridge}</g>`;
}
