/** Oskar, thirteen, fetched from camp. */

import { TEEN } from '../ages/teen.ts';
import { striped } from '../clothes/sweater.ts';
import { short } from '../hair/short.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const oskar: Person = {
	id: 'oskar',
	age: TEEN,
	holdsOn: knees,
	skin: '#f3ceb2',
	hair: short,
	hairColour: '#b5653a',
	brow: '#7d4224',
	eye: '#33343f',
	lip: '#a04c46',
	clothes: striped,
	cloth: '#4f7f86',
	trim: '#f0e6d2',
	under: '#33426b',
	thing: '#e9b44c',
};
