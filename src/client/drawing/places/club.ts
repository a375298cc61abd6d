/**
 * The kitchen of a youth club: a counter, a microwave with its light on, a noticeboard with a game on it.
 */

import { beamOnFloor, beamOnWall, doorway, glazed, type Hole } from '../door.ts';
import { type Backdrop, box, disc, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

/** The bag turns behind the glass. */
const microwave =
	sheet(box(60, 252, 190, 104, 8), 'rim') +
	flat('M72 264H196V344H72Z', 'iron') +
	flat('M80 272H188V336H80Z', 'beyond2') +
	flat('M106 330q-6-40 8-48h40q14 8 8 48Z', 'frame') +
	flat('M112 304h44v12h-44Z', 'pot') +
	flat('M206 266h34v16h-34Z', 'exit') +
	flat(`${disc(223, 304, 8)}${disc(223, 330, 8)}`, 'iron');

const board =
	sheet('M64 70H238V190H64Z', 'deck2') +
	flat('M72 78H230V182H72Z', 'boards') +
	sheet('M84 90H136V158H84Z', 'frame', 3) +
	flat('M90 164H130V176H90Z', 'knob') +
	flat('M92 104h36v5h-36ZM92 116h30v4h-30ZM92 128h34v4h-34Z', 'rail');

/** A diagram of a game, pinned up: four by four is enough. */
const game =
	sheet('M144 92H224V172H144Z', 'frame', 3) +
	flat(
		[0, 1, 2, 3]
			.flatMap((row) => [0, 2].map((i) => `M${152 + (i + (row % 2)) * 16} ${100 + row * 16}h16v16h-16Z`))
			.join(''),
		'iron',
	);

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'flat-wall') +
			flat('M0 216H720V424H0Z', 'stair-wall2') +
			beamOnWall(door, DOOR) +
			flat('M0 420Q360 412 720 420V500H0Z', 'pavement') +
			beamOnFloor(door, DOOR) +
			board +
			game +
			sheet('M-20 356H420V374H-20Z', 'frame', 6) +
			flat('M-20 374H410V460H-20Z', 'flat-tiles') +
			flat('M118 374h5v86h-5ZM262 374h5v86h-5ZM92 408h14v6h-14ZM236 408h14v6h-14Z', 'flat-edge') +
			microwave +
			doorway(door, DOOR, glazed),
		ledge: 'flat-tiles',
	};
}

export const backdrop: Backdrop = { draw, wall: 'flat-wall' };
