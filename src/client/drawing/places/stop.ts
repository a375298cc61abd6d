/** The bus stop by the harbour road in the rain: the shelter of the school, wet, and a bus with its light on. */

import { type Backdrop, flat } from '../stage.ts';
import { shelterIn, type Weather } from './shelter.ts';

/** Thin strokes, all from one side. */
const RAIN = Array.from({ length: 26 }, (_, at) => `M${(at * 83) % 700} ${(at * 131) % 430}l-7 26h3l7-26Z`).join('');

const WET: Weather = {
	roof: flat('M18 80L322 74V79L18 86Z', 'wet-sky'),
	street: 'rail',
	ground: 'iron',
	air: flat(RAIN, 'pane'),
};

export const backdrop: Backdrop = { draw: (stage) => shelterIn(WET, stage), wall: 'bus', outdoors: true };
