/** Rokas, eleven, at the windowsill. */

import { CHILD } from '../ages/child.ts';
import { striped } from '../clothes/sweater.ts';
import { tousled } from '../hair/tousled.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const rokas: Person = {
	id: 'rokas',
	age: CHILD,
	holdsOn: knees,
	skin: '#f0caab',
	hair: tousled,
	hairColour: '#9a6b42',
	brow: '#6d4526',
	eye: '#3a2a20',
	lip: '#a04c46',
	clothes: striped,
	cloth: '#5d7f9c',
	trim: '#f0e6d2',
	under: '#3d4a63',
	thing: '#e9b44c',
};
