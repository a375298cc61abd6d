/**
 * The bus shelter by the school at dusk, in the snow: a bench, a heater with its button, and a bus that waits with its
 * light on.
 */

import { beamOnFloor, doubleDoor, folding, type Hole } from '../door.ts';
import { type Backdrop, box, flat, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 520, y: 122, w: 110, h: 296 };

const FLAKES =
	'M40 130h6v6h-6ZM270 112h6v6h-6ZM430 60h7v7h-7ZM462 196h6v6h-6ZM300 240h5v5h-5ZM60 300h6v6h-6ZM476 330h7v7h-7ZM210 150h5v5h-5ZM440 280h5v5h-5ZM650 400h7v7h-7ZM120 246h5v5h-5ZM290 380h6v6h-6Z';

const bus =
	sheet(`${box(458, 40, 330, 400, 26)}`, 'bus', 8) +
	flat('M476 64h220v28h-220Z', 'iron') +
	// The line's sign: lights, and no name.
	flat(
		'M524 72h10v12h-10ZM540 72h10v12h-10ZM556 72h22v5h-22ZM556 79h34v5h-34ZM598 72h24v5h-24ZM598 79h14v5h-14Z',
		'beyond',
	) +
	flat('M476 116h22v176h-22ZM652 116h68v176h-68Z', 'door2') +
	flat('M458 330h262v14h-262Z', 'car') +
	flat('M640 436a44 44 0 1 1 88 0Z', 'tyre');

/** Two steps up, a pole to hold, the back of a seat. */
const inside =
	flat('M520 418V384H548V350H574V326H630V418Z', 'beyond2') +
	flat('M586 326V262q0-14 14-14h30v78Z', 'car') +
	flat('M560 122h7v242h-7Z', 'beyond3');

/** Glass, roof and bench. */
const glass =
	flat('M52 96H300V420H52Z', 'pane') +
	flat('M84 96L196 420H150L52 140V96ZM214 96L300 340V420L190 96Z', 'pane') +
	flat('M48 90h10v340h-10ZM296 90h10v340h-10ZM174 100h6v320h-6Z', 'rail') +
	sheet('M18 84L322 76V98H18Z', 'rail', 5) +
	// The heater: a box with a warm grille, and its button.
	sheet(box(88, 126, 66, 36, 6), 'iron', 4) +
	flat('M96 134h50v5h-50ZM96 144h50v5h-50ZM96 154h50v3h-50Z', 'afterglow') +
	flat('M168 232h20v36h-20Z', 'iron') +
	'<circle cx="178" cy="250" r="7" fill="#f0684e"/>' +
	sheet('M66 344H286V360H66Z', 'school2', 5) +
	flat('M84 360h10v62h-10ZM256 360h10v62h-10Z', 'rail');

/** What the weather leaves: on the roof, on the ground behind and before, and in the air. */
export interface Weather {
	readonly roof: string;
	readonly street: string;
	readonly ground: string;
	readonly air: string;
}

const SNOW: Weather = {
	roof: flat('M12 84Q40 62 100 70T240 62T326 72L322 82L18 90Z', 'snow'),
	street: 'snow2',
	ground: 'snow',
	air: flat(FLAKES, 'snow'),
};

/** The shelter in any weather. */
export function shelterIn({ roof, street, ground, air }: Weather, { door, light }: Stage): Layers {
	const [high, middle, low] = light === 'window' ? ['wet-sky', 'cloud', 'cloud'] : ['evening', 'winter', 'afterglow'];
	return {
		behind:
			flat('M0 0H720V500H0Z', high) +
			flat('M0 200Q240 170 720 196V500H0Z', middle) +
			flat('M0 262Q240 236 720 260V500H0Z', low) +
			flat('M0 300V256h54v-22h60v34h70v-20h52v36h90v-14h60V310Z', 'far') +
			flat('M22 268h8v8h-8ZM74 250h8v8h-8ZM204 262h8v8h-8ZM130 282h8v8h-8Z', 'beyond') +
			flat('M0 300Q240 284 720 296V500H0Z', street) +
			bus +
			doubleDoor(door, DOOR, folding, inside) +
			flat('M0 426Q360 410 720 426V500H0Z', ground) +
			beamOnFloor(door, DOOR) +
			glass +
			roof +
			air,
		ledge: 'school2',
	};
}

export const backdrop: Backdrop = { draw: (stage) => shelterIn(SNOW, stage), wall: 'bus', outdoors: true };
