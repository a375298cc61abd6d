/**
 * What somebody wears where: out of doors in the cold a hood is up and a coat is on. Small: it ships to the browser.
 */

import type { Place } from '../story/types.ts';
import type { Person } from './person.ts';

const OUTSIDE: ReadonlySet<Place> = new Set<Place>(['gate', 'shelter', 'ferry', 'pier']);

/** The same person, dressed for out of doors. */
export const outdoors = (person: Person): Person => ({ ...person, ...person.outside });

/** The person as they are dressed in this place. */
export const dressedFor = (person: Person, place: Place): Person => (OUTSIDE.has(place) ? outdoors(person) : person);
