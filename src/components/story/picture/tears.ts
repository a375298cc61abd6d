/**
 * What runs over a face and what rises in it: tears and blush.
 */

import type { Figure } from './figure.ts';
import { clamp, draw, fine, group, mix, piece, readable } from './paper.ts';

/** A drop of radius 1, hanging below its point, with a light core: no one blue is seen on every skin. */
const drop = (x: number, y: number, size: number, edge: string): string =>
	group(
		fine`translate(${x} ${y}) scale(${size})`,
		piece('M0-1.9C.5-.9 1-.4 1 .1A1 1 0 0 1-1 .1C-1-.4-.5-.9 0-1.9Z', edge) +
			piece('M-.1-1.1C-.7-.3-.7 .3-.35 .68C.15 .2 .15-.5-.1-1.1Z', '#d3f0ff'),
	);

/** Tracks and drops. Brimming eyes are drawn with the eyes. The first track runs on the lit side, where it is seen. */
export function tears({ age, hu, pose, lamp, tone, at }: Figure): string {
	const eye = age.eye * hu;
	const edge = (side: number): string => readable('#2a78ad', side === lamp.side ? tone.skin : tone.skinShade, 2.6);
	if (pose.tears === 0 || pose.tears === 1) return '';
	if (pose.tears < 1) {
		const [x, y] = at(lamp.side * age.eyeX * 1.2, age.eyeY + 0.13);
		return pose.tears > 0.3 ? drop(x, y, eye * 0.26, edge(lamp.side)) : '';
	}
	return [lamp.side, -lamp.side]
		.slice(0, pose.tears - 1)
		.map((side) => {
			const [x, y] = at(side * age.eyeX * 1.06, age.eyeY + 0.085);
			const [endX, endY] = at(side * age.eyeX * 1.12, age.eyeY + 0.25);
			const mid = (y + endY) / 2;
			const track = (wide: number): string =>
				draw`M${x - wide} ${y}C${x - wide} ${mid} ${endX - wide} ${endY - eye} ${endX} ${endY}C${endX + wide} ${
					endY - eye
				} ${x + wide} ${mid} ${x + wide} ${y}Z`;
			return (
				piece(track(eye * 0.3), edge(side), ' opacity=".7"') +
				piece(track(eye * 0.19), '#c9ebfc') +
				drop(endX, endY, eye * 0.4, edge(side))
			);
		})
		.join('');
}

/** A round of colour on each cheek; over the nose too, when someone burns. */
export function blush({ age, hu, pose, person, tone, at, squeeze }: Figure): string {
	if (pose.blush <= 0.05) return '';
	const colour = mix(mix(person.skin, '#d1342f', 0.55), tone.skinShade, 0.2);
	const cheeks = [-1, 1]
		.map((side) => {
			const [x, y] = at(side * age.eyeX * 1.18, (age.eyeY + age.mouthY) / 2 + 0.02);
			const narrow = clamp(squeeze(side * age.eyeX * 1.2), 0.3, 1.1);
			return draw`<ellipse cx="${x}" cy="${y}" rx="${hu * 0.098 * narrow}" ry="${hu * 0.066}"/>`;
		})
		.join('');
	const [x, y] = at(0, age.noseY - 0.03);
	const bridge = pose.blush > 0.8 ? draw`<ellipse cx="${x}" cy="${y}" rx="${hu * 0.075}" ry="${hu * 0.036}"/>` : '';
	return fine`<g fill="${colour}" opacity="${clamp(pose.blush, 0, 1) * 0.68}">${cheeks}${bridge}</g>`;
}
