/**
 * A cardigan, a blouse with a round collar, and a shawl of her own knitting, held by a brooch.
 */

import { draw, piece } from '../paper.ts';
import type { Figure, Outfit } from '../person.ts';
import type { Clothes, Torso } from '../pieces.ts';
import { atCollar, onBack, pair, seams } from './wear.ts';

const NECK = 'M-1.5 .75C-1.6-.52 1.6-.52 1.5 .75Z';
const BLOUSE = 'M-1.1-.29L0 4.3L1.1-.29Z';
const COLLAR = 'M1.12-.35C1.55 .5 .95 1.25 .2 1.02L0 .64C.6 .52 1 .12 1.12-.35Z';
const BROOCH = '<circle cy="3" r=".26" fill="#e9b44c"/><circle cx=".06" cy="2.94" r=".09" fill="#fbf0cf"/>';

function dress(figure: Figure, torso: Torso): Clothes {
	const { tone } = figure;
	const { neck: n, collar: y, wide, high } = torso;
	const half = draw`M${n * 1.05} ${y - 16}C${n * 1.7} ${y + 6} ${wide * 0.66} ${high - 34} ${wide * 0.96} ${high + 8}C${
		wide * 1.1
	} ${high + 54} ${wide * 0.9} ${high + 76} ${wide * 0.72} ${high + 62}C${wide * 0.5} ${high + 80} ${n * 0.8} ${y + 116} 2 ${
		y + 104
	}C${n * 0.7} ${y + 60} ${n * 1.1} ${y + 20} ${n * 1.05} ${y - 16}Z`;
	const fall = draw`M${-wide * 0.98} ${high + 22}C${-wide * 0.7} ${high - 40} ${-n * 1.4} ${y - 12} 0 ${y - 20}C${
		n * 1.4
	} ${y - 12} ${wide * 0.7} ${high - 40} ${wide * 0.98} ${high + 22}C${wide * 0.7} ${high + 60} ${n} ${y + 190} 0 ${
		y + 214
	}C${-n} ${y + 190} ${-wide * 0.7} ${high + 60} ${-wide * 0.98} ${high + 22}Z`;
	return {
		behind: atCollar(torso, piece(NECK, tone.trimShade)),
		printed: atCollar(torso, piece(BLOUSE, tone.underShade)) + seams(figure, torso),
		collar:
			atCollar(torso, pair(COLLAR, tone.under)) +
			`<g opacity=".6" transform="translate(-3 8)">${pair(half, tone.clothDeep)}</g>` +
			pair(half, tone.trimShade, tone.trim) +
			atCollar(torso, BROOCH),
		backPrinted: seams(figure, torso),
		back: onBack(figure, torso, fall, piece(fall, tone.trim)),
		cuff: tone.clothDeep,
	};
}

export const cardigan: Outfit = { bulk: 4, dress };
