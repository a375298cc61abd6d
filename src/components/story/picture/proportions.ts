/**
 * Bodies by age, in head units (crown to chin without hair), measured from the head's centre, + is down (look.md §2).
 * The lower and wider apart the eyes, the younger. Heads are drawn the same size in every frame.
 */

export interface Proportions {
	/** The head unit in frame units. */
	readonly hu: number;
	/** Head width; jaw and chin as shares of it. */
	readonly width: number;
	readonly jaw: number;
	readonly chin: number;
	readonly eyeY: number;
	readonly eyeX: number;
	/** Half the width of an eye. */
	readonly eye: number;
	/** How far the upper lash runs on beyond the outer corner, in eyes. */
	readonly lash: number;
	readonly browY: number;
	readonly browWidth: number;
	readonly brow: number;
	readonly noseY: number;
	readonly nose: number;
	/** A child's nose is one small crescent; later it is a wedge on the shadow side. */
	readonly noseShape: 'crescent' | 'wedge';
	readonly mouthY: number;
	readonly mouthWidth: number;
	readonly mouth: number;
	readonly ear: number;
	readonly neckWidth: number;
	readonly neck: number;
	/** Half the width of the shoulders, and how far they fall below the collar. */
	readonly shoulders: number;
	readonly fall: number;
	/** Where the head's centre stands in the 400 × 440 frame. */
	readonly x: number;
	readonly y: number;
	readonly sleeve: number;
	readonly hand: number;
	/** Lines beside nose and mouth, and under the eyes. */
	readonly lines: boolean;
}

// biome-ignore format: a table
const CHILD: Proportions = {
	hu: 196, width: 0.93, jaw: 0.8, chin: 0.4,
	eyeY: 0.1, eyeX: 0.215, eye: 0.098, lash: 1.13,
	browY: -0.125, browWidth: 0.112, brow: 0.046,
	noseY: 0.225, nose: 0.052, noseShape: 'crescent',
	mouthY: 0.335, mouthWidth: 0.145, mouth: 0.034,
	ear: 0.115, neckWidth: 0.3, neck: 0.1, shoulders: 0.7, fall: 0.16,
	x: 200, y: 196, sleeve: 0.29, hand: 0.12, lines: false,
};

// A grown-up's face with the eyes a little smaller, the jaw softer, the shoulders rounder and lower.
// biome-ignore format: a table
const ELDER: Proportions = {
	hu: 192, width: 0.82, jaw: 0.9, chin: 0.48,
	eyeY: 0.03, eyeX: 0.188, eye: 0.076, lash: 1.05,
	browY: -0.128, browWidth: 0.106, brow: 0.036,
	noseY: 0.2, nose: 0.078, noseShape: 'wedge',
	mouthY: 0.322, mouthWidth: 0.142, mouth: 0.031,
	ear: 0.112, neckWidth: 0.36, neck: 0.12, shoulders: 0.86, fall: 0.2,
	x: 200, y: 204, sleeve: 0.31, hand: 0.125, lines: true,
};

export const AGES = { child: CHILD, elder: ELDER } as const;
export type Age = keyof typeof AGES;
