/**
 * The upper deck of a ferry in the morning, the outside bench: the rail, the water, one hill of a far shore, gulls, and
 * the door of the cabin.
 */

import { beamOnFloor, cabin, doorway, type Hole } from '../door.ts';
import { type Backdrop, box, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 524, y: 110, w: 100, h: 306 };

/** A gull from the side: two wings and a body, its tips dark. */
const gull = (x: number, y: number, size: number): string =>
	`<g transform="translate(${x} ${y}) scale(${size})">${flat('M0 0Q-16-22-44-20Q-20-12-8 6Q-2 12 8 10Q22-8 46-6Q26-18 8 0Z', 'frame')}${flat(
		'M-44-20Q-34-22-28-19L-30-14ZM46-6Q38-10 32-8L30-4Z',
		'rail',
	)}</g>`;

const shore =
	flat('M0 236Q60 206 130 210T300 196T470 220V262H0Z', 'far') +
	flat('M112 212q4-34 34-34t34 34ZM142 180l4-14l4 14ZM98 214V158l4-14l4 14v56ZM186 212V156l4-14l4 14v56Z', 'skyline') +
	flat('M218 212V182l-4-2v-8l15-22l15 22v8l-4 2v30Z', 'skyline');

const glints = flat(
	'M40 276h80v4h-80ZM180 268h60v3h-60ZM420 274h56v4h-56ZM20 322h70v4h-70ZM160 306h44v4h-44ZM250 296h90v4h-90Z',
	'cloud',
);

const RAIL = `M0 296H486V306H0ZM0 338H486V343H0ZM0 376H486V381H0Z${[30, 106, 182, 440].map((x) => `M${x} 296h8v134h-8Z`).join('')}`;

const cabinWall =
	sheet('M488 60H760V430H488Z', 'bus', 6) +
	flat('M488 330H720V352H488Z', 'door') +
	sheet('M470 46H760V66H470Z', 'rail', 8);

/** A ring to throw to someone in the water. */
const ring = `<g fill="none" stroke-width="17"><circle cx="70" cy="346" r="36" stroke="${hue('frame')}"/><circle cx="70" cy="346" r="36" stroke="${hue('pot')}" stroke-dasharray="28.3"/></g>`;

function draw(stage: Stage): Layers {
	const { door, light } = stage;
	const [high, low, sea] = light === 'window' ? ['morning', 'morning2', 'wet-sea'] : ['evening', 'afterglow', 'sea'];
	return {
		behind:
			flat('M0 0H720V500H0Z', high) +
			flat('M0 130Q160 104 300 128T520 112V262H0Z', low) +
			shore +
			flat('M0 254H520V420H0Z', sea) +
			glints +
			gull(236, 132, 0.7) +
			gull(120, 156, 1) +
			gull(486, 152, 0.8) +
			cabinWall +
			doorway(door, DOOR, cabin) +
			flat('M0 422Q360 414 720 422V500H0Z', 'deck') +
			flat('M0 446H720v3H0ZM0 472H720v3H0Z', 'deck2') +
			beamOnFloor(door, DOOR) +
			flat(RAIL, 'frame') +
			ring,
		// The bench is under you both: its arm, two glasses of tea on the seat.
		before:
			sheet(box(-20, 454, 760, 60, 6), 'bench', -4) +
			flat('M-20 474H740V479H-20Z', 'deck2') +
			sheet('M512 452q6-14 0-34h34q-6 20 0 34ZM564 452q6-14 0-34h34q-6 20 0 34Z', 'glass', 2) +
			flat('M515 450q5-12 1-24h26q-4 12 1 24ZM567 450q5-12 1-24h26q-4 12 1 24Z', 'pot') +
			`<path d="M96 442a26 10 0 1 0 52 0a26 10 0 1 0-52 0" fill="none" stroke="#c98a45" stroke-width="13"/>`,
		ledge: 'bench',
	};
}

export const backdrop: Backdrop = { draw, wall: 'bus', outdoors: true };
