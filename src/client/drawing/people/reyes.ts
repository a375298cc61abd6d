/** Tala’s mother, who drives a city bus. */

import { ADULT } from '../ages/adult.ts';
import { uniform } from '../clothes/jacket.ts';
import { bun } from '../hair/bun.ts';
import { mug } from '../holds/mug.ts';
import type { Person } from '../person.ts';

export const reyes: Person = {
	id: 'reyes',
	age: ADULT,
	holdsOn: mug,
	skin: '#c08a62',
	hair: bun,
	hairColour: '#2a2026',
	brow: '#1f161a',
	eye: '#22161a',
	lip: '#86343c',
	clothes: uniform,
	cloth: '#3a4a72',
	trim: '#d9804f',
	under: '#dfe6ea',
	thing: '#e9b44c',
};
