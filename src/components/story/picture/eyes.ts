/**
 * Eyes, brows and spectacles. Each eye is drawn in its own unit (half its width), inner corner left, and mirrored.
 */

import type { Figure } from './figure.ts';
import { clamp, draw, fine, group, piece } from './paper.ts';

const SIDES = [-1, 1] as const;
type Side = (typeof SIDES)[number];

/** The two lids as numbers: heights of the upper lid's inner and outer third, of the lower lid, of the outer corner. */
function lids({ pose }: Figure): {
	upper: string;
	lower: string;
	inner: number;
	outer: number;
	low: number;
	corner: number;
} {
	const inner = 1.28 * pose.lidIn;
	const outer = 1.28 * pose.lidOut;
	const low = 0.92 - 0.62 * pose.lowLid;
	const corner = 0.02 + (pose.lidOut < pose.lidIn - 0.15 ? 0.16 : 0);
	return {
		upper: fine`C-.62 ${0.12 - inner * 1.12} .48 ${corner - outer * 1.2} 1 ${corner}`,
		lower: fine`C.6 ${low * 1.1}-.6 ${low * 1.16}-1 .12Z`,
		inner,
		outer,
		low,
		corner,
	};
}

function openEye(figure: Figure, side: Side, squeeze: number): string {
	const { age, pose, lamp, tone, person, id } = figure;
	const { upper, lower, inner, outer, low, corner } = lids(figure);
	const x = pose.gazeX * side * 0.4;
	const y = -0.02 + pose.gazeY * 0.4;
	const iris = 0.66 * pose.iris;
	const brim =
		pose.tears >= 1
			? piece(fine`M-1.1 ${low * 0.6}C-.5 ${low * 0.38} .5 ${low * 0.38} 1.1 ${low * 0.48}V1.4H-1.1Z`, '#8ccaf0') +
				piece(
					fine`M-.75 ${low * 0.56}C-.4 ${low * 0.44} 0 ${low * 0.42} .3 ${low * 0.44}V${low * 0.56}H-.75Z`,
					'#e8f7ff',
				)
			: '';
	return (
		piece('M-1.06 .14C-.8-1.75 .8-1.75 1.08 .04C.6 .9-.6 .95-1.06 .14Z', tone.lid) +
		`<clipPath id="${id}-eye${side}"><path d="M-1 .12${upper}${lower}"/></clipPath><g clip-path="url(#${id}-eye${side})">` +
		piece('M-1.1-2H1.1V1.4H-1.1Z', tone.white) +
		fine`<ellipse cx="${x}" cy="${y}" rx="${iris / Math.max(0.8, squeeze)}" ry="${iris * 1.06}" fill="${person.eye}"/>` +
		fine`<circle cx="${x + side * lamp.side * 0.2}" cy="${y - 0.24}" r=".17" fill="#fffdf6"/>${brim}</g>` +
		piece(
			fine`M-1.05 .12${upper}L${age.lash} ${corner - 0.08}C.52 ${corner - outer * 1.2 - 0.28}-.7 ${
				0.12 - inner * 1.12 - 0.25
			}-1.05 .12Z`,
			person.eye,
		)
	);
}

/** A closed eye: one thick, calm crescent. */
const closedEye = ({ person }: Figure): string =>
	piece('M-1.05-.1C-.5 .62 .5 .62 1.12-.2C.6 1.12-.6 1.12-1.05-.1Z', person.eye);

export const eyes = (figure: Figure): string =>
	SIDES.map((side) => {
		const { age, hu, pose, at, squeeze } = figure;
		const narrow = clamp(squeeze(side * age.eyeX), 0.45, 1.15);
		return group(
			fine`translate(${at(side * age.eyeX, age.eyeY)}) scale(${side * narrow * age.eye * hu} ${age.eye * hu})`,
			pose.shut ? closedEye(figure) : openEye(figure, side, narrow),
		);
	}).join('');

/** Brows: tapered strips, thick and round at the nose. Nothing may cross them. */
export const brows = (figure: Figure): string =>
	SIDES.map((side) => {
		const { age, hu, pose, tone, at, squeeze } = figure;
		const narrow = clamp(squeeze(side * age.eyeX), 0.5, 1.12);
		const half = age.browWidth * hu;
		const t = age.brow * hu;
		const [x0, y0] = [-half - pose.knit * hu * 0.028, -pose.browIn * hu];
		const [x1, y1] = [half * 1.02, -pose.browOut * hu];
		const [xm, ym] = [(x0 + x1) / 2, (y0 + y1) / 2 - pose.browArch * hu * 1.6];
		return piece(
			draw`M${x0} ${y0 - t * 0.5}Q${xm} ${ym - t * 0.75} ${x1} ${y1 - t * 0.12}Q${x1 + t * 0.1} ${y1 + t * 0.3} ${
				x1 - t * 0.2
			} ${y1 + t * 0.3}Q${xm} ${ym + t * 0.65} ${x0 + t * 0.1} ${y0 + t * 0.6}Q${x0 - t * 0.45} ${y0} ${
				x0
			} ${y0 - t * 0.5}Z`,
			tone.brow,
			fine` transform="translate(${at(side * age.eyeX, age.browY)}) scale(${side * narrow} 1)"`,
		);
	}).join('');

/** The two short folds between drawn brows: for anger only, elsewhere they look like scars. */
export const frown = ({ age, hu, pose, tone, at }: Figure): string =>
	pose.knit > 0.6 && pose.browIn < 0
		? SIDES.map((side) => {
				const place = fine`translate(${at(side * 0.032, age.browY + 0.05)}) scale(${side * hu} ${hu})`;
				return group(place, piece('M0 0Q.015-.03-.005-.055Q.03-.03.005 0Z', tone.skinDeep));
			}).join('')
		: '';

/** Round frames, a bridge, two temples to the ears, and one slanting glint on the light's side. */
export function spectacles({ age, hu, wide, person, lamp, pose, at, squeeze }: Figure): string {
	if (!person.glasses) return '';
	const size = age.eye * hu;
	const glass = SIDES.map((side) => {
		const narrow = clamp(squeeze(side * age.eyeX), 0.5, 1.1);
		const [x, y] = at(side * age.eyeX, age.eyeY + 0.014);
		const rx = size * 1.74 * narrow;
		const temple = wide * 0.49 * side + pose.yaw * wide * 0.06;
		const glint =
			side === lamp.side
				? piece(
						draw`M${x + rx * 0.2} ${y - size * 1.3}l${rx * 0.42} ${size * 0.3}l${-rx * 0.7} ${size * 1.5}l${
							-rx * 0.4
						} ${-size * 0.3}Z`,
						'#fffdf6',
						' stroke="none" opacity=".16"',
					)
				: '';
		return draw`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${size * 1.6}"/><path d="M${x + side * rx} ${
			y - size * 0.4
		}L${temple} ${y - size * 0.7}"/>${glint}`;
	}).join('');
	const [x, y] = at(0, age.eyeY - 0.01);
	const bridge = draw`<path d="M${x - hu * 0.06} ${y}q${hu * 0.06} ${-hu * 0.045} ${hu * 0.12} 0"/>`;
	const frame = draw` fill="none" stroke="${person.glasses}" stroke-width="${hu * 0.026}"`;
	return `<g${frame}>${glass}${bridge}</g>`;
}
