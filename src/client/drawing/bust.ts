/**
 * A person of the course at one moment, by name: for pages, which are drawn at build time.
 */

import { TYPICAL } from '../story/opening.ts';
import type { Door, Feeling, Light } from '../story/types.ts';
import { figureOf } from './figure.ts';
import { PEOPLE, type PersonId } from './people.ts';
import type { Figure } from './person.ts';
import { poseOf } from './pose-of.ts';
import { drawFront } from './rig.ts';
import { tonesOf } from './tones.ts';

/** Someone at one moment. `distress` is 0–10. `id` starts every id in the drawing: letters, digits, hyphens. */
export interface Sitting {
	readonly person: PersonId;
	readonly shows: Feeling;
	readonly distress: number;
	readonly door: Door;
	readonly light: Light;
	readonly id: string;
}

/** That person as a figure, ready for the rig. */
export function seat(sitting: Sitting): Figure {
	const person = PEOPLE[sitting.person];
	return figureOf(
		person,
		poseOf(person.id, sitting),
		tonesOf(person, sitting.light, TYPICAL[sitting.door]),
		sitting.id,
	);
}

const escaped = (text: string): string => text.replace(/[&<"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A person as a picture of its own. With a `label` it is an image with that name; without, it is decoration. */
export function drawBust(sitting: Sitting & { readonly label?: string }): string {
	const name = sitting.label ? `role="img" aria-label="${escaped(sitting.label)}"` : 'aria-hidden="true"';
	return `<svg class="bust" viewBox="0 0 400 440" ${name}>${drawFront(seat(sitting))}</svg>`;
}
