/**
 * A hand (four fingers, a thumb, a cuff), in its own unit, its radius, fingers up; and the sleeve that leads to it.
 */

import { draw, fine, group, type Point, piece } from './paper.ts';
import type { Figure } from './person.ts';

/** Flat fingers, or bent at the knuckles as round an arm or another hand. */
export type Grip = 'flat' | 'bent';

/**
 * Back of the hand and fingers as one cut; the slits between the fingers; the thumb and the fold at its root. Cut from
 * the same paper: what gives a hand its form is where the scissors went.
 */
const CUTS: Readonly<Record<Grip, readonly [whole: string, slits: string, thumb: string, fold: string]>> = {
	flat: [
		'M-.56 1.2C-.74 .86-.84 .5-.84 .1L-.95-.74C-.97-1.06-.56-1.12-.51-.8L-.49-.98C-.47-1.52-.04-1.52-.02-1.18C.02-1.6 .45-1.54 .45-1.16L.46-.86C.52-1.2 .93-1.12 .92-.8L.86 .1C.86 .5 .78 .86 .6 1.2Z',
		'M-.55-.8L-.42 .08L-.43-.9ZM-.06-1.16L.02 0L.05-1.16ZM.4-.92L.44 .1L.54-.88Z',
		'M-.5 1.06C-.98 .86-1.26 .5-1.5 .04C-1.68-.32-1.26-.56-1.06-.24C-.92 0-.78 .12-.6 .16Z',
		'M-.78 .02C-.5 .16-.36 .5-.46 .92C-.5 .58-.6 .3-.8 .12Z',
	],
	bent: [
		'M-.56 1.2C-.8 .86-.88 .5-.88 .1C-.98-.5-.86-.72-.66-.72C-.52-.72-.46-.62-.44-.52C-.4-.9-.04-.92 .01-.6C.06-.92 .42-.88 .45-.54C.52-.78 .92-.7 .9-.2C.94 .4 .82 .86 .6 1.2Z',
		'M-.5-.58L-.42 .2L-.37-.6ZM-.05-.64L.02 .14L.08-.64ZM.4-.58L.45 .2L.53-.58Z',
		'M-.46 1.04C-.98 .86-1.18 .46-1.12 .02C-1.06-.34-.6-.3-.6 .04C-.6 .24-.5 .4-.3 .5Z',
		'M-.6 0C-.52 .3-.4 .42-.24 .5C-.36 .64-.44 .76-.5 .9C-.46 .64-.56 .4-.7 .16Z',
	],
};
/** The cuff; and one so long that it hides the palm. */
const CUFF = 'M-.86 .92Q0 .78 .86 .92L.94 1.55H-.94Z';
const LONG_CUFF = 'M-.96 .14Q0-.08 .98 .14L1.02 1.6H-1.02Z';

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
	const [whole, slits, thumb, fold] = CUTS[grip];
	const long = figure.person.clothes.long;
	const place = (x: number, y: number, inner: string): string =>
		group(fine`translate(${x} ${y}) rotate(${turn}) scale(${flip * r} ${r})`, inner);
	const root = piece(thumb, skin) + piece(fold, tone.skinDeep, ' opacity=".7"');
	return (
		place(x - 2, y + 5, piece(whole + thumb, tone.dark, ' opacity=".3"')) +
		place(
			x,
			y,
			piece(whole, skin) +
				piece(slits, tone.skinDeep) +
				(long ? piece(LONG_CUFF, cuff) + piece(thumb, skin) : root + piece(CUFF, cuff)),
		)
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
