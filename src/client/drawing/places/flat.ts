/**
 * A small kitchen by the water, late: the good plates, one turned over the other, bread with a paper under it, an oven
 * with its timer, and a glazed door. It has a day, an evening and a night.
 */

import { beamOnFloor, beamOnWall, doorway, glazed, type Hole } from '../door.ts';
import { group } from '../paper.ts';
import { type Backdrop, box, casement, disc, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 98, w: 104, h: 318 };

/** Names of the colours that the hour changes: wall, tiles and their joints, sky, shore, water. */
type Hour = readonly [wall: string, tiles: string, edge: string, sky: string, shore: string, water: string];
const BY_DAY: Hour = ['flat-wall', 'flat-tiles', 'flat-edge', 'morning', 'skyline', 'wet-sea'];
const BY_LAMP: Hour = ['flat-wall', 'flat-tiles', 'flat-edge', 'night-sky', 'hill-far', 'sea'];
const IN_THE_DARK: Hour = ['counter-wall', 'counter-wall2', 'bedroom-wall2', 'night-sky', 'hill-far', 'sea'];

/** A dome and a minaret over the strait, a ferry. */
const window = ([, , , sky, shore, water]: Hour): string =>
	casement(
		140,
		flat('M88 70H224V186H88Z', sky) +
			flat('M88 142H112q4-26 24-26t24 26h8V98l3-10l3 10v44H224V160H88Z', shore) +
			flat('M88 154H224V186H88Z', water) +
			flat('M180 160h34l-4 8h-28ZM186 152h20v8h-20Z', 'enamel') +
			flat('M188 155h4v3h-4ZM196 155h4v3h-4ZM104 128h4v5h-4Z', 'beyond'),
	);

/** Two teapots, one on the other, on a stove with its timer. */
const stove =
	sheet(box(70, 318, 160, 200, 8), 'enamel') +
	sheet(box(62, 306, 176, 15, 5), 'iron', 5) +
	flat(`${disc(96, 332, 8)}${disc(126, 332, 8)}${disc(199, 332, 13)}`, 'iron') +
	flat('M199 332V319A13 13 0 1 1 186 332Z', 'afterglow') +
	flat('M88 354h124v84h-124Z', 'iron') +
	sheet('M108 274h60l6 32h-72ZM166 284l24-10v10l-20 14ZM114 246h46l5 26h-56ZM160 254l20-10v9l-17 12Z', 'rim', 4) +
	flat('M130 238h14v8h-14ZM102 282h8v18h-8ZM106 250h7v14h-7Z', 'iron');

const glow = `<path d="M406 30L250 424H620L464 30Z" fill="${hue('lampglow')}"/>`;
const bulb = flat('M402 58h66q-6 14-33 14t-33-14Z', 'bulb');
const lamp = (bulb: string): string =>
	flat('M433-20h4v44h-4ZM402 58h66q-6 14-33 14t-33-14Z', 'iron') +
	sheet('M392 58Q394 20 435 20T478 58Z', 'pot', 5) +
	bulb;

/** The longest love letter he writes: a plate over a plate. */
const table =
	sheet('M-20 462Q360 448 740 462V520H-20Z', 'cloth', -5) +
	flat('M-20 484Q360 470 740 484V520H-20Z', 'cloth2') +
	sheet('M498 462Q502 452 512 450H632Q642 452 646 462Z', 'cup', 4) +
	sheet('M506 450Q512 446 518 436Q528 420 546 420H598Q616 420 626 436Q632 446 638 450Z', 'cup2', 2) +
	sheet('M236 462l60-8l12 12l-62 8Z', 'frame', 2) +
	sheet('M222 458q-4-30 44-32t50 28q-46 14-94 4Z', '#d9944a', 2) +
	flat('M240 436q8 4 8 16h-5q0-10-6-14ZM266 430q8 6 8 20h-5q0-12-6-18ZM290 434q6 6 6 16h-5q0-8-4-14Z', '#a8652f') +
	group('translate(116 0)', sheet('M0 424h34l-5 40h-24Z', 'cup', 3) + flat('M3 440h28l-3 20h-22Z', 'pot'));

function draw(stage: Stage): Layers {
	const { door, light } = stage;
	const hour = light === 'window' ? BY_DAY : light === 'lamp' || light === 'dusk' ? BY_LAMP : IN_THE_DARK;
	const [wall, tiles, edge] = hour;
	return {
		behind:
			flat('M0 0H720V500H0Z', wall) +
			flat('M0 262H720V424H0Z', tiles) +
			flat('M0 254H720V264H0ZM0 300H720V303H0ZM0 346H720V349H0Z', edge) +
			beamOnWall(door, DOOR) +
			flat('M0 424Q360 416 720 424V500H0Z', 'kitchen-floor') +
			beamOnFloor(door, DOOR) +
			(hour === BY_LAMP ? glow + lamp(bulb) : lamp('')) +
			window(hour) +
			stove +
			doorway(door, DOOR, glazed),
		before: table,
	};
}

export const backdrop: Backdrop = { draw, wall: 'flat-wall' };
