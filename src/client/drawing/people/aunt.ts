/** Your aunt in Winnipeg: a car, and few words. */

import { ADULT } from '../ages/adult.ts';
import { overcoat } from '../clothes/jacket.ts';
import { bob } from '../hair/straight.ts';
import { mug } from '../holds/mug.ts';
import type { Person } from '../person.ts';
import { spectacles } from '../spectacles.ts';

export const aunt: Person = {
	id: 'aunt',
	age: ADULT,
	holdsOn: mug,
	skin: '#e2b694',
	hair: bob,
	hairColour: '#9b9196',
	brow: '#5a4a50',
	eye: '#33251f',
	lip: '#8f3f40',
	clothes: overcoat,
	cloth: '#4d5f52',
	trim: '#c9704f',
	under: '#f3e7d0',
	thing: '#e9b44c',
	glasses: spectacles('#3d3550'),
};
