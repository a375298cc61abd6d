/**
 * The back stairs of a school in the morning: steps, a rail, snow light in a tall window, and a fire door with wired
 * glass.
 */

import { beamOnFloor, beamOnWall, doorway, type Hole, wired } from '../door.ts';
import { type Backdrop, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

const window =
	sheet('M76 20H206V236H76Z', 'frame') +
	flat('M86 30H196V226H86Z', 'wet-sky') +
	flat('M86 150Q120 132 150 146T196 140V226H86Z', 'far') +
	flat('M86 196Q140 180 196 192V226H86Z', 'snow') +
	flat('M138 30h6v196h-6ZM86 96h110v5h-110ZM86 162h110v5h-110Z', 'frame') +
	sheet('M66 232H216V244H66Z', 'frame', 5);

/** Going up to the left: each step a light tread over a dark riser. */
const STEPS = [0, 1, 2, 3, 4];
const steps =
	flat(`M0 500V264H96${STEPS.map((i) => `V${300 + i * 40}H${150 + i * 54}`).join('')}V500Z`, 'riser') +
	flat(STEPS.map((i) => `M${i * 54 + 40} ${292 + i * 40}h${118}v10h-118Z`).join(''), 'tread');

const rail = `<path d="M-10 156L190 290V420M60 204V300M126 248V340" fill="none" stroke="${hue('rail')}" stroke-width="9" stroke-linejoin="round"/>`;

/** The sign over a fire door: somebody runs to the right, out. */
const sign =
	sheet('M538 44h72v34h-72Z', 'exit', 4) +
	flat(
		'M562 50a4 4 0 1 1 8 0a4 4 0 1 1-8 0ZM552 56h13l7 6l-2 3l-6-3l-3 5l6 3v6h-4v-4l-7-3l-3 4h-7v-3h5l5-9h-4l-3 3l-2-2Z',
		'frame',
	) +
	flat('M584 58h8v-6l10 10l-10 10v-6h-8Z', 'frame');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'stair-wall') +
			flat('M0 236L300 416H720V500H0Z', 'stair-wall2') +
			flat('M206 60L340 416H250L206 300Z', 'daybeam') +
			beamOnWall(door, DOOR) +
			flat('M0 416H720V500H0Z', 'pavement') +
			beamOnFloor(door, DOOR) +
			window +
			steps +
			rail +
			sign +
			doorway(door, DOOR, wired),
		ledge: 'riser',
	};
}

export const backdrop: Backdrop = { draw, wall: 'stair-wall' };
