/**
 * What every kind of clothes is made of. Necklines are drawn in their own unit: half the neck's width, from the middle
 * of the collar, + down; what follows the shoulders is drawn in frame units.
 */

import { clipped, fine, group, piece } from '../paper.ts';
import type { Figure } from '../person.ts';
import type { Torso } from '../pieces.ts';
import { veil } from '../torso.ts';

/** Into the unit of necklines. */
export const atCollar = ({ neck, collar }: Torso, inner: string): string =>
	group(fine`translate(0 ${collar}) scale(${neck})`, inner);

/** The same shape on both sides; `left` and `right` are its colours. */
export const pair = (d: string, left: string, right = left): string =>
	piece(d, right) + piece(d, left, ' transform="scale(-1 1)"');

/** The line where a hanging sleeve lies on the body, each side. */
export const seams = ({ tone }: Figure, { wide, high }: Torso): string =>
	group(
		fine`translate(0 ${high}) scale(${wide / 140} 1)`,
		pair('M104 64C109 100 112 140 109 300H116C118 140 112 96 104 64Z', tone.clothDeep),
	);

/** A loose piece on the back, lit and shaded like the cloth under it. `d` is in frame units. */
export const onBack = (figure: Figure, torso: Torso, d: string, inner: string): string =>
	piece(d, figure.tone.clothDeep, ' opacity=".6" transform="translate(-3 7)"') +
	clipped(`${figure.id}-wrap`, d, inner + veil(figure, torso));
