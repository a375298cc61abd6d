/**
 * Arms: fat paper strips that end in a hand. What lies on the chest is drawn before the head, what covers the face
 * after it. What someone holds on to when alone is a piece of theirs (holds/).
 */

import { arm } from './hands.ts';
import { draw } from './paper.ts';
import type { DrawLimbs } from './person.ts';
import type { Arms } from './pose.ts';

const crossed: DrawLimbs = (figure, { wide: w, floor: b }, clothes) => ({
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
	(high: number, aside: number): DrawLimbs =>
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
const clasp: DrawLimbs = (figure, { wide: w, floor: b }, clothes) => {
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

/** A hand at the far side of the face: over the eye, or lower and further out, on the cheek. */
const atFace =
	(aside: number, low: number, turn: number, size: number): DrawLimbs =>
	(figure, { wide: w, floor: b }, clothes) => {
		const { age, pose } = figure;
		return {
			under: '',
			over: arm(figure, clothes.cuff, draw`M${w * 0.98} ${b + 40}Q${w * 1.08} ${b - 50} `, {
				x: age.width * age.hu * (aside + pose.yaw * 0.3),
				y: age.hu * (age.eyeY + low + pose.pitch * 0.25),
				turn,
				grip: 'flat',
				flip: -1,
				size,
			}),
		};
	};

const POSES: Readonly<Record<Arms, DrawLimbs>> = {
	down: () => ({ under: '', over: '' }),
	crossed,
	clasp,
	shield: atFace(0.24, 0.06, -34, 1.2),
	cheek: atFace(0.4, 0.26, -32, 1),
	heart: onChest(80, 14),
	chest: onChest(88, 6),
	knees: (figure, torso, clothes) => figure.person.holdsOn.draw(figure, torso, clothes),
	mug: (figure, torso, clothes) => figure.person.holdsOn.draw(figure, torso, clothes),
};

export const limbsOf: DrawLimbs = (figure, torso, clothes) => POSES[figure.pose.arms](figure, torso, clothes);
