/**
 * A big old station: arches of light, a clock, a ticket machine that has your card, and a train with its doors.
 */

import { beamOnFloor, doubleDoor, folding, type Hole } from '../door.ts';
import { type Backdrop, box, disc, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 520, y: 116, w: 110, h: 292 };

const arch = (x: number): string => `M${x} 300V116q0-54 54-54t54 54v184Z`;

const clock =
	flat('M252 0h8v80h-8Z', 'iron') +
	sheet(disc(256, 112, 38), 'iron', 5) +
	flat(disc(256, 112, 31), 'frame') +
	flat('M253 114V90h6v22l18 10l-3 5Z', 'iron');

const machine =
	sheet(box(84, 212, 124, 230, 10), 'pot', 6) +
	flat(box(98, 228, 96, 76, 6), 'phone-dark') +
	flat('M108 240h52v8h-52ZM108 256h76v6h-76ZM108 270h66v6h-66Z', 'phone-light') +
	flat('M108 286h34v10h-34Z', 'knob') +
	flat('M98 318h44v34h-44ZM154 318h40v8h-40ZM98 374h96v32h-96Z', 'iron') +
	flat('M158 322h32v22h-32Z', 'enamel') +
	flat('M158 328h32v5h-32Z', 'door');

const train =
	sheet(box(470, 50, 330, 372, 20), 'bus', 8) +
	flat('M470 322h250v24h-250Z', 'exit') +
	flat('M488 116h18v120h-18ZM646 116h74v120h-74Z', 'door2') +
	flat('M470 404h250v22h-250Z', 'iron');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'flat-wall') +
			flat(arch(66) + arch(198) + arch(330) + arch(-66), 'morning') +
			flat('M66 176h108v6h-108ZM198 176h108v6h-108ZM117 62h6v238h-6ZM249 62h6v238h-6Z', 'flat-wall') +
			flat('M0 300H720V330H0Z', 'flat-edge') +
			flat('M0 330H720V424H0Z', 'pavement') +
			clock +
			train +
			doubleDoor(door, DOOR, folding) +
			flat('M0 424H720V500H0Z', 'tread') +
			flat('M0 436H720V444H0Z', 'knob') +
			beamOnFloor(door, DOOR) +
			machine,
		ledge: 'riser',
	};
}

export const backdrop: Backdrop = { draw, wall: 'bus' };
