/** Tomek, sixteen, in his winter coat and a scarf, at a bus stop. */

import { TEEN } from '../ages/teen.ts';
import { overcoat } from '../clothes/jacket.ts';
import { short } from '../hair/short.ts';
import type { Person } from '../person.ts';

export const tomek: Person = {
	id: 'tomek',
	age: TEEN,
	skin: '#f2d0b6',
	hair: short,
	hairColour: '#b08a5a',
	brow: '#7d5c38',
	eye: '#3b4a4a',
	lip: '#a35550',
	clothes: overcoat,
	cloth: '#46586b',
	trim: '#c98a3e',
	under: '#33426b',
	thing: '#e9b44c',
};
