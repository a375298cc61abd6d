/**
 * In a tram by day: a row of windows with water and trees going by, seats, a pole, and the doors.
 */

import { beamOnFloor, doubleDoor, folding, type Hole } from '../door.ts';
import { type Backdrop, box, disc, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 520, y: 100, w: 110, h: 316 };

const outside =
	flat('M0 80H480V280H0Z', 'wet-sky') +
	flat('M0 120Q120 104 240 118T480 108V140Q300 150 0 138Z', 'cloud') +
	flat('M0 236H480V280H0Z', 'wet-sea') +
	flat('M0 240V206h40v-18h44v24h50v-34h38v28h60v-20h46v30h60v-40h40v30h52v-14h50v48Z', 'skyline') +
	flat(`${disc(70, 246, 30)}${disc(112, 254, 24)}${disc(248, 250, 28)}`, 'hill-green');

/** The wall round two panes. */
const wall =
	'M0 0H720V420H0ZM36 84q-12 0-12 12v164q0 12 12 12h176q12 0 12-12V96q0-12-12-12ZM256 84q-12 0-12 12v164q0 12 12 12h190q12 0 12-12V96q0-12-12-12Z';

const strap = (x: number): string =>
	`<path d="M${x} 62v34M${x - 12} 122l12-26l12 26Z" fill="none" stroke="${hue('knob')}" stroke-width="6" stroke-linejoin="round"/>`;

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			outside +
			`<path d="${wall}" fill="${hue('bus')}" fill-rule="evenodd"/>` +
			flat('M0 292H486V420H0Z', 'flat-tiles') +
			flat('M0 54H486V62H0Z', 'knob') +
			flat('M0 412H720V500H0Z', 'riser') +
			doubleDoor(door, DOOR, folding) +
			beamOnFloor(door, DOOR) +
			strap(120) +
			strap(206) +
			sheet(box(30, 262, 116, 150, 18), 'door', 6) +
			flat(box(46, 278, 84, 60, 12), 'door2') +
			sheet(box(20, 386, 150, 40, 12), 'door', 6) +
			flat('M486 62h8v360h-8Z', 'knob'),
		ledge: 'door2',
	};
}

export const backdrop: Backdrop = { draw, wall: 'bus' };
