/**
 * A hand (four fingers, a thumb, a cuff), in its own unit, its radius, fingers up; and the sleeve that leads to it.
 */

import type { Figure } from './figure.ts';
import { draw, fine, group, type Point, piece } from './paper.ts';

/** Flat fingers, or bent at the knuckles as round an arm or another hand. */
export type Grip = 'flat' | 'bent';

const FINGERS: Readonly<Record<Grip, { strips: string; gaps: string; thumb: string }>> = {
	flat: {
		strips: 'M-.63 0L-.72-.98M-.22-.1L-.25-1.36M.22-.1L.24-1.42M.64 0L.7-1.12',
		gaps: 'M-.45-.12L-.5-1M0-.15V-1.28M.44-.12L.49-1.1',
		thumb: 'M-.6 .62C-1 .5-1.25 .1-1.36-.36',
	},
	bent: {
		strips: 'M-.62 .1L-.66-.52M-.21 .05L-.22-.74M.21 .05L.22-.76M.62 .1L.66-.56',
		gaps: 'M-.43 .12L-.45-.56M0 .1V-.7M.43 .12L.45-.58',
		thumb: 'M-.62 .66C-1.02 .5-1.06 .06-.86-.22',
	},
};

export interface Hand {
	readonly x: number;
	readonly y: number;
	/** Degrees; 0 is fingers up. */
	readonly turn: number;
	readonly grip: Grip;
	/** −1 mirrors it. */
	readonly flip?: 1 | -1;
	readonly shaded?: boolean;
	readonly size?: number;
}

/** Where the middle of a sleeve's round end must lie, so that it runs on from this hand's cuff. */
export function wrist({ age }: Figure, { x, y, turn, size = 1 }: Hand): Point {
	const reach = age.hu * (age.hand * size * 1.3 + age.sleeve * 0.46);
	const angle = (turn * Math.PI) / 180;
	return [x - Math.sin(angle) * reach, y + Math.cos(angle) * reach];
}

/** A hand at (x, y), from the cuff to the finger tips. */
export function hand(
	figure: Figure,
	cuff: string,
	{ x, y, turn, grip, flip = 1, shaded = false, size = 1 }: Hand,
): string {
	const { age, tone } = figure;
	const skin = shaded ? tone.skinShade : tone.skin;
	const r = age.hand * age.hu * size;
	const { strips, gaps, thumb } = FINGERS[grip];
	const round = ' fill="none" stroke-linecap="round"';
	const shape = (colour: string): string =>
		`<path d="${strips}"${round} stroke="${colour}" stroke-width=".43"/>` +
		`<path d="${thumb}"${round} stroke="${colour}" stroke-width=".44"/>` +
		piece('M-.84 0C-.86 .55-.8 .9-.62 1.15H.62C.82 .85 .88 .5 .85 0Q0-.35-.84 0Z', colour);
	return group(
		draw`translate(${x} ${y})`,
		group(
			'translate(-2 5)',
			group(fine`rotate(${turn}) scale(${flip * r} ${r})`, `<g opacity=".4">${shape(tone.clothDeep)}</g>`),
		) +
			group(
				fine`rotate(${turn}) scale(${flip * r} ${r})`,
				`${shape(skin)}<path d="${gaps}"${round} stroke="${tone.skinDeep}" stroke-width=".075"/>` +
					piece('M-.86 .92Q0 .78 .86 .92L.94 1.55H-.94Z', cuff),
			),
	);
}

/** A sleeve along `d`, with the shadow it throws on the chest. */
export function sleeve({ age, tone }: Figure, d: string, shaded = false): string {
	const strip = (colour: string, more: string): string =>
		draw`<path d="${d}" fill="none" stroke="${colour}" stroke-width="${age.sleeve * age.hu}" stroke-linecap="round" stroke-linejoin="round"${more}/>`;
	return (
		strip(tone.clothDeep, ' transform="translate(-2 6)" opacity=".75"') +
		strip(shaded ? tone.clothShade : tone.cloth, '')
	);
}

/** A sleeve from a shoulder or elbow path to a hand, and the hand. `d` leads up to the wrist. */
export function arm(figure: Figure, cuff: string, d: string, end: Hand): string {
	return sleeve(figure, draw`${d}${wrist(figure, end)}`, end.shaded) + hand(figure, cuff, end);
}
