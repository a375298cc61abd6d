/**
 * The school gate in the wet morning, four minutes before the bell: the sea below, a parked car, and on its window a
 * map drawn in the wet by a boy with his back to you.
 */

import { seat } from '../bust.ts';
import { beamOnFloor, doorway, type Hole } from '../door.ts';
import { group } from '../paper.ts';
import { drawBack } from '../rig.ts';
import { type Backdrop, disc, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 104, w: 104, h: 318 };

const car =
	sheet('M-40 456V384Q-38 360-8 356L16 350L50 294Q57 284 70 284H196Q208 284 216 294L250 350L330 362V456Z', 'car', 8) +
	flat('M-40 412H330V456H-40Z', 'car2') +
	flat('M52 350L80 304Q84 298 92 298H190Q198 298 203 305L228 350Z', 'glass') +
	flat('M140 298h6v52h-6Z', 'car') +
	flat(disc(40, 456, 32) + disc(262, 456, 32), 'tyre') +
	flat(disc(40, 456, 14) + disc(262, 456, 14), 'rim');

/** Where the street ends, above the sea. */
const RAILING =
	'M0 254H470V260H0ZM0 288H470V292H0ZM20 248h5v64h-5ZM70 248h5v64h-5ZM120 248h5v64h-5ZM170 248h5v64h-5ZM220 248h5v64h-5Z';

/** Coast, harbour, the way home, and a cross. */
const map =
	`<path d="M84 340q12-6 8-16t14-12q10 2 8 12t12 8M98 344q24-12 36-30M154 342q2-18 16-20t10-14M112 306l8 8m0-8l-8 8" ` +
	`fill="none" stroke="${hue('map')}" stroke-width="3" stroke-linecap="round"/>`;

/** Bruno at the car, small, one arm up to the glass. */
const bruno = ({ word: door, light, id }: Stage): string =>
	flat('M178 392h17v66h-20ZM199 392h17l3 66h-20Z', '#2b3350') +
	flat('M170 462v-10h26v10ZM198 462v-10h26v10Z', '#f1e7d2') +
	`<path d="M176 366Q152 366 140 338" fill="none" stroke="#2f6a55" stroke-width="15" stroke-linecap="round"/>` +
	flat(disc(138, 332, 7), '#d9a77c') +
	group(
		'translate(149 268) scale(.24)',
		drawBack(seat({ person: 'bruno', shows: 'calm', distress: 2, door, light, id: `${id}-far` })),
	);

function draw(stage: Stage): Layers {
	const street =
		flat('M0 0H720V500H0Z', 'wet-sky') +
		flat('M0 60Q120 40 260 70T560 56V120Q420 96 280 124T0 108Z', 'cloud') +
		flat('M0 210H720V300H0Z', 'wet-sea') +
		flat('M60 228h70v3h-70ZM180 240h110v3h-110ZM330 226h70v3h-70Z', 'cloud') +
		flat('M250 224h46l-7 12h-32ZM262 212h20v10h-20Z', 'crane') +
		flat('M0 292Q240 268 500 286V500H0Z', 'street') +
		flat('M0 470Q360 424 720 430V500H0Z', 'pavement') +
		flat(RAILING, 'rail') +
		flat('M470 0H720V440L470 430Z', 'school') +
		flat('M470 330H720V440L470 430Z', 'school2') +
		sheet('M536 52h76v24h-76Z', 'frame', 4);
	const puddle = flat('M476 458q30-12 84-8t92 4q-20 14-84 14t-92-10Z', stage.word === 'shut' ? 'puddle' : 'beyond');
	const far = stage.person === 'bruno' ? '' : bruno(stage);
	return {
		behind:
			street +
			doorway(stage.door, DOOR) +
			puddle +
			beamOnFloor(stage.door, DOOR) +
			group('translate(12 0)', car + map) +
			far,
	};
}

export const backdrop: Backdrop = { draw, wall: 'school', outdoors: true };
