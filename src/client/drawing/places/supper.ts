/**
 * A family's supper: a low lamp, bowls round a fish, the best bite in one of them, and wooden doors to the lane.
 */

import { beamOnFloor, beamOnWall, doubleDoor, type Hole, panels } from '../door.ts';
import { group } from '../paper.ts';
import { type Backdrop, disc, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 520, y: 108, w: 110, h: 300 };

const window =
	sheet('M76 70H226V206H76Z', 'deck2') +
	flat('M86 80H216V196H86Z', 'evening') +
	flat('M86 160L126 138L150 156H186L216 140V196H86Z', 'hill-far') +
	flat('M104 170h8v9h-8ZM168 166h8v9h-8ZM190 172h8v9h-8Z', 'beyond') +
	flat('M104 80h6v116h-6ZM128 80h6v116h-6ZM168 80h6v116h-6ZM192 80h6v116h-6Z', 'deck2');

/** A calendar with its pages, a fan that stands still. */
const calendar =
	sheet('M262 112H306V172H262Z', 'pot', 5) + flat('M262 130H306V168H262Z', 'frame') + flat(disc(284, 148, 9), 'pot');

const bowl = (x: number, y: number, inside: string): string =>
	group(
		`translate(${x} ${y})`,
		sheet('M0 0H64Q62 30 42 32H22Q2 30 0 0Z', 'frame', 3) + flat('M4 12h56l-3 7h-50Z', 'door'),
	) + inside;

const table =
	sheet('M-20 458Q360 444 740 458V520H-20Z', 'pot2', -5) +
	flat('M-20 486Q360 472 740 486V520H-20Z', 'table') +
	sheet('M214 462Q224 440 306 440T398 462Z', 'frame', 3) +
	flat('M232 446q30-24 84-14l28-12l-6 20l10 12q-70 8-116-6Z', '#c9803f') +
	flat(`${disc(252, 442, 4)}M284 432l6 16h-5l-7-16ZM306 432l5 16h-5l-6-16Z`, 'table') +
	bowl(96, 426, flat('M104 428q24-22 48 0Z', 'cup')) +
	bowl(
		520,
		420,
		flat('M526 422q6-16 22-18q6-10 20-4q16 2 16 22Z', '#d9944a') + flat('M540 410l14-8l6 8l-12 6Z', '#f0c07c'),
	) +
	flat('M596 398l28 60l-5 2l-28-60ZM604 396l28 60l-5 2l-28-60Z', 'deck2');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'school') +
			flat('M0 300H720V424H0Z', 'stair-wall2') +
			beamOnWall(door, DOOR) +
			flat('M0 416Q360 408 720 416V500H0Z', 'boards') +
			beamOnFloor(door, DOOR) +
			`<path d="M412 40L260 424H610L458 40Z" fill="${hue('lampglow')}"/>` +
			flat('M433-20h4v44h-4Z', 'iron') +
			sheet('M380 62L416 22H454L490 62Z', 'knob', 5) +
			flat('M402 62h66q-6 12-33 12t-33-12Z', 'bulb') +
			window +
			calendar +
			doubleDoor(door, DOOR, panels),
		before: table,
		ledge: 'pot2',
	};
}

export const backdrop: Backdrop = { draw, wall: 'stair-wall2' };
