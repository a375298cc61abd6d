/** Selim, thirty-six, in his best shirt; out of doors in a coat and a scarf. */

import { ADULT } from '../ages/adult.ts';
import { beard } from '../beard.ts';
import { overcoat } from '../clothes/jacket.ts';
import { shirt } from '../clothes/shirt.ts';
import { shortGreying } from '../hair/short.ts';
import { mug } from '../holds/mug.ts';
import type { Person } from '../person.ts';

export const selim: Person = {
	id: 'selim',
	age: ADULT,
	holdsOn: mug,
	guard: 0.15,
	skin: '#dba882',
	hair: shortGreying,
	hairColour: '#33282b',
	brow: '#2a1d1e',
	eye: '#2a1d18',
	lip: '#7c2f2b',
	beard,
	clothes: shirt,
	cloth: '#bcd0dc',
	trim: '#eef0ea',
	under: '#33426b',
	thing: '#6d8797',
	outside: { clothes: overcoat, cloth: '#3d4a5e', trim: '#c2563f' },
};
