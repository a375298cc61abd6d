/**
 * What teens and grown-ups share: a wedge for a nose, and (grown-ups) a mug to hold on to.
 */

import type { Draw } from '../arms.ts';
import type { Figure } from '../figure.ts';
import { type Hand, hand, sleeve, wrist } from '../hands.ts';
import { draw, fine, group, piece } from '../paper.ts';

/** From the eye line to the nose's base, on the side away from the light unless the head is turned. */
export function wedge({ age, pose, tone, at }: Figure): string {
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

/** A grown-up does not draw up their knees: both hands round a mug. */
export const holdMug: Draw = (figure, { wide: w, high, floor }, clothes) => {
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
