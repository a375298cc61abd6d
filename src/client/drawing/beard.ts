/**
 * A short beard with a moustache: one dark piece clipped to the jaw. The mouth lies on a lighter lip band, so that from
 * far off the band carries its curve (look.md §3). In head units.
 */

import { cutX, skull } from './head.ts';
import { clamp, clipped, fine, piece } from './paper.ts';
import type { Figure } from './person.ts';

/** Drawn between the face and the mouth; the mouth has its own band (tones.ts). */
export function beard(figure: Figure): string {
	const { age, pose, tone, at, id } = figure;
	const a = age.width / 2;
	const [x, y] = at(0, age.mouthY);
	const ear = 0.03 + pose.pitch * 0.1;
	const w = age.width * clamp(1 - Math.abs(pose.yaw) * 0.3, 0.8, 1);
	const turn = pose.yaw * 0.09;
	const d = fine`M${-a - 0.02} ${ear}C${-a * 0.86} ${ear + 0.08} ${turn - a * 0.84} ${y - 0.1} ${x - w * 0.26} ${y - 0.075}C${x - w * 0.14} ${
		y - 0.092
	} ${x - w * 0.05} ${y - 0.086} ${x} ${y - 0.066}C${x + w * 0.05} ${y - 0.086} ${x + w * 0.14} ${y - 0.092} ${x + w * 0.26} ${y - 0.075}C${
		turn + a * 0.84
	} ${y - 0.1} ${a * 0.86} ${ear + 0.08} ${a + 0.02} ${ear}L${a + 0.05} 1H${-a - 0.05}Z`;
	const edge = cutX(figure);
	const dark = fine`M-1-1H${edge}V${y}L${edge + 0.05} 1H-1Z`;
	const cut = piece(d, tone.hair) + piece(dark, tone.hairShade);
	return clipped(`${id}-jaw`, skull(figure), clipped(`${id}-beard`, d, cut));
}
