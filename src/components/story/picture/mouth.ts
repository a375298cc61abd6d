/**
 * The mouth: closed crescent, open, bared, or the wavering strip that only worry has; and the sliver under a pout.
 */

import type { Figure } from './figure.ts';
import { clamp, clipped, draw, fine, group, mix, piece } from './paper.ts';

/** Half-width, drop of the curve's middle, thickness of the lips, and how far the mouth is open; frame units. */
interface Measures {
	readonly half: number;
	readonly curve: number;
	readonly thick: number;
	readonly gape: number;
}

const measure = ({ age, hu, pose }: Figure): Measures => ({
	half: age.mouthWidth * hu * pose.mouthWidth,
	curve: pose.curve * hu * 0.058,
	thick: age.mouth * hu * (1 - 0.35 * pose.thin),
	gape: pose.gape * hu * 0.2,
});

function open({ pose, tone, id }: Figure, { half, curve, gape }: Measures): string {
	const ends = -curve * 0.9;
	const top = curve * 0.75 - gape * 0.3;
	const low = curve * 0.75 + gape * 0.95;
	const full = half * (pose.curve > 0.3 ? 0.78 : 0.86);
	const shape = draw`M${-half} ${ends}C${-half * 0.55} ${top} ${half * 0.55} ${top} ${half} ${ends}C${full} ${
		low * 1.18
	} ${-full} ${low * 1.18} ${-half} ${ends}Z`;
	const teeth =
		pose.teeth > 0.2 || pose.curve > 0.5
			? piece(
					draw`M${-half} ${ends - 4}C${-half * 0.55} ${top} ${half * 0.55} ${top} ${half} ${ends - 4}C${half * 0.6} ${
						top + gape * 0.55
					} ${-half * 0.6} ${top + gape * 0.55} ${-half} ${ends - 4}Z`,
					tone.white,
				)
			: '';
	const tongue = draw`<ellipse cx="0" cy="${low * 1.02}" rx="${half * 0.62}" ry="${gape * 0.5}" fill="#c9604f"/>`;
	return clipped(`${id}-mouth`, shape, piece(shape, mix(tone.lip, '#1b0710', 0.45)) + tongue + teeth);
}

/** Clenched teeth between two drawn lips. */
function bared({ hu, tone, id }: Figure, { half }: Measures): string {
	const row = draw`M${-half} ${hu * 0.05}C${-half} ${-hu * 0.012} ${-half * 0.6} ${-hu * 0.04} 0 ${-hu * 0.04}S${half} ${
		-hu * 0.012
	} ${half} ${hu * 0.05}C${half * 0.6} ${hu * 0.034} ${-half * 0.6} ${hu * 0.034} ${-half} ${hu * 0.05}Z`;
	const bite = draw`M${-half} ${hu * 0.012}Q0 ${-hu * 0.014} ${half} ${hu * 0.012}V${hu * 0.02}Q0 ${-hu * 0.004} ${-half} ${hu * 0.02}Z`;
	const lips = draw` fill="none" stroke="${tone.lip}" stroke-width="${hu * 0.022}" stroke-linejoin="round"`;
	return clipped(`${id}-mouth`, row, piece(row, tone.white) + piece(bite, tone.lip)) + `<path d="${row}"${lips}/>`;
}

function wavering({ hu, pose, tone }: Figure, { half, curve, thick }: Measures): string {
	const wave = hu * 0.024 * pose.waver;
	const ends = -curve * 0.9;
	return piece(
		draw`M${-half} ${ends}C${-half * 0.75} ${-curve - wave * 2.4} ${-half * 0.45} ${-wave * 2.2} ${-half * 0.12} ${
			wave * 0.4 - thick * 0.3
		}S${half * 0.5} ${-wave * 2.6} ${half} ${ends + wave * 0.9}C${half * 0.62} ${
			-wave * 1.6 + thick * 1.1
		} ${half * 0.3} ${wave * 1.2 + thick} ${-half * 0.06} ${wave * 0.9 + thick * 0.7}S${
			-half * 0.6
		} ${-wave * 1.3 + thick * 0.7} ${-half} ${ends}Z`,
		tone.lip,
	);
}

function closed({ tone }: Figure, { half, curve, thick }: Measures): string {
	const ends = -curve * 0.9;
	const middle = curve * 0.92;
	return piece(
		draw`M${-half} ${ends}Q${-half * 1.04} ${ends + thick * 0.1} ${-half * 0.98} ${ends + thick * 0.32}C${-half * 0.5} ${
			middle + thick
		} ${half * 0.5} ${middle + thick} ${half * 0.98} ${ends + thick * 0.32}Q${half * 1.04} ${
			ends + thick * 0.1
		} ${half} ${ends}C${half * 0.5} ${middle - thick * 0.25} ${-half * 0.5} ${middle - thick * 0.25} ${-half} ${ends}Z`,
		tone.lip,
	);
}

export function mouth(figure: Figure): string {
	const { age, hu, pose, tone, at, squeeze } = figure;
	const sizes = measure(figure);
	const { half, curve, thick } = sizes;
	const lips =
		pose.gape > 0.06
			? (pose.teeth > 0.9 && pose.curve < 0 ? bared : open)(figure, sizes)
			: (pose.waver > 0.3 ? wavering : closed)(figure, sizes);
	// Always ∪: a ∩ under a pout is a second mouth.
	const y = pose.gape > 0.06 ? hu * (0.02 + pose.gape * 0.215) : curve * 0.75 + thick + hu * 0.022;
	const sliver =
		pose.pout > 0.2
			? piece(
					draw`M${-half * 0.42} ${y}Q0 ${y + hu * 0.03} ${half * 0.42} ${y}Q0 ${y + hu * 0.012} ${-half * 0.42} ${y}Z`,
					tone.skinDeep,
					' opacity=".7"',
				)
			: '';
	return group(fine`translate(${at(0, age.mouthY)}) scale(${clamp(squeeze(0), 0.6, 1)} 1)`, sliver + lips);
}
