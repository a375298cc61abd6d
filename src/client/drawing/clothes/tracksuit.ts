/**
 * A goalkeeper's jacket: a stand-up collar, a stripe over each shoulder, a zip, and a one on the back.
 */

import { draw, piece } from '../paper.ts';
import type { Figure, Outfit } from '../person.ts';
import type { Clothes, Torso } from '../pieces.ts';
import { atCollar, pair, seams } from './wear.ts';

const COLLAR = 'M-1.3-.54C-1 .34 1 .34 1.3-.54L1.34 .48C1 1.36-1 1.36-1.34 .48Z';
const COLLAR_BEHIND = 'M-1.36 .68V-.68Q0-1.16 1.36-.68V.68Z';
const COLLAR_BACK = 'M-1.34-.9C-1-.3 1-.3 1.34-.9V.4C1 .8-1 .8-1.34 .4Z';
const ZIP = 'M-.1 1H.1V14H-.1Z';
const TEETH = 'M-.1 .1H.1V1.16H-.1Z';
const PULL = 'M-.17 1.16H.17L.14 1.7Q0 1.84-.14 1.7Z';
const ONE = 'M-.75 2.6L.15 1.95H.72V6H-.16V3L-.75 3.35Z';

function dress(figure: Figure, torso: Torso): Clothes {
	const { tone } = figure;
	const { neck: n, collar: y, wide, high } = torso;
	const stripes = pair(
		draw`M${n * 1.3} ${y + 8}L${wide} ${high + 24}L${wide * 1.1} ${high + 60}L${n * 1.3} ${y + 34}Z`,
		tone.trim,
	);
	return {
		behind: atCollar(torso, piece(COLLAR_BEHIND, tone.underShade)),
		printed: stripes + seams(figure, torso) + atCollar(torso, piece(ZIP, tone.clothDeep)),
		collar: atCollar(torso, piece(COLLAR, tone.under) + piece(TEETH, tone.trim) + piece(PULL, tone.thing)),
		backPrinted: stripes + seams(figure, torso) + atCollar(torso, piece(ONE, tone.trim)),
		back: atCollar(torso, piece(COLLAR_BACK, tone.under)),
		cuff: tone.under,
	};
}

export const tracksuit: Outfit = { bulk: 2, dress };
