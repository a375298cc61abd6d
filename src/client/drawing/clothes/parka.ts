/**
 * A parka: a hood edged with fluff, a broad flap over the zip, and sleeves long enough to hide thumbs in. The hood is
 * down here; up, it is hair/hooded.ts.
 */

import { bumps } from '../hair/cap.ts';
import { group, type Point, piece } from '../paper.ts';
import type { Figure, Outfit } from '../person.ts';
import type { Clothes, Torso } from '../pieces.ts';
import { atCollar, pair, seams } from './wear.ts';

// biome-ignore format: a table
const FLUFF: readonly Point[] = [
	[-2, 1.5], [-2.4, 1], [-2.55, 0.4], [-2.5, -0.25], [-2.25, -0.75], [-1.8, -1.05], [-1.1, -1.2], [1.1, -1.2],
	[1.8, -1.05], [2.25, -0.75], [2.5, -0.25], [2.55, 0.4], [2.4, 1], [2, 1.5],
];
const LINING = 'M-1.8 1.4C-2.6-.6-1.3-.85 0-.85S2.6-.6 1.8 1.4Z';
const JUMPER = 'M-1.12-.3C-1 .9 1 .9 1.12-.3L1.3 1.1L.3 4.6H-.3L-1.3 1.1Z';
const RIB = 'M-1.14-.34C-1 .82 1 .82 1.14-.34L1.2 .1C1 1.25-1 1.25-1.2 .1Z';
const FRONT =
	'M1.35-.7C2.5-.35 2.75 .7 2.2 1.6C1.5 2.6 .7 3.4 .42 5L-.06 5.2C0 3.6 .85 2.4 1.05 1.1C1.12 .5 1.15-.1 1.35-.7Z';
const CLOSED = 'M1.35-.7C2.5-.35 2.75 .7 2.2 1.6C1.5 2.6 .9 3.2 .55 4.4L-.1 4.6C-.06 3 0 1 0-.2Z';
const FLAP = 'M-.55 4.4H.62V16H-.55Z';
const SNAP = '<circle r=".2"/>';

/** With the hood up there is none behind the neck, and the zip is closed. */
const dress =
	(up: boolean) =>
	(figure: Figure, torso: Torso): Clothes => {
		const { tone } = figure;
		const front = up ? CLOSED : FRONT;
		const snaps = group('translate(.03 5.3)', SNAP) + group('translate(.03 6.7)', SNAP);
		const fluff = `M-2 1.5${bumps(FLUFF, 0.62)}Z`;
		const hood = 'M-1.3-1C-2.9-.7-3.2 .4-2.7 1.4C-2 3.2-.8 4 0 4S2 3.2 2.7 1.4C3.2 .4 2.9-.7 1.3-1Z';
		return {
			behind: up ? '' : atCollar(torso, piece(fluff, tone.trimShade) + piece(LINING, tone.clothDeep)),
			printed:
				seams(figure, torso) +
				atCollar(torso, piece(FLAP, tone.clothDeep, ' opacity=".45"') + `<g fill="${tone.thing}">${snaps}</g>`),
			collar: atCollar(
				torso,
				(up ? '' : piece(JUMPER, tone.underShade) + piece(RIB, tone.under)) +
					`<g opacity=".55" transform="translate(-.1 .25)">${pair(front, tone.clothDeep)}</g>` +
					pair(front, tone.clothShade, tone.cloth),
			),
			backPrinted: seams(figure, torso),
			back: up ? '' : atCollar(torso, piece(fluff, tone.trimShade) + piece(hood, tone.clothDeep)),
			cuff: tone.clothDeep,
		};
	};

export const parka: Outfit = { bulk: 12, long: true, dress: dress(false) };
export const parkaUp: Outfit = { bulk: 12, long: true, dress: dress(true) };
