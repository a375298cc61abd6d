/** What somebody wears where: out of doors in the cold a hood is up and a coat is on. Small: it ships to the browser. */

import type { Person } from './person.ts';

/** The person as they are dressed indoors, or out of doors in the cold. */
export const dressed = (person: Person, outdoors: boolean): Person =>
	outdoors ? { ...person, ...person.outside } : person;
