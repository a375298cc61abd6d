/** Noura, from work, with news. */

import { ADULT } from '../ages/adult.ts';
import { overcoat } from '../clothes/jacket.ts';
import { scarf } from '../hair/scarf.ts';
import { mug } from '../holds/mug.ts';
import type { Person } from '../person.ts';

export const noura: Person = {
	id: 'noura',
	age: ADULT,
	holdsOn: mug,
	skin: '#cc986f',
	hair: scarf,
	hairColour: '#3f8089',
	brow: '#33231f',
	eye: '#241812',
	lip: '#8a3a3c',
	clothes: overcoat,
	cloth: '#7a5a72',
	trim: '#d9b26a',
	under: '#f3e7d0',
	thing: '#e9b44c',
};
