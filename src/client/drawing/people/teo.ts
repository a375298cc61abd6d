/** Teo, nine, in a coat that he keeps on. */

import { CHILD } from '../ages/child.ts';
import { coat } from '../clothes/coat.ts';
import { tousled } from '../hair/tousled.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const teo: Person = {
	id: 'teo',
	age: CHILD,
	holdsOn: knees,
	skin: '#bd8259',
	hair: tousled,
	hairColour: '#2b1c1f',
	brow: '#271718',
	eye: '#241512',
	lip: '#742a26',
	clothes: coat,
	cloth: '#e0a136',
	trim: '#8c4a35',
	under: '#33426b',
	thing: '#f4efe2',
};
