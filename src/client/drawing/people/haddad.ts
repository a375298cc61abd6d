/** Mr Haddad, seventy-one, with a clock. */

import { ELDER } from '../ages/elder.ts';
import { shirt } from '../clothes/shirt.ts';
import { bald } from '../hair/bald.ts';
import { mug } from '../holds/mug.ts';
import type { Person } from '../person.ts';
import { spectacles } from '../spectacles.ts';

export const haddad: Person = {
	id: 'haddad',
	age: ELDER,
	holdsOn: mug,
	skin: '#cb9b74',
	hair: bald,
	hairColour: '#cfc9c6',
	brow: '#7a6f70',
	eye: '#33251f',
	lip: '#8c4340',
	clothes: shirt,
	cloth: '#8f7a63',
	trim: '#efe6d2',
	under: '#5b4a44',
	thing: '#5f8fa3',
	glasses: spectacles('#5a4032'),
};
