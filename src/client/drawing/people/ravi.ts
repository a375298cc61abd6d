/** Ravi, fourteen, who came second. */

import { TEEN } from '../ages/teen.ts';
import { sweater } from '../clothes/sweater.ts';
import { short } from '../hair/short.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';
import { spectacles } from '../spectacles.ts';

export const ravi: Person = {
	id: 'ravi',
	age: TEEN,
	holdsOn: knees,
	skin: '#9c6a47',
	hair: short,
	hairColour: '#1f181c',
	brow: '#140d10',
	eye: '#1e1312',
	lip: '#6c2a30',
	clothes: sweater,
	cloth: '#6b5590',
	trim: '#e6ddc8',
	under: '#33426b',
	thing: '#e9b44c',
	glasses: spectacles('#2c2440'),
};
