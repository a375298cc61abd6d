/**
 * A pressed shirt: a pointed collar, a placket with buttons, a pocket.
 */

import { group, piece } from '../paper.ts';
import type { Figure, Outfit } from '../person.ts';
import type { Clothes, Torso } from '../pieces.ts';
import { atCollar, pair, seams } from './wear.ts';

const POINT = 'M1.16-.42C1.62 .1 1.42 .9 .74 1.62C.5 1.2 .26 .86 .02 .62C.6 .5 1.02 .1 1.16-.42Z';
const BEHIND = 'M-1.22 .5V-.42Q0-.8 1.22-.42V.5Z';
const PLACKET = 'M-.2 .7H.22L.26 14H-.24Z';
const BUTTON = '<circle r=".12"/>';
const POCKET = 'M1.1 3.2H2.35V4.5L1.72 4.85L1.1 4.5Z';
const YOKE = 'M-4 1.5Q0 2.3 4 1.5V1.72Q0 2.52-4 1.72Z';

function dress(figure: Figure, torso: Torso): Clothes {
	const { tone } = figure;
	const buttons = [1.6, 2.9, 4.2, 5.5].map((y) => group(`translate(.01 ${y})`, BUTTON)).join('');
	return {
		behind: atCollar(torso, piece(BEHIND, tone.trimShade)),
		printed:
			seams(figure, torso) +
			atCollar(
				torso,
				piece(PLACKET, tone.clothDeep, ' opacity=".4"') +
					`<g fill="${tone.thing}">${buttons}</g>` +
					piece(POCKET, tone.clothDeep, ' opacity=".35"'),
			),
		collar: atCollar(
			torso,
			`<g opacity=".5" transform="translate(-.06 .16)">${pair(POINT, tone.clothDeep)}</g>` +
				pair(POINT, tone.trimShade, tone.trim),
		),
		backPrinted: seams(figure, torso) + atCollar(torso, piece(YOKE, tone.clothDeep, ' opacity=".5"')),
		back: atCollar(torso, piece('M-1.2-.45C-.8-.15 .8-.15 1.2-.45L1.34 .42C.8 .75-.8 .75-1.34 .42Z', tone.trim)),
		cuff: tone.trim,
	};
}

export const shirt: Outfit = { bulk: 0, dress };
