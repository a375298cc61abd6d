/**
 * A repair café: tools on their wall, each before its own outline, a workbench with a kitchen clock that says ten past
 * seven, a screwdriver, and the door of the shop.
 */

import { beamOnFloor, beamOnWall, doorway, glazed, type Hole } from '../door.ts';
import { type Backdrop, box, disc, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

const tools =
	sheet(box(60, 70, 196, 200, 6), 'school2') +
	// A hammer, a saw, pliers, a spanner.
	flat('M84 92h44v16h-14v58h-12v-58H84Z', 'iron') +
	flat('M150 96h66l14 22l-70 16ZM226 96h16v26h-10Z', 'rim') +
	flat('M92 196q0-10 8-10t8 12t8-12t8 10l-10 26l8 34h-10l-6-26l-6 26H92l8-34Z', 'pot') +
	flat('M160 152h44v10h-44ZM150 157a14 14 0 0 1 22-12v24a14 14 0 0 1-22-12Z', 'rim') +
	flat(`M150 196h12v58h-12ZM176 186h10v68h-10ZM202 200h10v54h-10Z`, 'knob') +
	flat('M153 182h6v16h-6ZM179 170h4v18h-4ZM205 186h4v16h-4Z', 'iron');

/** It is not broken; nobody has wound it. */
const clock =
	sheet(disc(578, 412, 40), 'pot', 4) +
	flat(disc(578, 412, 32), 'frame') +
	flat(
		'M574 412l26-16l3 5l-22 14l-12 18l-6-3ZM575 384h6v7h-6ZM575 433h6v7h-6ZM550 409v6h7v-6ZM599 409v6h7v-6Z',
		'iron',
	) +
	flat('M552 446l-8 14h12l6-10ZM604 446l8 14h-12l-6-10Z', 'pot2');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'flat-wall') +
			flat('M0 300H720V424H0Z', 'kitchen-wall2') +
			beamOnWall(door, DOOR) +
			flat('M0 420Q360 412 720 420V500H0Z', 'deck2') +
			beamOnFloor(door, DOOR) +
			tools +
			sheet('M64 300H250V314H64Z', 'deck2', 6) +
			sheet('M84 300v-40h52v40ZM150 300v-26h70v26Z', 'flat-tiles', 4) +
			flat('M94 270h32v8h-32ZM176 262h18v12h-18Z', 'enamel') +
			doorway(door, DOOR, glazed),
		before:
			sheet('M-20 452Q360 446 740 452V520H-20Z', 'bench', -5) +
			flat('M-20 478H740V483H-20Z', 'deck2') +
			clock +
			flat('M96 446h70v-10h8l4 6h56v4h-56l-4 6h-78Z', 'pot2') +
			flat(`${disc(282, 448, 6)}${disc(300, 452, 5)}`, 'rim'),
		ledge: 'bench',
	};
}

export const backdrop: Backdrop = { draw, wall: 'flat-wall' };
