/** A teen: a narrower head on a longer neck, a wedge for a nose, and knees to hold on to still. */

import type { Age } from '../person.ts';
import { wedge } from './wedge.ts';

// biome-ignore format: a table
export const TEEN: Age = {
	hu: 196, width: 0.83, jaw: 0.76, chin: 0.34,
	eyeY: 0.055, eyeX: 0.195, eye: 0.086, lash: 1.13,
	browY: -0.15, browWidth: 0.11, brow: 0.042,
	noseY: 0.205, nose: 0.06, drawNose: wedge,
	mouthY: 0.325, mouthWidth: 0.14, mouth: 0.033,
	ear: 0.112, neckWidth: 0.29, neck: 0.17, shoulders: 0.83, fall: 0.17,
	x: 200, y: 204, sleeve: 0.28, hand: 0.115,
};
