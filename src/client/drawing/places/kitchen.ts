/**
 * The kitchen on a hill above the port, in the evening: stove, lentils, the radio on the sill, the harbour below.
 * Its room is also the room of the table, before dawn.
 */

import { beamOnFloor, beamOnWall, doorway, type Hole } from '../door.ts';
import { type Backdrop, box, casement, disc, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

export const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

/** Names of the colours that the hour changes. */
export interface Hour {
	readonly wall: string;
	readonly tiles: string;
	readonly edge: string;
	readonly floor: string;
	readonly sky: string;
	readonly horizon: string;
}

const HOUSES: readonly (readonly [x: number, y: number, w: number, h: number, fill: string])[] = [
	[86, 138, 20, 22, '#c9704f'],
	[108, 146, 17, 20, '#7fa8b8'],
	[92, 160, 19, 22, '#e2a23b'],
	[113, 166, 20, 20, '#d9cdb4'],
	[136, 176, 16, 18, '#b95f5f'],
	[96, 184, 22, 24, '#6f9a8c'],
	[122, 188, 18, 22, '#d98f5a'],
	[154, 192, 18, 18, '#8a86b0'],
];

/** Hill houses with lit windows, the sea, and two cranes with their lamps. */
function harbour({ sky, horizon }: Hour): string {
	const houses = HOUSES.map(([x, y, w, h, fill]) => flat(`M${x} ${y}h${w}v${h}h${-w}Z`, fill)).join('');
	const windows = HOUSES.map(([x, y], i) =>
		i % 3 === 2 ? '' : `M${x + 4} ${y + 5}h4v6h-4ZM${x + 11} ${y + 5}h4v6h-4Z`,
	);
	const crane = 'M170 164V128L160 124V120L214 112V116L184 124V164H179V140H175V164Z';
	return (
		flat('M88 70H224V222H88Z', sky) +
		flat('M88 126Q160 118 224 128V160H88Z', horizon) +
		flat('M88 156H224V222H88Z', 'sea') +
		flat('M184 172h26v3h-26ZM192 182h22v3h-22ZM170 178h12v3h-12ZM200 192h16v3h-16Z', 'glint') +
		flat(`${crane}M206 164V134L198 131V128L224 124V164Z`, 'crane') +
		'<circle cx="212" cy="110" r="3.4" fill="#f0684e"/><circle cx="163" cy="118" r="3" fill="#ffd98a"/>' +
		flat('M88 222V134Q112 128 128 158T176 194T224 214V222Z', 'hill') +
		houses +
		flat(windows.join(''), 'beyond')
	);
}

const window = (hour: Hour): string =>
	casement(176, harbour(hour) + flat('M88 140h136v6h-136Z', 'frame')) +
	// The radio, that someone turns up when someone cries.
	sheet(box(178, 202, 48, 28, 6), '#b8503f', 3) +
	flat('M186 202L172 182L174 181L190 202ZM206 208h14v4h-14ZM206 217h14v3h-14Z', '#f4e1bb') +
	flat(disc(193, 216, 8), '#f4e1bb') +
	flat(disc(193, 216, 4), '#7a3229');

const stove = (steam: string): string =>
	steam +
	sheet(box(66, 340, 166, 190, 8), 'enamel') +
	sheet(box(58, 328, 182, 15, 5), 'iron', 5) +
	flat(box(88, 388, 122, 80, 8), 'iron') +
	flat([102, 134, 166, 198].map((x) => disc(x, 366, 8)).join(''), 'iron') +
	sheet('M98 286H196L191 318Q190 328 180 328H114Q104 328 103 318ZM84 292h14v9h-12ZM196 292h14l-2 9h-12Z', 'pot', 4) +
	flat('M98 286H128L126 328H114Q104 328 103 318Z', 'pot2') +
	sheet('M92 286Q147 262 202 286Z', 'pot2', 3) +
	flat('M140 272a7 7 0 1 1 14 0Z', '#f4e1bb');

const STEAM =
	'M118 262C104 240 132 232 120 204C146 228 122 240 134 262ZM160 260C150 244 170 236 164 216C182 236 168 246 174 260Z';

/** Wall, window, stove and doorway at one hour; `lamp` hangs before the wall. */
export const room = ({ door }: Stage, hour: Hour, lamp = '', steam = ''): string =>
	flat('M0 0H720V500H0Z', hour.wall) +
	flat('M0 304H720V424H0Z', hour.tiles) +
	flat('M0 300H720V306H0Z', hour.edge) +
	beamOnWall(door, DOOR) +
	flat('M0 424Q360 416 720 424V500H0Z', hour.floor) +
	beamOnFloor(door, DOOR) +
	lamp +
	window(hour) +
	stove(steam) +
	doorway(door, DOOR);

const EVENING: Hour = {
	wall: 'kitchen-wall',
	tiles: 'kitchen-wall2',
	edge: 'kitchen-edge',
	floor: 'kitchen-floor',
	sky: 'evening',
	horizon: 'afterglow',
};

const LAMP =
	`<path d="M406 30L230 424H640L464 30Z" fill="${hue('lampglow')}"/>` +
	flat('M433-20h4v40h-4Z', 'iron') +
	sheet('M435 8C480 8 496 36 500 58H370C374 36 390 8 435 8Z', '#c9704f', 5) +
	flat('M402 58h66q-6 14-33 14t-33-14Z', 'bulb');

const LUNCH_BOX =
	sheet('M530 452q-6-28 16-34q22-8 28 8q4 12 0 26ZM580 452q-8-26 10-34q22-10 34 6q8 14-2 28Z', '#d9944a', 2) +
	flat('M548 420q10 14 4 32h-5q4-18-5-30ZM602 416q8 18 0 36h-5q6-18-1-34Z', '#a8652f') +
	sheet(box(522, 450, 108, 46, 8), '#4f7fa0', 4) +
	flat(box(516, 446, 120, 12, 5), '#6d9cba');

function draw(stage: Stage): Layers {
	const steam = flat(STEAM, 'steam');
	return {
		behind: room(stage, EVENING, LAMP, steam),
		before: sheet('M-20 476Q360 462 740 476V520H-20Z', 'table', -5) + LUNCH_BOX,
	};
}

export const backdrop: Backdrop = { draw, wall: 'kitchen-wall' };
