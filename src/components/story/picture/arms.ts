/**
 * Arms: fat paper strips that end in a hand. What lies on the chest is drawn before the head, what covers the face after it.
 */

import type { Clothes } from './clothes/wear.ts';
import type { Figure } from './figure.ts';
import { arm, type Hand, hand, sleeve, wrist } from './hands.ts';
import { draw, group, lerp, piece } from './paper.ts';
import type { Arms } from './pose.ts';
import type { Torso } from './torso.ts';

export interface Limbs {
	readonly under: string;
	readonly over: string;
}

type Draw = (figure: Figure, torso: Torso, clothes: Clothes) => Limbs;

const crossed: Draw = (figure, { wide: w, floor: b }, clothes) => ({
	under:
		arm(figure, clothes.cuff, draw`M${w * 0.96} ${b + 6}L${w * 0.84} ${b - 28}L`, {
			x: -w * 0.6,
			y: b - 78,
			turn: -70,
			grip: 'bent',
			flip: -1,
			shaded: true,
		}) +
		arm(figure, clothes.cuff, draw`M${-w * 0.96} ${b + 6}L${-w * 0.84} ${b - 26}L`, {
			x: w * 0.56,
			y: b - 68,
			turn: 76,
			grip: 'bent',
		}),
	over: '',
});

/** A hand laid on the chest; `high` is how far below the collar, `aside` how far off the middle. */
const onChest =
	(high: number, aside: number): Draw =>
	(figure, { wide, collar, floor }, clothes) => ({
		under: arm(figure, clothes.cuff, draw`M${-wide * 0.92} ${floor + 20}Q${-wide * 0.72} ${collar + high + 64} `, {
			x: aside - 8,
			y: collar + high,
			turn: 60,
			grip: 'flat',
		}),
		over: '',
	});

/** Two hands held together under the chin. */
const clasp: Draw = (figure, { wide: w, floor: b }, clothes) => {
	const r = figure.age.hand * figure.age.hu;
	const y = figure.age.hu * 0.56 + r * 1.1;
	return {
		under: '',
		over:
			arm(figure, clothes.cuff, draw`M${w * 0.86} ${b + 40}Q${w * 0.74} ${b - 16} `, {
				x: r * 0.62,
				y,
				turn: -32,
				grip: 'bent',
				flip: -1,
				shaded: true,
			}) +
			arm(figure, clothes.cuff, draw`M${-w * 0.86} ${b + 40}Q${-w * 0.74} ${b - 16} `, {
				x: -r * 0.52,
				y: y + r * 0.12,
				turn: 32,
				grip: 'bent',
			}),
	};
};

/** A hand over the far eye. */
const shield: Draw = (figure, { wide: w, floor: b }, clothes) => {
	const { age, pose } = figure;
	const across = age.width * age.hu;
	const x = across * (0.24 + pose.yaw * 0.3);
	const y = age.hu * (age.eyeY + 0.06 + pose.pitch * 0.25);
	return {
		under: '',
		over: arm(figure, clothes.cuff, draw`M${w * 0.98} ${b + 40}Q${w * 1.08} ${b - 50} `, {
			x,
			y,
			turn: -34,
			grip: 'flat',
			flip: -1,
			size: 1.2,
		}),
	};
};

/** A child's arms round drawn-up knees. */
const knees: Draw = (figure, { wide, high, floor: b }) => {
	const { age, lamp, tone, person } = figure;
	const q = Math.min(wide, age.hu * 0.8);
	const k = b - 108;
	const leg = (from: number, to: number, top: number): string =>
		draw`M${from} 340C${from} ${top + 55} ${lerp(from, to, 0.12)} ${top} ${(from + to) / 2} ${top}C${lerp(
			from,
			to,
			0.88,
		)} ${top} ${to} ${top + 55} ${to} 340Z`;
	const near = leg(-q * 0.86, q * 0.04, k - 8);
	const elbow = high + age.sleeve * age.hu * 0.42;
	return {
		under:
			piece(leg(q * 0.02, q * 0.86, k + 4), lamp.lit(person.under)) +
			piece(near, lamp.dark, ' opacity=".3" transform="translate(7 3)"') +
			piece(near, lamp.shade(person.under, 0.8)) +
			sleeve(figure, draw`M${q * 0.78} ${elbow}C${q * 0.98} ${b - 34} ${q * 0.7} ${b - 16} ${q * 0.2} ${b - 24}`) +
			arm(figure, tone.clothDeep, draw`M${-q * 0.78} ${elbow}C${-q * 0.98} ${b - 30} ${-q * 0.7} ${b - 12} `, {
				x: q * 0.1 + 36,
				y: b - 34,
				turn: 80,
				grip: 'bent',
			}),
		over: '',
	};
};

/** A grown-up does not draw up their knees: both hands round a mug. */
const mug: Draw = (figure, { wide: w, high, floor }, clothes) => {
	const { age, lamp } = figure;
	const r = age.hand * age.hu;
	const y = floor - 66;
	const elbow = (s: 1 | -1): string =>
		draw`M${s * w * 0.84} ${high + age.sleeve * age.hu * 0.5}C${s * w * 1.06} ${floor - 6} ${s * w * 0.7} ${floor + 8} `;
	const cup =
		piece('M-33-34H33V30C33 46-33 46-33 30Z', lamp.lit('#5f8fa3')) +
		piece('M-33-34H-8V43C-20 42-33 38-33 30Z', lamp.shade('#5f8fa3')) +
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

const POSES: Readonly<Record<Arms, Draw>> = {
	down: () => ({ under: '', over: '' }),
	crossed,
	clasp,
	shield,
	heart: onChest(80, 14),
	chest: onChest(88, 6),
	knees: (figure, torso, clothes) => (figure.age.lines ? mug : knees)(figure, torso, clothes),
};

export const limbsOf: Draw = (figure, torso, clothes) => POSES[figure.pose.arms](figure, torso, clothes);
