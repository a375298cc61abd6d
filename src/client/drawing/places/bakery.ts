/**
 * The loading door of the bakery at night: the shutter up, the hills lit across the street, flour sacks, and your phone.
 */

import { beamOnFloor, beamOnWall, doorway, type Hole } from '../door.ts';
import { litShare } from '../light.ts';
import { draw, group, lerp } from '../paper.ts';
import { glow, phone } from '../phone.ts';
import { type Backdrop, box, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

/** Windows on the hills: one of them is home. */
const LIGHTS =
	'M112 214h5v6h-5ZM128 198h5v6h-5ZM150 208h5v6h-5ZM140 226h5v6h-5ZM170 226h5v6h-5ZM186 244h5v6h-5ZM122 244h5v6h-5ZM158 252h5v6h-5ZM206 262h5v6h-5ZM232 268h5v6h-5ZM258 250h5v6h-5ZM280 238h5v6h-5ZM298 250h5v6h-5ZM270 270h5v6h-5ZM312 232h5v6h-5Z';

const shutter =
	sheet('M70 30H346V430H70Z', 'frame', 6) +
	flat('M84 44H332V430H84Z', 'night-sky') +
	'<circle cx="286" cy="140" r="19" fill="#f4e6bd"/>' +
	flat('M84 260V200Q116 176 150 200T220 256Q270 214 332 226V300H84Z', 'hill-far') +
	flat(LIGHTS, 'beyond') +
	flat('M84 300H332V430H84Z', 'street') +
	flat('M84 292H332V304H84Z', 'pavement') +
	flat('M84 30H332V104H84Z', 'iron') +
	flat('M84 48H332v4H84ZM84 66H332v4H84ZM84 84H332v4H84Z', 'frame');

const SACK =
	'M10 4Q0 44 4 84Q6 100 24 102Q70 108 116 102Q134 100 136 84Q140 44 130 4Q116 16 104 6Q88 14 70 8Q52 14 36 6Q24 16 10 4Z';

/** A flour sack, `lit` of it in the light. */
const sack = (x: number, y: number, size: number, lit = 0.8): string => {
	const edge = 140 * (1 - lit);
	return group(
		`translate(${x} ${y}) scale(${size})`,
		sheet(SACK, 'sack2', 6) +
			flat(
				draw`M${edge + 4} 10Q116 16 130 4Q140 44 136 84Q134 100 116 102Q${lerp(edge, 116, 0.5)} 106 ${edge + 8} 104Q${
					edge - 8
				} 50 ${edge + 4} 10Z`,
				'sack',
			) +
			flat('M56 30h28v44h-28Z', 'sack3') +
			flat('M70 36q8 6 0 14q-8-8 0-14ZM62 48q10 2 8 12q-8-2-8-12ZM78 48q-10 2-8 12q8-2 8-12ZM69 58h2v12h-2Z', 'sack'),
	);
};

function drawBakery(stage: Stage): Layers {
	const back =
		flat('M0 0H720V500H0Z', 'bakery-wall') +
		flat('M0 330H720V500H0Z', 'bakery-wall2') +
		shutter +
		flat('M0 430Q360 422 720 430V500H0Z', 'bakery-floor');
	const alone = stage.inView === 'voice' || stage.inView === 'typed';
	const lit = litShare(stage.door);
	if (!alone)
		return {
			behind:
				back +
				sack(84, 336, 1) +
				beamOnWall(stage.door, DOOR) +
				beamOnFloor(stage.door, DOOR) +
				doorway(stage.door, DOOR),
		};
	const rack =
		sheet(box(486, 96, 170, 360, 6), 'iron') +
		flat('M498 110h146v92h-146ZM498 214h146v92h-146ZM498 318h146v92h-146Z', 'oven') +
		[202, 306, 410].map((y) => sheet(`M504 ${y}q2-34 32-34t32 34q2-34 34-34t34 34Z`, '#d9944a', 3)).join('');
	return {
		behind: back + rack + sack(40, 322, 1.05, lit) + sack(70, 236, 0.86, lit) + glow(stage.door, 372, 264),
		alone:
			sack(230, 366, 2.05, lit) +
			group('translate(372 270) rotate(-4)', phone(stage.door, stage.inView)) +
			sack(520, 396, 1.05, lit),
	};
}

export const backdrop: Backdrop = { draw: drawBakery, wall: 'bakery-wall' };
