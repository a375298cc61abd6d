/** Tala, fifteen: a parka in January, its hood up out of doors. */

import { TEEN } from '../ages/teen.ts';
import { parka, parkaUp } from '../clothes/parka.ts';
import { hooded } from '../hair/hooded.ts';
import { straight } from '../hair/straight.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const tala: Person = {
	id: 'tala',
	age: TEEN,
	holdsOn: knees,
	skin: '#c98f63',
	hair: straight,
	hairColour: '#221d2b',
	brow: '#1d151d',
	eye: '#1f1418',
	lip: '#7d2b35',
	clothes: parka,
	cloth: '#a8435c',
	trim: '#f0dfc4',
	under: '#3f6f86',
	thing: '#e9b44c',
	outside: { hair: hooded, clothes: parkaUp },
};
