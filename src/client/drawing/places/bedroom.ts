/**
 * Your own bed, late, in the winter: the duvet over your knees, the house across the street, and the phone in your hand.
 * Who you are is not drawn: the hand is a shape in the dark.
 */

import { beamOnFloor, beamOnWall, doorway, type Hole } from '../door.ts';
import { group } from '../paper.ts';
import { glow, phone } from '../phone.ts';
import { type Backdrop, casement, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

const window = casement(
	176,
	flat('M88 70H224V222H88Z', 'night-sky') +
		flat('M88 190L132 142L190 176V222H88Z', 'hill-far') +
		flat('M84 192L132 134L194 172V182L132 146L88 196Z', 'snow') +
		flat('M150 188h14v16h-14Z', 'beyond') +
		flat('M88 222V210Q120 200 150 212T224 206V222Z', 'snow') +
		flat('M88 140h136v6h-136Z', 'frame'),
);

/** Tomorrow's books, on a shelf; a bag on its hook. */
const shelf =
	sheet('M486 206H650V216H486Z', 'frame', 8) +
	flat('M500 146h18v60h-18ZM546 154h14v52h-14Z', 'car') +
	flat('M520 138h24v68h-24Z', 'knob') +
	flat('M562 206L588 150L602 156L578 206Z', 'door') +
	sheet(
		'M524 262q36-52 72 0h-12q-24-34-48 0ZM512 262h96q12 0 13 14l6 66q0 14-14 14h-106q-14 0-14-14l6-66q1-14 13-14Z',
		'door2',
	) +
	flat('M530 300h60v34h-60Z', 'door');

const quilt =
	sheet('M-20 420Q96 300 214 372Q300 350 372 368Q452 344 524 368Q640 310 740 424V520H-20Z', 'quilt', -5) +
	flat('M-20 452Q110 356 214 372Q230 430 196 520H-20ZM524 368Q520 420 566 520H740V452Q640 350 524 368Z', 'quilt2') +
	flat('M214 372Q252 400 250 470Q236 420 214 372ZM524 368Q482 400 486 462Q502 414 524 368Z', 'quilt2');

const hand =
	flat('M300 520Q292 420 330 372L414 366Q456 400 448 520Z', 'door2') +
	flat('M322 384Q310 340 330 300Q340 288 346 302L338 344L400 372L412 396L330 404Z', 'hand') +
	flat('M424 268q16 0 16 12t-16 12ZM428 298q16 0 16 12t-16 12ZM430 328q15 0 15 11t-15 11Z', 'hand');

function draw(stage: Stage): Layers {
	const { door, inView, light } = stage;
	const [wall, slope, floor] =
		light === 'lamp' ? ['dawn-wall', 'dawn-wall2', 'dawn-floor'] : ['bedroom-wall', 'bedroom-wall2', 'bedroom-floor'];
	const room = flat('M0 0H720V500H0Z', wall) + flat('M0 0H720V120L0 168Z', slope);
	if (inView === 'face' || inView === 'back')
		return {
			behind:
				room +
				beamOnWall(door, DOOR) +
				flat('M0 416Q360 408 720 416V500H0Z', floor) +
				beamOnFloor(door, DOOR) +
				window +
				doorway(door, DOOR),
		};
	return {
		behind: room + window + shelf + glow(door, 372, 262),
		alone: quilt + group('translate(372 262) rotate(-4)', phone(door, inView)) + hand,
	};
}

export const backdrop: Backdrop = { draw, wall: 'bedroom-wall' };
