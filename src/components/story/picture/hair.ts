/**
 * Which hair a person has. Each kind is a file in hair/, and gives the front and the back of the same head.
 */

import type { Figure } from './figure.ts';
import { bun } from './hair/bun.ts';
import type { Hair } from './hair/cap.ts';
import { curls } from './hair/curls.ts';
import { tousled } from './hair/tousled.ts';
import type { Person } from './people.ts';

const KINDS: Readonly<Record<Person['hair'], (figure: Figure) => Hair>> = { tousled, curls, bun };

export const hairOf = (figure: Figure): Hair => KINDS[figure.person.hair](figure);
