/**
 * Everybody who can be drawn. For the build alone: a browser loads only the person of its story (player/story-player.ts).
 * A new person is a new file in people/ (with, for a new kind of hair or clothes, a file in hair/ or clothes/), and a
 * line here.
 */

import { anjali } from './people/anjali.ts';
import { aunt } from './people/aunt.ts';
import { beni } from './people/beni.ts';
import { bram } from './people/bram.ts';
import { bruno } from './people/bruno.ts';
import { haddad } from './people/haddad.ts';
import { kwabena } from './people/kwabena.ts';
import { lerato } from './people/lerato.ts';
import { lola } from './people/lola.ts';
import { minh } from './people/minh.ts';
import { nandi } from './people/nandi.ts';
import { noura } from './people/noura.ts';
import { olga } from './people/olga.ts';
import { oskar } from './people/oskar.ts';
import { ravi } from './people/ravi.ts';
import { reyes } from './people/reyes.ts';
import { rokas } from './people/rokas.ts';
import { selim } from './people/selim.ts';
import { tala } from './people/tala.ts';
import { teo } from './people/teo.ts';
import { tomek } from './people/tomek.ts';
import type { Person } from './person.ts';

// biome-ignore format: a line a story, then the short scenes
export const PEOPLE = {
	teo, bruno, olga,
	tala, beni, reyes, aunt, lola,
	selim,
	kwabena, anjali, bram, noura, minh, rokas, nandi, ravi, haddad, oskar, lerato, tomek,
} as const satisfies Record<string, Person>;

export type PersonId = keyof typeof PEOPLE;
