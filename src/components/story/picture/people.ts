/**
 * Everybody who can be drawn. For the build alone: a browser loads only the person of its story (../players.ts).
 * A new person is a new file in people/ (with, for a new kind of hair or clothes, a file in hair/ or clothes/), and a
 * line here.
 */

import { bruno } from './people/bruno.ts';
import { olga } from './people/olga.ts';
import { teo } from './people/teo.ts';
import type { Person } from './person.ts';

export const PEOPLE = { teo, bruno, olga } as const satisfies Record<string, Person>;

export type PersonId = keyof typeof PEOPLE;
