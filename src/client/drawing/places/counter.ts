/**
 * Your own kitchen, minus twenty-nine outside: frost on the window, keys on their hook, and your phone with a map and
 * somebody's dot on it.
 */

import { beamOnFloor, beamOnWall, doorway, type Hole } from '../door.ts';
import { group } from '../paper.ts';
import { glow, map, phone } from '../phone.ts';
import { type Backdrop, casement, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

/** A fern of ice, growing out of a corner. */
const fern = (transform: string): string =>
	group(
		transform,
		flat(
			'M0 0L58 44L54 50L0 12ZM14 10L40 8L42 14L20 18ZM28 22L58 22L58 28L34 28ZM10 14L12 40L18 40L20 22ZM28 30L30 56L36 56L36 36Z',
			'frost',
		),
	);

const window = casement(
	176,
	flat('M88 70H224V222H88Z', 'night-sky') +
		flat('M88 222V112L118 96L150 116V130H200V222Z', 'hill-far') +
		flat('M112 128h10v12h-10ZM176 142h8v10h-8Z', 'beyond') +
		flat('M88 222V150Q98 190 130 200T224 214V222ZM224 70H176Q212 78 224 110Z', 'frost') +
		fern('translate(88 214) scale(1.1 -1.1)') +
		fern('translate(150 214) scale(.7 -.7)') +
		fern('translate(224 222) scale(-1 -1)') +
		fern('translate(224 70) scale(-.8 .8)'),
);

/** A rail with two coats' worth of hooks, a scarf, and the keys of a car. */
const hooks =
	sheet('M486 136H652V152H486Z', 'frame', 6) +
	sheet('M508 148q20-14 40 0l4 150h-22l-4-96l-4 72h-22Z', 'car', 6) +
	flat('M508 176l42-6l1 18l-43 6ZM506 214l46-6v16l-46 6Z', 'car2') +
	`<path d="M592 152v26" fill="none" stroke="${hue('knob')}" stroke-width="5"/>` +
	flat(
		'M578 192a14 14 0 1 1 28 0a14 14 0 1 1-28 0ZM586 202h7v44h-7ZM593 230h8v6h-8ZM598 204l16 34l-7 3l-14-34Z',
		'knob',
	);

const kettle = group(
	'translate(96 322)',
	sheet('M6 40Q10 0 56 0T106 40L112 92H0ZM104 28l34-10v16l-30 18Z', 'pot', 4) +
		flat('M6 40Q10 0 56 0Q30 12 28 92H0Z', 'pot2') +
		flat('M46-8h20v8h-20ZM14 14Q56-52 98 14H86Q56-32 26 14Z', 'iron'),
);

const COUNTER = 'M-20 404Q360 396 740 404V520H-20Z';

function draw(stage: Stage): Layers {
	const { door, inView, light } = stage;
	const lit = light === 'lamp' || light === 'dusk';
	const wall =
		flat('M0 0H720V500H0Z', lit ? 'kitchen-wall' : 'counter-wall') +
		flat('M0 284H720V416H0Z', lit ? 'kitchen-wall2' : 'counter-wall2') +
		flat('M0 280H720V286H0Z', lit ? 'kitchen-edge' : 'bedroom-wall2') +
		window;
	if (inView === 'face' || inView === 'back')
		return {
			behind:
				wall +
				beamOnWall(door, DOOR) +
				flat('M0 416Q360 408 720 416V500H0Z', lit ? 'kitchen-floor' : 'bedroom-floor') +
				beamOnFloor(door, DOOR) +
				doorway(door, DOOR) +
				sheet('M0 408H200V500H0Z', 'table', -5) +
				kettle,
		};
	return {
		behind: wall + hooks + glow(door, 372, 296),
		alone:
			sheet(COUNTER, 'table', -5) +
			flat('M-20 424Q360 416 740 424V520H-20Z', 'table2') +
			kettle +
			group('translate(372 306) rotate(-4)', phone(door, inView, inView === 'typed' ? map : undefined)),
	};
}

export const backdrop: Backdrop = { draw, wall: 'counter-wall' };
