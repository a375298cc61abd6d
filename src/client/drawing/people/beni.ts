/** Beni, sixteen, who reads everything to the end. */

import { TEEN } from '../ages/teen.ts';
import { sweater } from '../clothes/sweater.ts';
import { cropped } from '../hair/curls.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const beni: Person = {
	id: 'beni',
	age: TEEN,
	holdsOn: knees,
	guard: 0.4,
	skin: '#80533a',
	hair: cropped,
	hairColour: '#1f1719',
	brow: '#120b0d',
	eye: '#1c1210',
	lip: '#5c2226',
	clothes: sweater,
	cloth: '#5b7a63',
	trim: '#dfe3cf',
	under: '#33426b',
	thing: '#e9b44c',
};
