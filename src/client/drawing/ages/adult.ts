/** A grown-up: eyes high in a long face, a strong jaw, broad shoulders. */

import type { Age } from '../person.ts';
import { wedge } from './wedge.ts';

// biome-ignore format: a table
export const ADULT: Age = {
	hu: 200, width: 0.8, jaw: 0.86, chin: 0.44,
	eyeY: 0.015, eyeX: 0.185, eye: 0.078, lash: 1.05,
	browY: -0.135, browWidth: 0.112, brow: 0.046,
	noseY: 0.185, nose: 0.074, drawNose: wedge,
	mouthY: 0.315, mouthWidth: 0.15, mouth: 0.033,
	ear: 0.105, neckWidth: 0.4, neck: 0.17, shoulders: 1, fall: 0.17,
	x: 200, y: 178, sleeve: 0.34, hand: 0.135,
};
