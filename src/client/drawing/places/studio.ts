/**
 * A school's radio room: soft walls, the window to the control room, a microphone on its arm, the red light, and a
 * padded door.
 */

import { beamOnFloor, beamOnWall, cabin, doorway, type Hole } from '../door.ts';
import { type Backdrop, box, disc, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 118, w: 104, h: 300 };

/** Foam in wedges: every other square has its lines the other way. */
const foam = Array.from({ length: 28 }, (_, i) => {
	const [x, y] = [(i % 7) * 76 - 12, Math.floor(i / 7) * 76 + 20];
	return (i + Math.floor(i / 7)) % 2
		? `M${x} ${y}h14v64h-14ZM${x + 26} ${y}h14v64h-14ZM${x + 52} ${y}h12v64h-12Z`
		: `M${x} ${y}h64v14h-64ZM${x} ${y + 26}h64v14h-64ZM${x} ${y + 52}h64v12h-64Z`;
}).join('');

const control =
	sheet(box(66, 96, 178, 128, 8), 'iron') +
	flat('M78 108H232V212H78Z', 'hall-wall') +
	flat('M92 212V176h126v36Z', 'hall-dark') +
	flat(`${disc(112, 194, 6)}${disc(136, 194, 6)}${disc(160, 194, 6)}`, 'beyond') +
	flat(disc(198, 194, 8), 'pot') +
	flat('M112 170q-2-34 22-34t22 34Z', 'hill-far');

const mic =
	`<path d="M-10 330L96 286L196 344" fill="none" stroke="${hue('rail')}" stroke-width="10" stroke-linejoin="round"/>` +
	flat(disc(96, 286, 11), 'rail') +
	sheet('M186 330l40 14l-20 58q-6 14-22 9t-18-23Z', 'piano2', 5) +
	flat('M174 366l40 14l-3 8l-40-14ZM168 382l40 14l-3 8l-40-14Z', 'rim');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'bakery-wall') +
			flat(foam, 'bakery-wall2') +
			beamOnWall(door, DOOR) +
			flat('M0 420Q360 412 720 420V500H0Z', 'bakery-floor') +
			beamOnFloor(door, DOOR) +
			control +
			sheet(box(520, 50, 108, 34, 6), 'iron', 4) +
			flat(box(528, 58, 92, 18, 4), '#f0684e') +
			doorway(door, DOOR, cabin),
		before:
			sheet('M-20 446Q360 438 740 446V520H-20Z', 'hall-dark', -5) +
			mic +
			sheet('M516 446L532 416H640L656 446Z', 'piano2', 3) +
			flat('M546 424h6v16h-6ZM566 424h6v16h-6ZM586 424h6v16h-6ZM606 424h6v16h-6Z', 'rim') +
			flat('M542 428h14v5h-14ZM562 434h14v5h-14ZM582 426h14v5h-14ZM602 432h14v5h-14Z', 'knob'),
		ledge: 'hall-dark',
	};
}

export const backdrop: Backdrop = { draw, wall: 'bakery-wall' };
