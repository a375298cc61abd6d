/**
 * A small concert hall before the doors open, seen from the stage: rows of seats, a balcony with its lamps, the foyer
 * doors, and the old grand.
 */

import { beamOnFloor, beamOnWall, doubleDoor, foyer, type Hole } from '../door.ts';
import { type Backdrop, disc, flat, hue, type Layers, type Stage, sheet } from '../stage.ts';

const DOOR: Hole = { x: 522, y: 118, w: 106, h: 262 };

/** A row of chair backs, each a soft tooth, `wide` apart. */
const row = (y: number, wide: number, fill: string): string => {
	const backs = Array.from({ length: Math.ceil(500 / wide) }, (_, i) => {
		const x = i * wide - 30;
		return `M${x} ${y + 40}V${y + 8}q0-10 10-10h${wide - 26}q10 0 10 10V${y + 40}Z`;
	});
	return flat(backs.join(''), fill);
};

const balcony =
	flat('M0 96Q260 128 470 104V156Q250 184 0 150Z', 'hall-wall2') +
	flat('M0 92Q260 124 470 100V108Q250 134 0 102Z', 'knob') +
	flat('M0 170Q250 204 470 176V240H0Z', 'hall-dark') +
	flat(disc(99, 152, 9) + disc(239, 164, 9) + disc(445, 152, 9), 'bulb');

/** Madam Eleni, 1920s: her lid up on its stick, her side, her desk with an old lamp. */
const grand =
	sheet('M-20 396Q20 210 128 176Q196 160 214 216Q226 268 282 300L276 330H-20Z', 'piano', 8) +
	flat('M-20 396Q20 236 124 200Q176 190 190 232Q206 290 262 316L258 330H-20Z', 'piano2') +
	flat('M214 306l14-84l6 1l-12 84Z', 'knob') +
	flat('M-20 330H300q16 0 16 14v54H-20Z', 'piano') +
	flat('M-20 340H306v4H-20Z', 'knob');

const KEYS = 'M-20 462H740V500H-20Z';
const BLACK = [0, 1, 3, 4, 5, 7, 8, 10, 11, 12, 14, 15, 17, 18, 19]
	.map((i) => `M${-8 + i * 48} 462h24v20h-24Z`)
	.join('');

function draw(stage: Stage): Layers {
	const { door } = stage;
	return {
		behind:
			flat('M0 0H720V500H0Z', 'hall-wall') +
			balcony +
			flat('M0 380H720V500H0Z', 'hall-dark') +
			beamOnWall(door, DOOR) +
			flat('M470 60H484V392H470ZM664 60H678V392H664Z', 'hall-wall2') +
			doubleDoor(door, DOOR, foyer) +
			row(248, 58, 'seat2') +
			row(286, 66, 'seat') +
			row(330, 76, 'seat2') +
			flat('M0 392H720V500H0Z', 'boards') +
			beamOnFloor(door, DOOR) +
			grand,
		before:
			sheet('M-20 446Q360 440 740 446V520H-20Z', 'piano', -5) +
			flat(KEYS, 'cup') +
			`<path d="${Array.from({ length: 15 }, (_, i) => `M${28 + i * 48} 462v38`).join('')}" stroke="${hue('cup2')}" stroke-width="2"/>` +
			flat(BLACK, 'piano'),
		ledge: 'piano',
	};
}

export const backdrop: Backdrop = { draw, wall: 'hall-wall' };
