/**
 * A sports hall on the day of a final: rows of people, pennants, a table with a small robot that has lost a wheel, and
 * the doors to the yard.
 */

import { beamOnFloor, beamOnWall, doubleDoor, type Hole, wired } from '../door.ts';
import { type Backdrop, box, disc, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 520, y: 108, w: 110, h: 308 };

/** A row of heads, drawn once as discs. */
const heads = (y: number, from: number): string =>
	Array.from({ length: 8 }, (_, i) => disc(from + i * 56, y, 17)).join('');

const stand =
	flat('M0 150H486V420H0Z', 'stair-wall2') +
	flat(heads(176, 20), 'far') +
	flat('M0 196H486V250H0Z', 'rail') +
	flat(heads(240, 46), 'skyline') +
	flat('M0 260H486V330H0Z', 'street') +
	flat('M0 330H486V344H0Z', 'frame');

const PENNANTS = [0, 2, 4, 6, 8];
const pennants = (start: number): string =>
	PENNANTS.map((i) => `M${(i + start) * 50 + 6} ${100 - (i + start) * 2}l44-2l-22 38Z`).join('');

const robot =
	sheet('M64 402H268V418H64Z', 'frame', 6) +
	flat('M84 418h12v60h-12ZM236 418h12v60h-12Z', 'rail') +
	sheet(box(112, 330, 96, 54, 8), 'knob', 4) +
	flat('M150 330V296h10v34Z', 'iron') +
	flat(disc(155, 292, 9), 'pot') +
	flat(`${disc(138, 354, 11)}${disc(182, 354, 11)}`, 'frame') +
	flat(`${disc(138, 354, 5)}${disc(182, 354, 5)}`, 'iron') +
	flat(disc(134, 390, 15), 'tyre') +
	flat(disc(90, 386, 15), 'tyre') +
	flat(disc(90, 386, 6), 'rim');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'stair-wall') +
			flat('M60 20H180V84H60ZM210 20H330V84H210ZM360 20H480V84H360Z', 'morning') +
			stand +
			flat(pennants(0), 'pot') +
			flat(pennants(1), 'door') +
			beamOnWall(door, DOOR) +
			flat('M0 412H720V500H0Z', 'deck') +
			flat('M0 452L720 440v5L0 458Z', 'frame') +
			beamOnFloor(door, DOOR) +
			doubleDoor(door, DOOR, wired) +
			robot,
		ledge: 'deck2',
	};
}

export const backdrop: Backdrop = { draw, wall: 'stair-wall' };
