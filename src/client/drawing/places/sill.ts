/**
 * A kitchen window over old roofs: a wide sill with nuts on a saucer, flour and a jar behind it. Whether a
 * crow is there the words say.
 */

import { beamOnFloor, beamOnWall, doorway, glazed, type Hole } from '../door.ts';
import { type Backdrop, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

const window =
	sheet('M60 40H250V276H60Z', 'frame') +
	flat('M74 54H236V264H74Z', 'wet-sky') +
	flat('M74 110Q110 92 150 104T236 96V130Q180 120 74 136Z', 'cloud') +
	flat('M74 204L108 172L140 200L176 160L206 190L236 170V264H74Z', 'school2') +
	flat('M74 230L120 206L160 234L236 208V264H74Z', 'pot2') +
	flat('M182 166V130h5l6-22l6 22h5v40ZM122 190v-16h12v22Z', 'enamel') +
	// A bare branch to land on.
	flat('M236 78Q190 92 150 140L146 136Q180 92 214 78L190 66L192 62L222 74L236 66Z', 'hill-far') +
	flat('M151 54h8v210h-8Z', 'frame') +
	sheet('M30 270H280V292H30Z', 'frame', 8) +
	sheet('M92 270Q96 260 124 260T156 270Z', 'rim', 2) +
	flat('M104 262a9 9 0 1 1 18 0ZM122 262a9 9 0 1 1 18 0ZM113 254a9 9 0 1 1 18 0Z', '#a8652f');

/** Flour, and what is behind it. */
const flour =
	sheet('M166 270V222q0-6 6-8l4-10h26q0 4 0 10q6 2 6 8v48Z', 'glass', 3) +
	sheet('M184 270V206l7-10h44l7 10v64Z', 'sack', 4) +
	flat('M197 222h32v26h-32Z', 'sack3');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'stair-wall') +
			flat('M0 330H720V424H0Z', 'stair-wall2') +
			flat('M60 292L340 416H140L30 330Z', 'daybeam') +
			beamOnWall(door, DOOR) +
			flat('M0 420Q360 412 720 420V500H0Z', 'deck') +
			beamOnFloor(door, DOOR) +
			window +
			flour +
			sheet('M44 352H214V500H44Z', 'rail') +
			flat(
				'M58 366h14v134h-14ZM88 366h14v134h-14ZM118 366h14v134h-14ZM148 366h14v134h-14ZM178 366h14v134h-14Z',
				'far',
			) +
			doorway(door, DOOR, glazed),
		ledge: 'frame',
	};
}

export const backdrop: Backdrop = { draw, wall: 'stair-wall' };
