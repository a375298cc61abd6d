/**
 * A jacket with lapels over a shirt: a driver's, with a badge and shoulder straps; or a winter coat, with a scarf.
 */

import { draw, group, piece } from '../paper.ts';
import type { Figure, Outfit } from '../person.ts';
import type { Clothes, Torso } from '../pieces.ts';
import { atCollar, pair, seams } from './wear.ts';

const SHIRT = 'M-1.1-.3L0 4.8L1.1-.3Z';
const POINT = 'M1.12-.42C1.4 .1 1.16 .8 .64 1.3L.02 .62C.5 .5 .94 .1 1.12-.42Z';
const LAPEL =
	'M1.25-.62C2.05-.4 2.4 .5 2.2 1.35L1.55 1.5L1.85 2.1C1.2 3.2 .5 4.2 .16 5.4L-.1 5.2C.1 3.4 .9 2 1.05 .7C1.1 .2 1.12-.2 1.25-.62Z';
const BEHIND = 'M-1.4 .5V-.5Q0-1 1.4-.5V.5Z';
const FRONT = 'M-.1 5H.12L.3 16H-.14Z';
const BADGE = 'M-.42-.24H.42V.24H-.42Z';
const KNIT = 'M-1.5-.55C-1.1 .5 1.1 .5 1.5-.55C1.95 .2 1.7 1.1 1 1.35C.4 1.55-.4 1.55-1 1.35C-1.7 1.1-1.95 .2-1.5-.55Z';
const TAIL = 'M-.1 1.1C.4 .9 1 1 1.15 1.3L1.3 5.6L.2 5.9Z';
const COLLAR_BACK = 'M-1.5-.75C-1-.3 1-.3 1.5-.75L1.75 .3C1 .9-1 .9-1.75 .3Z';

const dress =
	(scarf: boolean) =>
	(figure: Figure, torso: Torso): Clothes => {
		const { tone } = figure;
		const { wide, high } = torso;
		const straps = scarf
			? ''
			: pair(
					draw`M${wide * 0.5} ${high - 30}L${wide * 0.8} ${high - 8}L${wide * 0.76} ${high + 8}L${wide * 0.46} ${high - 14}Z`,
					tone.clothDeep,
				);
		const knit =
			piece(TAIL, tone.trimShade) +
			piece(KNIT, tone.trim) +
			piece('M-1.45 .2C-.6 1.2 .6 1.2 1.45 .2C.7 1.5-.7 1.5-1.45 .2Z', tone.trimShade);
		return {
			behind: atCollar(torso, piece(BEHIND, tone.clothDeep)),
			printed:
				seams(figure, torso) +
				straps +
				atCollar(
					torso,
					piece(FRONT, tone.clothDeep, ' opacity=".6"') +
						(scarf ? '' : group('translate(2.5 2.3)', piece(BADGE, tone.thing))),
				),
			collar: atCollar(
				torso,
				(scarf ? '' : piece(SHIRT, tone.underShade)) +
					`<g opacity=".5" transform="translate(-.08 .2)">${pair(LAPEL, tone.clothDeep)}</g>` +
					pair(LAPEL, tone.clothShade, tone.cloth) +
					(scarf ? knit : pair(POINT, tone.underShade, tone.under)),
			),
			backPrinted: seams(figure, torso) + straps,
			back: atCollar(
				torso,
				scarf
					? piece('M-1.6-.9C-1-.4 1-.4 1.6-.9L1.75 .4C1 1-1 1-1.75 .4Z', tone.trim)
					: piece(COLLAR_BACK, tone.clothDeep),
			),
			cuff: tone.clothDeep,
		};
	};

export const uniform: Outfit = { bulk: 6, dress: dress(false) };
export const overcoat: Outfit = { bulk: 10, dress: dress(true) };
