/** Señora Olga, in her seventies. */

import { ELDER } from '../ages/elder.ts';
import { cardigan } from '../clothes/cardigan.ts';
import { bun } from '../hair/bun.ts';
import { mug } from '../holds/mug.ts';
import type { Person } from '../person.ts';
import { spectacles } from '../spectacles.ts';

export const olga: Person = {
	id: 'olga',
	age: ELDER,
	holdsOn: mug,
	skin: '#d9a883',
	hair: bun,
	hairColour: '#c3bcc0',
	brow: '#6a5a60',
	eye: '#33251f',
	lip: '#8f3f40',
	clothes: cardigan,
	cloth: '#70507a',
	trim: '#d9804f',
	under: '#f3e7d0',
	thing: '#5f8fa3',
	glasses: spectacles('#4a2f4d'),
};
