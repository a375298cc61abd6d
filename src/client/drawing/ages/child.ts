/** A child: a round head, low wide eyes and a crescent for a nose. */

import { fine, group, piece } from '../paper.ts';
import type { Age, Figure } from '../person.ts';

const drawNose = ({ age, tone, at }: Figure): string =>
	group(
		fine`translate(${at(0, age.noseY, 1.1)}) scale(${age.nose})`,
		piece('M-1-.1C-1 .95 1 .95 1-.1C.6 .4-.6 .4-1-.1Z', tone.skinDeep),
	);

// biome-ignore format: a table
export const CHILD: Age = {
	hu: 196, width: 0.93, jaw: 0.8, chin: 0.4,
	eyeY: 0.1, eyeX: 0.215, eye: 0.098, lash: 1.13,
	browY: -0.125, browWidth: 0.112, brow: 0.046,
	noseY: 0.225, nose: 0.052, drawNose,
	mouthY: 0.335, mouthWidth: 0.145, mouth: 0.034,
	ear: 0.115, neckWidth: 0.3, neck: 0.1, shoulders: 0.7, fall: 0.16,
	x: 200, y: 196, sleeve: 0.29, hand: 0.12,
};
