/** Tomek, sixteen, in his winter coat and a scarf, at a bus stop. */

import { TEEN } from '../ages/teen.ts';
import { overcoat } from '../clothes/jacket.ts';
import { short } from '../hair/short.ts';
import { mug } from '../holds/mug.ts';
import type { Person } from '../person.ts';

export const tomek: Person = {
	id: 'tomek',
	age: TEEN,
	holdsOn: mug,
	skin: '#f2d0b6',
	hair: short,
	hairColour: '#b08a5a',
	brow: '#7d5c38',
	eye: '#243032',
	lip: '#a35550',
	clothes: overcoat,
	cloth: '#46586b',
	trim: '#c98a3e',
	under: '#33426b',
	thing: '#e9b44c',
};
