/** Kwabena, thirteen, by his boots. */

import { TEEN } from '../ages/teen.ts';
import { striped } from '../clothes/sweater.ts';
import { cropped } from '../hair/curls.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const kwabena: Person = {
	id: 'kwabena',
	age: TEEN,
	holdsOn: knees,
	skin: '#71482f',
	hair: cropped,
	hairColour: '#1d1618',
	brow: '#0f0a0c',
	eye: '#1a1010',
	lip: '#55202a',
	clothes: striped,
	cloth: '#d9a13a',
	trim: '#3d7f66',
	under: '#2c3c5c',
	thing: '#f4e6c6',
};
