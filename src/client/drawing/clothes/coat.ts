/**
 * A winter coat with a hood and toggles, over a school jumper with a white collar. He keeps it on.
 */

import { clipped, group, piece } from '../paper.ts';
import type { Figure, Outfit } from '../person.ts';
import type { Clothes, Torso } from '../pieces.ts';
import { veil } from '../torso.ts';
import { atCollar, pair, seams } from './wear.ts';

const HOOD = 'M-2.75 1.16C-3.35-1.36-1.3-1.63 0-1.63S3.35-1.36 2.75 1.16Z';
const LINING = 'M-2.4 1.16C-3-.95-1.3-1.22 0-1.22S3-.95 2.4 1.16Z';
const LAPEL = 'M1.5-.54C2.75-.07 2.2 1.29-.14 2.38C.42 1.36 .86 .48 .92-.34Z';
const JUMPER = 'M-1.1-.2C-.8 1.02-.3 1.97 0 2.38C.3 1.97 .8 1.02 1.1-.2L1-.07C.8 .82-.8 .82-1-.07Z';
const SHIRT = 'M-1.06-.14L-.62 1.29L0 .71L.62 1.29L1.06-.14C.7 .78-.7 .78-1.06-.14Z';
const PLACKET = 'M-.51 1.7H.37L.58 14H-.71Z';
const LOOP = 'M-.95-.08H.95V.08H-.95Z';
const TOGGLE = 'M-.61-.2Q0-.36 .61-.2Q.8 0 .61 .2Q0 .36-.61 .2Q-.8 0-.61-.2Z';
const POUCH = 'M-1.4-.95C-2.7-.75-3.1-.1-2.8 .75C-2.3 2.3-.9 3.2 0 3.2C.9 3.2 2.3 2.3 2.8 .75C3.1-.1 2.7-.75 1.4-.95Z';
const OPENING = 'M-1.4-.95C-2.1-.8-2.4-.5-2.2 0C-1.2 .95 1.2 .95 2.2 0C2.4-.5 2.1-.8 1.4-.95Z';

function dress(figure: Figure, torso: Torso): Clothes {
	const { tone, id } = figure;
	const toggle = (y: number): string =>
		group(`translate(0 ${y})`, piece(LOOP, tone.clothDeep) + piece(TOGGLE, tone.trim));
	const hood = piece(POUCH, tone.cloth) + piece(OPENING, tone.trim);
	const shaded = clipped(
		`${id}-hood`,
		POUCH,
		// The veil is in frame units: back out of the neckline's unit.
		hood + group(`scale(${1 / torso.neck}) translate(0 ${-torso.collar})`, veil(figure, torso)),
	);
	return {
		behind: atCollar(torso, piece(HOOD, tone.clothDeep) + piece(LINING, tone.trimShade)),
		printed:
			seams(figure, torso) +
			atCollar(torso, piece(PLACKET, tone.clothDeep, ' opacity=".5"') + toggle(3.1) + toggle(4.8)),
		collar: atCollar(
			torso,
			piece(JUMPER, tone.under) + piece(SHIRT, tone.thing) + pair(LAPEL, tone.clothShade, tone.cloth),
		),
		backPrinted: seams(figure, torso),
		back: atCollar(torso, piece(POUCH, tone.clothDeep, ' transform="translate(-.1 .25)"') + shaded),
		cuff: tone.clothDeep,
	};
}

export const coat: Outfit = { bulk: 10, dress };
