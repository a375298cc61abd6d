/**
 * Which clothes a person wears. Each kind is a file in clothes/.
 */

import { cardigan } from './clothes/cardigan.ts';
import { coat } from './clothes/coat.ts';
import { tracksuit } from './clothes/tracksuit.ts';
import type { Clothes } from './clothes/wear.ts';
import type { Figure } from './figure.ts';
import type { Person } from './people.ts';
import type { Torso } from './torso.ts';

const KINDS: Readonly<Record<Person['clothes'], (figure: Figure, torso: Torso) => Clothes>> = {
	coat,
	tracksuit,
	cardigan,
};

export const clothesOf = (figure: Figure, torso: Torso): Clothes => KINDS[figure.person.clothes](figure, torso);
