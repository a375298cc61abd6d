/**
 * Eyes: each drawn in its own unit (half its width) with the inner corner left, then mirrored. Brows are in brows.ts.
 */

import { clamp, fine, group, piece } from './paper.ts';
import type { Figure } from './person.ts';

const CRYING = '#8ccaf0';
const CRYING_EDGE = '#2a6c9e';
const CRYING_SHINE = '#e8f7ff';
const LID = 'M-1.06 .14C-.8-1.75 .8-1.75 1.08 .04C.6 .9-.6 .95-1.06 .14Z';
/** One thick, calm crescent. */
const SHUT = 'M-1.05-.1C-.5 .62 .5 .62 1.12-.2C.6 1.12-.6 1.12-1.05-.1Z';

function open({ age, pose, tone, person, id }: Figure, side: 1 | -1, narrow: number): string {
	// Heights of the upper lid at its inner and outer third, of the lower lid, and of the outer corner.
	const inner = 0.12 - 1.434 * pose.lidIn;
	const low = 0.92 - 0.62 * pose.lowLid;
	const corner = pose.lidOut < pose.lidIn - 0.15 ? 0.18 : 0.02;
	const outer = corner - 1.536 * pose.lidOut;
	const upper = fine`C-.62 ${inner} .48 ${outer} 1 ${corner}`;
	const shape = fine`M-1 .12${upper}C.6 ${low * 1.1}-.6 ${low * 1.16}-1 .12Z`;
	const x = pose.gazeX * side * 0.4;
	// Further down than aside: under a lowered lid less would look straight ahead.
	const y = pose.gazeY * (pose.gazeY > 0 ? 0.56 : 0.4) - 0.02;
	const iris = 0.66 * pose.iris;
	// Water on the lower lid: a dark edge, since no one blue is seen both on the white and on the lid.
	const water = (lift: number): string =>
		fine`M-1.1 ${low * 0.6 - lift}C-.5 ${low * 0.36 - lift} .5 ${low * 0.36 - lift} 1.1 ${low * 0.48 - lift}V1.4H-1.1Z`;
	const brim =
		pose.tears < 1
			? ''
			: piece(water(0.13), CRYING_EDGE) +
				piece(water(0), CRYING) +
				piece(fine`M-.75 ${low * 0.58}C-.4 ${low * 0.46} 0 ${low * 0.44} .3 ${low * 0.46}V${low * 0.6}Z`, CRYING_SHINE);
	const lash = fine`M-1.05 .12${upper}L${age.lash} ${corner - 0.08}C.52 ${outer - 0.28}-.7 ${inner - 0.25}-1.05 .12Z`;
	return (
		piece(LID, tone.lid) +
		`<clipPath id="${id}-eye${side}"><path d="${shape}"/></clipPath><g clip-path="url(#${id}-eye${side})">` +
		piece('M-1.1-2H1.1V1.4H-1.1Z', tone.white) +
		fine`<ellipse cx="${x}" cy="${y}" rx="${iris / Math.max(0.8, narrow)}" ry="${iris * 1.06}" fill="${person.eye}"/>` +
		fine`<circle cx="${x + side * 0.2}" cy="${y - 0.24}" r=".17" fill="#fffdf6"/>${brim}</g>` +
		piece(lash, person.eye)
	);
}

export const eyes = (figure: Figure): string =>
	([-1, 1] as const)
		.map((side) => {
			const { age, pose, person, at, squeeze } = figure;
			const narrow = clamp(squeeze(side * age.eyeX), 0.45, 1.15);
			return group(
				fine`translate(${at(side * age.eyeX, age.eyeY)}) scale(${side * narrow * age.eye} ${age.eye})`,
				pose.shut ? piece(SHUT, person.eye) : open(figure, side, narrow),
			);
		})
		.join('');
