/**
 * Neck, shoulders and chest as measures and as one piece of cloth, cut by the light. Clothes are in clothes/.
 */

import { clamp, clipped, draw, fine, piece } from './paper.ts';
import type { Figure } from './person.ts';
import type { Torso } from './pieces.ts';

export function torsoOf({ age, pose, person }: Figure): Torso {
	const { hu } = age;
	const base = hu * (0.5 + age.neck);
	const up = pose.shoulders * hu * 0.085;
	const fold = clamp(pose.round, -0.4, 1);
	const raised = pose.shoulders > 0.5 ? 0.03 : 0;
	const wide = age.shoulders * hu * (1 - 0.07 * clamp(fold, 0, 1) + raised) + person.clothes.bulk;
	const high = base + age.fall * hu * (1 + 0.55 * fold) - up * 1.35;
	const neck = (age.neckWidth * hu) / 2;
	const swell = high - 28 - 8 * (1 - fold);
	const sink = pose.sink * hu - pose.shoulders * 2;
	const half = (s: 1 | -1): string[] => [
		draw`${s * (wide + 8)} 330`,
		draw`${s * (wide + 14)} ${high + 60} ${s * (wide + 6)} ${high + 12} ${s * wide * 0.86} ${high - 6}`,
		draw`${s * wide * 0.62} ${swell} ${s * neck * 1.7} ${base - 2 - up * 0.8} ${s * neck * 1.12} ${base - 16 - up}`,
	];
	const [foot = '', arm = '', slope = ''] = half(-1);
	return {
		wide,
		high,
		neck,
		sink,
		collar: base - 18 - up,
		floor: 440 - age.y - sink,
		outline: draw`M${foot}C${arm}C${slope}L${neck * 1.12} ${base - 16 - up}C${neck * 1.7} ${base - 2 - up * 0.8} ${
			wide * 0.62
		} ${swell} ${wide * 0.86} ${high - 6}C${wide + 6} ${high + 12} ${wide + 14} ${high + 60} ${wide + 8} 330Z`,
	};
}

/** The shaded side of the body, as a veil: whatever it lies on goes dark in its own colour. */
export function veil({ tone }: Figure, { wide, collar }: Torso): string {
	const x = wide * (0.5 - tone.share) * 1.05;
	const dark = draw`M-400-400H${x + 8}V0C${x - wide * 0.1} ${collar + 60} ${x + wide * 0.08} ${collar + 110} ${
		x - wide * 0.06
	} 400H-400Z`;
	return piece(dark, tone.dark, fine` fill-opacity="${tone.depth * 0.95}"`);
}

/** Shoulders and chest: cloth and what is printed on it, half in the shade. */
export const chest = (figure: Figure, torso: Torso, printed: string): string =>
	clipped(`${figure.id}-chest`, torso.outline, piece(torso.outline, figure.tone.cloth) + printed + veil(figure, torso));

/** The neck in the head's shadow. `chin` is the head's outline, already moved and turned. */
export function neck({ age, tone, id }: Figure, { neck: half, collar }: Torso, chin: string): string {
	const top = age.hu * 0.3;
	const shape = draw`M${-half} ${top}V${collar + 2}C${-half} ${collar + 26} ${half} ${collar + 26} ${half} ${collar + 2}V${top}Z`;
	return piece(shape, tone.skinShade) + clipped(`${id}-neck`, shape, chin);
}
