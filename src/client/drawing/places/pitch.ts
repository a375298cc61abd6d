/**
 * A changing room beside a football pitch, a minute before the match: shirts on hooks, the squad list, a bench, a ball,
 * and the door out to the field.
 */

import { beamOnFloor, beamOnWall, doorway, type Hole } from '../door.ts';
import { group } from '../paper.ts';
import { type Backdrop, box, disc, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

const shirt = (x: number, fill: string): string =>
	group(
		`translate(${x} 138)`,
		sheet('M0 14L20 0h30L70 14L62 40L52 36V96H18V36L8 40Z', fill, 5) + flat('M20 0h30q-6 14-15 14T20 0Z', 'frame'),
	);

/** The list: names as lines, and one line fewer than there are boys. */
const list =
	sheet('M446 104H504V190H446Z', 'frame', 5) +
	flat('M456 118h38v5h-38ZM456 132h30v4h-30ZM456 144h34v4h-34ZM456 156h26v4h-26ZM456 168h32v4h-32Z', 'rail') +
	flat(disc(475, 108, 4), 'pot');

const ball =
	flat(disc(216, 430, 30), 'frame') +
	flat('M216 416l12 9l-5 14h-14l-5-14ZM188 424l8 4l-3 12l-6-4ZM244 424l-8 4l3 12l6-4Z', 'iron');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'school') +
			flat('M0 268H720V424H0Z', 'exit') +
			flat('M0 262H720V270H0Z', 'frame') +
			beamOnWall(door, DOOR) +
			flat('M0 420Q360 412 720 420V500H0Z', 'kitchen-edge') +
			beamOnFloor(door, DOOR) +
			sheet('M60 122H268V136H60Z', 'deck2', 6) +
			shirt(82, 'pot') +
			shirt(172, 'knob') +
			sheet(box(40, 344, 250, 18, 4), 'deck', 6) +
			flat('M66 362h14v72h-14ZM250 362h14v72h-14Z', 'deck2') +
			sheet('M96 344v-30q0-6 6-6h16q6 0 8 8q10 10 24 12q8 2 8 16Z', 'iron', 3) +
			flat('M96 336h62v8h-62Z', 'frame') +
			ball +
			list +
			doorway(door, DOOR),
		ledge: 'deck',
	};
}

export const backdrop: Backdrop = { draw, wall: 'school' };
