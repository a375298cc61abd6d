/** Bram, sixteen, who cries at adverts. */

import { TEEN } from '../ages/teen.ts';
import { sweater } from '../clothes/sweater.ts';
import { curls } from '../hair/curls.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const bram: Person = {
	id: 'bram',
	age: TEEN,
	holdsOn: knees,
	skin: '#efc6a4',
	hair: curls,
	hairColour: '#c08a4a',
	brow: '#8a5a2c',
	eye: '#2c3440',
	lip: '#9a4a44',
	clothes: sweater,
	cloth: '#4f6f96',
	trim: '#e6ddc8',
	under: '#33426b',
	thing: '#e9b44c',
};
