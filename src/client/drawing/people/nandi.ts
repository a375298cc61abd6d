/** Nandi, nineteen, who moves out today. */

import { TEEN } from '../ages/teen.ts';
import { sweater } from '../clothes/sweater.ts';
import { coils } from '../hair/curls.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const nandi: Person = {
	id: 'nandi',
	age: TEEN,
	holdsOn: knees,
	skin: '#7b4c33',
	hair: coils,
	hairColour: '#231a1d',
	brow: '#120b0d',
	eye: '#1c1110',
	lip: '#5c2228',
	clothes: sweater,
	cloth: '#c97b3d',
	trim: '#f4e6c6',
	under: '#5a4a7a',
	thing: '#e9b44c',
};
