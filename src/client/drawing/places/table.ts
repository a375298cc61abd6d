/**
 * The same kitchen before dawn: the table between you, bread, the sugar tin, two cups. The lentils are still on the stove.
 */

import { group } from '../paper.ts';
import { type Backdrop, box, flat, type Layers, type Stage, sheet } from '../stage.ts';
import { type Hour, room } from './kitchen.ts';

const BEFORE_DAWN: Hour = {
	wall: 'dawn-wall',
	tiles: 'dawn-wall2',
	edge: 'dawn-edge',
	floor: 'dawn-floor',
	sky: 'dawn',
	horizon: 'first-light',
};

/** A loaf that breaks in two by itself: four lobes and a line down the middle. */
const bread =
	sheet('M88 462q-8-28 14-34q4-18 30-16q14-14 34-4q28-8 36 12q26 4 18 42Z', '#d9944a', 4) +
	flat('M104 432q6-14 24-12q-4 8-2 14q-14-4-22-2ZM158 414q12-6 26 0q-8 6-8 14q-10-6-18-14Z', '#f0c07c') +
	flat('M144 416q10 20 4 46h-6q8-26-2-44ZM94 446q26-12 50-4q32-12 72 2q-40-6-72 6q-24-8-50-4Z', '#a8652f');

const cup = (x: number): string =>
	group(
		`translate(${x} 0)`,
		sheet('M0 424h40v24q0 16-14 16h-12q-14 0-14-16ZM40 430q18-2 18 12t-20 12v-6q12 0 12-7t-10-5Z', 'cup', 3) +
			flat('M0 424h10v38q-10-3-10-14Z', 'cup2'),
	);

const tin =
	sheet(box(540, 390, 72, 74, 6), '#c25a48', 4) +
	flat('M540 412h72v28h-72Z', '#f4e1bb') +
	flat('M576 416l4 7l8 1l-6 6l2 8l-8-4l-8 4l2-8l-6-6l8-1Z', '#e2a23b') +
	sheet(box(535, 382, 82, 14, 5), '#9c4438', 2);

const draw = (stage: Stage): Layers => ({
	behind: room(stage, BEFORE_DAWN),
	before:
		sheet('M-20 452Q360 440 740 452V520H-20Z', 'table', -5) +
		flat('M-20 470Q360 458 740 470V520H-20Z', 'table2') +
		bread +
		cup(236) +
		cup(476) +
		tin,
});

export const backdrop: Backdrop = { draw, wall: 'dawn-wall' };
