/**
 * The mouth: closed crescent, open, bared, or the wavering strip that only worry has; and the sliver under a pout.
 * Sideways its unit is half its width, downwards the head unit.
 */

import { clamp, clipped, fine, group, piece } from './paper.ts';
import type { Figure } from './person.ts';

/** Height of the corners, drop of the middle, thickness of the lips, and how far it is open; head units. */
interface Measures {
	readonly ends: number;
	readonly middle: number;
	readonly thick: number;
	readonly gape: number;
}

function open({ pose, tone, id }: Figure, { ends, middle, gape }: Measures): string {
	const top = middle - gape * 0.3;
	const low = (middle + gape * 0.95) * 1.18;
	const full = pose.curve > 0.3 ? 0.78 : 0.86;
	const shape = fine`M-1 ${ends}C-.55 ${top} .55 ${top} 1 ${ends}C${full} ${low} ${-full} ${low}-1 ${ends}Z`;
	const [gum, bite] = [ends - 0.02, top + gape * 0.55];
	const teeth =
		pose.teeth > 0.2 || pose.curve > 0.5
			? piece(fine`M-1 ${gum}C-.55 ${top} .55 ${top} 1 ${gum}C.6 ${bite}-.6 ${bite}-1 ${gum}Z`, tone.white)
			: '';
	const tongue = fine`<ellipse cx="0" cy="${low * 0.86}" rx=".62" ry="${gape * 0.5}" fill="#c9604f"/>`;
	return clipped(`${id}-mouth`, shape, piece(shape, tone.gape) + tongue + teeth);
}

/** Clenched teeth between two drawn lips. */
const bared = ({ tone }: Figure): string =>
	piece('M-1.08 .064C-1.08-.024-.62-.058 0-.058S1.08-.024 1.08 .064C.62 .046-.62 .046-1.08 .064Z', tone.lip) +
	piece('M-.92 .044C-.92-.006-.56-.034 0-.034S.92-.006 .92 .044C.56 .026-.56 .026-.92 .044Z', tone.white) +
	piece('M-.96 .012Q0-.014 .96 .012V.018Q0-.006-.96 .018Z', tone.lip);

function wavering({ pose, tone }: Figure, { ends, thick: t }: Measures, colour = tone.lip): string {
	const w = 0.024 * pose.waver;
	return piece(
		fine`M-1 ${ends}C-.75 ${ends * 1.1 - w * 2.4}-.45 ${-w * 2.2}-.12 ${w * 0.4 - t * 0.3}S.5 ${-w * 2.6} 1 ${ends + w * 0.9}C.62 ${
			t * 1.1 - w * 1.6
		} .3 ${w * 1.2 + t}-.06 ${w * 0.9 + t * 0.7}S-.6 ${t * 0.7 - w * 1.3}-1 ${ends}Z`,
		colour,
	);
}

function closed({ tone }: Figure, { ends, middle, thick: t }: Measures): string {
	const [top, low, end] = [middle * 1.2 - t * 0.25, middle * 1.2 + t, ends + t * 0.32];
	return piece(
		fine`M-1 ${ends}Q-1.04 ${ends + t * 0.1}-.98 ${end}C-.5 ${low} .5 ${low} .98 ${end}Q1.04 ${ends + t * 0.1} 1 ${ends}C.5 ${
			top
		}-.5 ${top}-1 ${ends}Z`,
		tone.lip,
	);
}

function measure({ age, pose }: Figure): Measures {
	const curve = pose.curve * 0.058;
	return {
		ends: -curve * 0.9,
		middle: curve * 0.75,
		thick: age.mouth * (1 - 0.35 * pose.thin),
		gape: pose.gape * 0.2,
	};
}

/** The lips, as a lighter band round the mouth. */
function band({ ends, middle, thick, gape }: Measures, colour: string): string {
	const top = middle * 1.2 - thick * 0.25 - gape * 0.3 - 0.024;
	const low = (middle + gape * 0.95) * 1.18 + thick * (gape ? 0.2 : 0.9) + 0.026;
	const d = fine`M-1.12 ${ends + 0.004}C-.5 ${top} .5 ${top} 1.12 ${ends + 0.004}C.72 ${low}-.72 ${low}-1.12 ${ends + 0.004}Z`;
	return piece(d, colour);
}

export function mouth(figure: Figure): string {
	const { age, pose, tone, at, squeeze } = figure;
	const sizes = measure(figure);
	const parted = pose.gape > 0.06;
	const lips = parted
		? (pose.teeth > 0.9 && pose.curve < 0 ? bared : open)(figure, sizes)
		: (pose.waver > 0.3 ? wavering : closed)(figure, sizes);
	// Always ∪: a ∩ under a pout is a second mouth.
	const y = parted ? 0.02 + sizes.gape * 1.08 : sizes.middle + sizes.thick + 0.022;
	const sliver = fine`M-.42 ${y}Q0 ${y + 0.03} .42 ${y}Q0 ${y + 0.012}-.42 ${y}Z`;
	const below = tone.band
		? pose.waver > 0.3
			? group('translate(0-.004) scale(1.12 1.75)', wavering(figure, sizes, tone.band))
			: band({ ...sizes, gape: parted ? sizes.gape : 0 }, tone.band)
		: pose.pout > 0.2
			? piece(sliver, tone.skinDeep, ' opacity=".7"')
			: '';
	return group(
		fine`translate(${at(0, age.mouthY)}) scale(${age.mouthWidth * pose.mouthWidth * clamp(squeeze(0), 0.6, 1)} 1)`,
		below + lips,
	);
}
