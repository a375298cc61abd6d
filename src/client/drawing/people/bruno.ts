/** Bruno, nine: a goalkeeper. */

import { CHILD } from '../ages/child.ts';
import { tracksuit } from '../clothes/tracksuit.ts';
import { curls } from '../hair/curls.ts';
import { knees } from '../holds/knees.ts';
import type { Person } from '../person.ts';

export const bruno: Person = {
	id: 'bruno',
	age: CHILD,
	holdsOn: knees,
	guard: 0.15,
	skin: '#e6b98f',
	hair: curls,
	hairColour: '#70412a',
	brow: '#57301f',
	eye: '#38241a',
	lip: '#8c3a33',
	clothes: tracksuit,
	cloth: '#3d7f66',
	trim: '#f4e6c6',
	under: '#2b5c4b',
	thing: '#e9b44c',
};
