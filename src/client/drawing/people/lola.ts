/** Lola, eighty-one, in Iloilo. */

import { ELDER } from '../ages/elder.ts';
import { sweater } from '../clothes/sweater.ts';
import { bun } from '../hair/bun.ts';
import { mug } from '../holds/mug.ts';
import type { Person } from '../person.ts';

export const lola: Person = {
	id: 'lola',
	age: ELDER,
	holdsOn: mug,
	skin: '#bf8a62',
	hair: bun,
	hairColour: '#d6d0d0',
	brow: '#6a5a60',
	eye: '#2b1d18',
	lip: '#86343c',
	clothes: sweater,
	cloth: '#c77f8f',
	trim: '#f3e7d0',
	under: '#5f6a8a',
	thing: '#5f8fa3',
};
