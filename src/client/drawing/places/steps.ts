/**
 * The front steps of a school in the sun: green hills, a palm, a railing, and a route taxi that waits with its door.
 */

import { beamOnFloor, doorway, folding, type Hole } from '../door.ts';
import { type Backdrop, box, disc, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 520, y: 132, w: 108, h: 270 };

const palm =
	flat('M96 330Q92 220 118 130L126 132Q106 222 112 330Z', 'deck2') +
	flat(
		'M122 132Q72 96 30 128Q76 120 118 138ZM122 132Q100 76 46 70Q96 96 118 136ZM122 132Q136 70 190 66Q146 96 126 136ZM122 132Q172 100 212 132Q168 122 126 138ZM122 134Q160 150 172 196Q144 160 120 140ZM122 134Q90 152 84 196Q104 158 124 140Z',
		'exit',
	);

const taxi =
	sheet(box(452, 84, 340, 350, 34), 'bus', 8) +
	flat('M452 318h268v26h-268Z', 'pot') +
	flat('M470 140h34v120h-34ZM650 140h70v120h-70Z', 'door2') +
	flat(disc(676, 434, 42), 'tyre') +
	flat(disc(676, 434, 18), 'rim') +
	flat(disc(478, 434, 42), 'tyre') +
	flat(disc(478, 434, 18), 'rim');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'morning') +
			flat('M0 60Q90 44 200 66T430 74Q300 78 180 96T0 88Z', 'cloud') +
			flat('M0 260Q110 180 230 214T470 176V360H0Z', 'hill-green') +
			flat('M0 300Q140 250 300 280T520 262V380H0Z', 'exit') +
			flat('M0 330H720V420H0Z', 'street') +
			palm +
			taxi +
			doorway(door, DOOR, folding) +
			beamOnFloor(door, DOOR) +
			flat('M0 420H720V500H0Z', 'tread') +
			flat('M0 426H330V446H0Z', 'frame') +
			flat('M0 446H360V474H0Z', 'tread') +
			flat('M0 452H370V474H0Z', 'frame') +
			flat('M0 474H400V500H0Z', 'frame') +
			flat('M0 446H330V452H0ZM0 472H370V478H0Z', 'tread') +
			flat('M40 290L250 372V460H240V378L50 304V420H40Z', 'rail'),
		ledge: 'tread',
	};
}

export const backdrop: Backdrop = { draw, wall: 'bus' };
