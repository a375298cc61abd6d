/** Anjali, seventeen, with her results. */

import { TEEN } from '../ages/teen.ts';
import { shirt } from '../clothes/shirt.ts';
import { plait } from '../hair/plaits.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const anjali: Person = {
	id: 'anjali',
	age: TEEN,
	holdsOn: knees,
	skin: '#96623f',
	hair: plait,
	hairColour: '#241a1e',
	brow: '#160e12',
	eye: '#1c1211',
	lip: '#6a2630',
	clothes: shirt,
	cloth: '#e6e2d3',
	trim: '#f6f3e8',
	under: '#3f5a8a',
	thing: '#c9704f',
};
