/** Minh, fifteen, whose family passes it across the table. */

import { TEEN } from '../ages/teen.ts';
import { shirt } from '../clothes/shirt.ts';
import { tousled } from '../hair/tousled.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const minh: Person = {
	id: 'minh',
	age: TEEN,
	holdsOn: knees,
	skin: '#deb088',
	hair: tousled,
	hairColour: '#221c22',
	brow: '#1b1418',
	eye: '#20161a',
	lip: '#8a3e40',
	clothes: shirt,
	cloth: '#9fb8a4',
	trim: '#eef0e2',
	under: '#33426b',
	thing: '#5f7a68',
};
