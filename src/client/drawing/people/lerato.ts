/** Lerato, sixteen, on air. */

import { TEEN } from '../ages/teen.ts';
import { sweater } from '../clothes/sweater.ts';
import { plaits } from '../hair/plaits.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const lerato: Person = {
	id: 'lerato',
	age: TEEN,
	holdsOn: knees,
	skin: '#7a4b34',
	hair: plaits,
	hairColour: '#221a1e',
	brow: '#120b0d',
	eye: '#1c1110',
	lip: '#5c2228',
	clothes: sweater,
	cloth: '#b0495a',
	trim: '#f4e6c6',
	under: '#4a4a72',
	thing: '#e9b44c',
};
