/**
 * The passage between two bedrooms on a moving day: boxes, a lamp on its table, your own door shut, and hers.
 */

import { beamOnFloor, beamOnWall, doorway, type Hole } from '../door.ts';
import { type Backdrop, box, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

/** Yours: the same door, and no light behind it. */
const yours =
	sheet(box(28, 84, 120, 338, 6), 'frame') +
	flat('M40 98H136V416H40Z', 'door2') +
	flat('M58 130h60v100h-60ZM58 270h60v114h-60Z', 'door');

const lamp =
	`<path d="M186 250L150 130H290L254 250Z" fill="${hue('lampglow')}"/>` +
	flat('M216 246h8v56h-8Z', 'iron') +
	sheet('M184 250L200 198H240L256 250Z', 'bulb', 4) +
	sheet('M204 302h32v10h-32Z', 'iron', 3) +
	sheet('M176 312H264V324H176Z', 'deck2', 5) +
	flat('M186 324h8v96h-8ZM246 324h8v96h-8Z', 'deck2');

const carton = (x: number, y: number, w: number, h: number): string =>
	sheet(`M${x} ${y}h${w}v${h}h${-w}Z`, '#c79a62', 5) +
	flat(`M${x + w / 2 - 9} ${y}h18v${h}h-18Z`, '#e0bd8a') +
	flat(`M${x} ${y}h${w}v8h${-w}Z`, '#a87d4b');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'dawn-wall') +
			flat('M0 330H720V424H0Z', 'dawn-wall2') +
			flat('M0 326H720V331H0Z', 'dawn-edge') +
			beamOnWall(door, DOOR) +
			flat('M0 416Q360 408 720 416V500H0Z', 'boards') +
			beamOnFloor(door, DOOR) +
			sheet('M282 96H348V176H282ZM396 72H462V128H396Z', 'frame', 5) +
			flat('M290 104H340V168H290Z', 'hill-green') +
			flat('M404 80H454V120H404Z', 'afterglow') +
			yours +
			lamp +
			doorway(door, DOOR) +
			carton(440, 352, 76, 76),
		before: carton(84, 426, 124, 94) + carton(520, 438, 118, 82),
		ledge: 'boards',
	};
}

export const backdrop: Backdrop = { draw, wall: 'dawn-wall' };
