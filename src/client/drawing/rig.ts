/**
 * A person from head to chest, from the front or from the back, put together from the parts. It knows nobody by name
 * and nothing of light: both come with the figure.
 */

import { limbsOf } from './arms.ts';
import { brows, frown } from './brows.ts';
import { eyes } from './eyes.ts';
import { ear, face, skull } from './head.ts';
import { mouth } from './mouth.ts';
import { draw, fine, group, piece } from './paper.ts';
import type { Figure } from './person.ts';
import type { Torso } from './pieces.ts';
import { blush, tears } from './tears.ts';
import { chest, neck, torsoOf } from './torso.ts';

/** Into head units; the head nods, rolls about the chin, and leans. (x, y) moves it on, in frame units. */
const carried = ({ age, pose }: Figure, inner: string, x = 0, y = 0): string =>
	group(
		fine`translate(${pose.lean * 0.4 + x} ${age.hu * pose.pitch * 0.05 + y}) rotate(${pose.roll} 0 ${age.hu / 2}) scale(${age.hu})`,
		inner,
	);

/** The whole silhouette once more, moved: the rim on the light's side, the paper's shadow on the other. */
function ghosts(figure: Figure, torso: Torso, outline: readonly string[]): string {
	const { age, pose, tone } = figure;
	const shape = `<path d="${torso.outline}"/>${carried(figure, outline.map((d) => `<path d="${d}"/>`).join(''))}`;
	const ghost = (x: number, y: number, fill: string, much: number): string =>
		fine`<g transform="translate(${age.x + pose.lean + x} ${age.y + torso.sink + y})" fill="${fill}" opacity="${much}">${shape}</g>`;
	return ghost(-11, 9, 'var(--s-shadow)', 1) + ghost(4.5, -3, tone.rim, tone.rimShare);
}

const freeEars = ({ person }: Figure): (1 | -1)[] =>
	([-1, 1] as const).filter((s) => person.hair.ears?.includes(s) ?? true);

const placed = ({ age, pose }: Figure, torso: Torso, inner: string): string =>
	group(draw`translate(${age.x + pose.lean} ${age.y + torso.sink})`, inner);

/** The person from the front, in the 400 × 440 frame, without an `<svg>` of its own. */
export function drawFront(figure: Figure): string {
	const { person, age, pose, tone } = figure;
	const torso = torsoOf(figure);
	const clothes = person.clothes.dress(figure, torso);
	const hair = person.hair.comb(figure);
	const limbs = limbsOf(figure, torso, clothes);
	const far = pose.yaw > 0.1 ? 1 : pose.yaw < -0.1 ? -1 : 0;
	const ears = (front: boolean): string =>
		freeEars(figure)
			.filter((s) => (s === -far) === front)
			.map((s) => ear(figure, s))
			.join('');
	const chin = carried(figure, piece(skull(figure), tone.skinDeep), -5, 14);
	return (
		ghosts(figure, torso, [skull(figure), ...hair.outline]) +
		placed(
			figure,
			torso,
			carried(figure, hair.fall ?? '') +
				clothes.behind +
				chest(figure, torso, clothes.printed) +
				neck(figure, torso, chin) +
				clothes.collar +
				limbs.under +
				carried(
					figure,
					hair.behind +
						ears(false) +
						face(figure, blush(figure)) +
						(person.beard?.(figure) ?? '') +
						(age.drawLines?.(figure) ?? '') +
						age.drawNose(figure) +
						eyes(figure) +
						frown(figure) +
						mouth(figure) +
						tears(figure) +
						hair.front +
						brows(figure) +
						(person.glasses?.(figure) ?? '') +
						ears(true),
				) +
				limbs.over,
		)
	);
}

/** The person from the back: shoulders, hair, ears. How far they are lit, and how they hold themselves, is all there is. */
export function drawBack(figure: Figure): string {
	const torso = torsoOf(figure);
	const clothes = figure.person.clothes.dress(figure, torso);
	const hair = figure.person.hair.comb(figure);
	return (
		ghosts(figure, torso, hair.rearOutline) +
		placed(
			figure,
			torso,
			chest(figure, torso, clothes.backPrinted) +
				neck(figure, torso, '') +
				clothes.back +
				carried(
					figure,
					freeEars(figure)
						.map((s) => ear(figure, s))
						.join('') + hair.rear,
				),
		)
	);
}
