/**
 * A pier on a Sunday: the bay, hills of small houses, sea lions on a rock, fish boxes, and the cabin of the lift that
 * goes up.
 */

import { beamOnFloor, cabin, doorway, type Hole } from '../door.ts';
import { group } from '../paper.ts';
import { type Backdrop, disc, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 120, w: 102, h: 296 };

/** Small houses up the hill, some in each colour. */
const houses = (from: number): string =>
	Array.from({ length: 7 }, (_, i) => {
		const at = i * 3 + from;
		return `M${(at * 23) % 440} ${186 - ((at * 37) % 62)}h18v16h-18Z`;
	}).join('');

const hills =
	flat('M0 150Q90 96 190 122T380 96T520 110V250H0Z', 'hill-green') +
	flat(houses(0), 'pot') +
	flat(houses(1), 'knob') +
	flat(houses(2), 'frame');

/** One on its front flippers, nose up; another asleep against it. */
const lion =
	'M160 80Q124 58 100 52Q74 46 62 24Q56 2 36 0Q22 0 16 10L6 14Q8 22 26 24Q32 30 30 48Q28 64 16 74L4 84H36L50 76Q90 86 160 80Z';
const lions =
	flat('M36 330Q60 306 140 308T262 330Z', 'rail') +
	group('translate(262 262) scale(-.62 .6)', flat(lion, 'table')) +
	group('translate(70 232)', flat(lion, 'table2') + flat(disc(28, 11, 3), 'frame'));

const lift =
	sheet('M484 84H760V430H484Z', 'pot2', 6) +
	flat('M484 84H720V104H484ZM484 336H720V352H484Z', 'knob') +
	flat('M644 128h76v120h-76Z', 'door2') +
	flat('M470 76H720V90H470Z', 'iron') +
	flat('M590 76L640-20h8l-46 96Z', 'iron');

const crate = (x: number): string =>
	sheet(`M${x} 402h112v56h-112Z`, 'deck', 4) +
	flat(`M${x} 418h112v6h-112ZM${x} 438h112v6h-112Z`, 'deck2') +
	flat(`M${x + 10} 402q10-16 34-12q8-12 30-4q20-4 28 16Z`, 'rim');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'morning') +
			flat('M0 48Q120 30 240 52T460 58Q300 88 0 80Z', 'cloud') +
			hills +
			flat('M0 226H720V420H0Z', 'wet-sea') +
			flat('M280 250h90v4h-90ZM20 262h60v4h-60ZM400 290h60v4h-60ZM260 330h60v4h-60ZM20 350h70v4h-70Z', 'cloud') +
			lions +
			lift +
			doorway(door, DOOR, cabin) +
			flat('M0 412Q360 404 720 412V500H0Z', 'deck') +
			flat('M0 440H720v4H0ZM0 470H720v4H0Z', 'deck2') +
			beamOnFloor(door, DOOR) +
			flat('M24 360h16v70h-16ZM244 366h16v64h-16Z', 'deck2'),
		before:
			crate(84) +
			flat('M536 462q-4-30 40-32t50 28q-46 14-90 4Z', '#d9944a') +
			flat('M560 436q8 8 8 22h-5q0-14-8-20ZM588 434q8 8 8 22h-5q0-14-8-20Z', '#a8652f'),
		ledge: 'deck',
	};
}

export const backdrop: Backdrop = { draw, wall: 'pot2', outdoors: true };
