/** Both hands round a mug: how grown-ups hold on when they feel alone. They do not draw up their knees any more. */

import { type Hand, hand, sleeve, wrist } from '../hands.ts';
import { draw, group, piece } from '../paper.ts';
import type { DrawLimbs, Hold } from '../person.ts';

const drawMug: DrawLimbs = (figure, { wide: w, high, floor }, clothes) => {
	const { age, tone } = figure;
	const r = age.hand * age.hu;
	const y = floor - 66;
	const elbow = (s: 1 | -1): string =>
		draw`M${s * w * 0.84} ${high + age.sleeve * age.hu * 0.5}C${s * w * 1.06} ${floor - 6} ${s * w * 0.7} ${floor + 8} `;
	const cup =
		piece('M-33-34H33V30C33 46-33 46-33 30Z', tone.thing) +
		piece('M-33-34H-8V43C-20 42-33 38-33 30Z', tone.thingShade) +
		'<ellipse cx="0" cy="-34" rx="33" ry="7" fill="#4a2c22"/>';
	const right: Hand = { x: r * 1.35, y: y + 8, turn: -52, grip: 'bent', flip: -1 };
	const left: Hand = { x: -r * 1.35, y: y + 8, turn: 52, grip: 'bent', shaded: true };
	return {
		under:
			sleeve(figure, elbow(1) + draw`${wrist(figure, right)}`) +
			sleeve(figure, elbow(-1) + draw`${wrist(figure, left)}`, true) +
			group(draw`translate(0 ${y})`, cup) +
			hand(figure, clothes.cuff, right) +
			hand(figure, clothes.cuff, left),
		over: '',
	};
};

export const mug: Hold = { arms: 'mug', draw: drawMug };
