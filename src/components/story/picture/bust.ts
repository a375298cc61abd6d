/**
 * A person from head to chest, from the front or from the back, put together from the parts.
 */

import type { Door, Feeling, Light } from '../../../story/shapes.ts';
import { limbsOf } from './arms.ts';
import { brows, frown, spectacles } from './brows.ts';
import { clothesOf } from './clothes.ts';
import { express } from './expression.ts';
import { eyes } from './eyes.ts';
import { type Figure, figureOf } from './figure.ts';
import { hairOf } from './hair.ts';
import { ear, face, lines, nose, skull } from './head.ts';
import { mouth } from './mouth.ts';
import { draw, fine, group, piece } from './paper.ts';
import { PEOPLE, type PersonId } from './people.ts';
import { blush, tears } from './tears.ts';
import { chest, neck, type Torso, torsoOf } from './torso.ts';

/** Someone at one moment. `distress` is 0–10. `id` starts every id in the drawing: letters, digits, hyphens. */
export interface Sitting {
	readonly person: PersonId;
	readonly shows: Feeling;
	readonly distress: number;
	readonly door: Door;
	readonly light: Light;
	readonly id: string;
}

const seat = ({ person, shows, distress, door, light, id }: Sitting): Figure => {
	const who = PEOPLE[person];
	return figureOf(who, express(shows, distress, door, who.shown), light, door, id);
};

/** Into head units; the head nods, rolls about the chin, and leans. (x, y) moves it on, in frame units. */
const carried = ({ age, pose }: Figure, inner: string, x = 0, y = 0): string =>
	group(
		fine`translate(${pose.lean * 0.4 + x} ${age.hu * pose.pitch * 0.05 + y}) rotate(${pose.roll} 0 ${age.hu / 2}) scale(${age.hu})`,
		inner,
	);

/** The whole silhouette once more, moved: the rim on the light's side, the paper's shadow on the other. */
function ghosts(figure: Figure, torso: Torso, outline: readonly string[]): string {
	const { lamp, age, pose } = figure;
	const shape = `<path d="${torso.outline}"/>${carried(figure, outline.map((d) => `<path d="${d}"/>`).join(''))}`;
	const ghost = (x: number, y: number, fill: string, much: number): string =>
		fine`<g transform="translate(${age.x + pose.lean + x} ${age.y + torso.sink + y})" fill="${fill}" opacity="${much}">${shape}</g>`;
	return ghost(-lamp.side * 11, 9, 'var(--s-shadow)', 1) + ghost(lamp.side * 4.5, -3, lamp.rim, lamp.rimShare);
}

const placed = ({ age, pose }: Figure, torso: Torso, inner: string): string =>
	group(draw`translate(${age.x + pose.lean} ${age.y + torso.sink})`, inner);

/** The person from the front, in the 400 × 440 frame, without an `<svg>` of its own. */
export function drawFront(sitting: Sitting): string {
	const figure = seat(sitting);
	const { pose, tone } = figure;
	const torso = torsoOf(figure);
	const clothes = clothesOf(figure, torso);
	const hair = hairOf(figure);
	const limbs = limbsOf(figure, torso, clothes);
	const far = pose.yaw > 0.1 ? 1 : pose.yaw < -0.1 ? -1 : 0;
	const ears = (front: boolean): string =>
		([-1, 1] as const)
			.filter((s) => (s === -far) === front)
			.map((s) => ear(figure, s))
			.join('');
	const chin = carried(figure, piece(skull(figure), tone.skinDeep), -figure.lamp.side * 5, 14);
	return (
		ghosts(figure, torso, [skull(figure), ...hair.outline]) +
		placed(
			figure,
			torso,
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
						lines(figure) +
						nose(figure) +
						eyes(figure) +
						frown(figure) +
						mouth(figure) +
						tears(figure) +
						hair.front +
						brows(figure) +
						spectacles(figure) +
						ears(true),
				) +
				limbs.over,
		)
	);
}

/** The person from the back: shoulders, hair, ears. How far they are lit, and how they hold themselves, is all there is. */
export function drawBack(sitting: Sitting): string {
	const figure = seat(sitting);
	const torso = torsoOf(figure);
	const clothes = clothesOf(figure, torso);
	const hair = hairOf(figure);
	return (
		ghosts(figure, torso, hair.rearOutline) +
		placed(
			figure,
			torso,
			chest(figure, torso, clothes.backPrinted) +
				neck(figure, torso, '') +
				clothes.back +
				carried(figure, ear(figure, -1) + ear(figure, 1) + hair.rear),
		)
	);
}

const escaped = (text: string): string => text.replace(/[&<"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A person as a picture of its own. With a `label` it is an image with that name; without, it is decoration. */
export function drawBust(sitting: Sitting & { readonly label?: string }): string {
	const name = sitting.label ? `role="img" aria-label="${escaped(sitting.label)}"` : 'aria-hidden="true"';
	return `<svg class="bust" viewBox="0 0 400 440" ${name}>${drawFront(sitting)}</svg>`;
}
