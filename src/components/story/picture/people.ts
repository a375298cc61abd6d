/**
 * Who can be drawn: the people of the stories, each a set of parameters for the one rig.
 * A new person is a new entry here (and, with new hair or clothes, a new piece in hair.ts or clothes.ts).
 */

import type { Age } from './proportions.ts';

export interface Person {
	readonly age: Age;
	/** All colours are `#rrggbb`, as seen in plain daylight. */
	readonly skin: string;
	readonly hair: 'tousled' | 'curls' | 'bun';
	readonly hairColour: string;
	readonly brow: string;
	readonly eye: string;
	readonly lip: string;
	readonly clothes: 'coat' | 'tracksuit' | 'cardigan';
	readonly cloth: string;
	/** The second colour of the clothes: lining, stripes, shawl. */
	readonly trim: string;
	/** What shows at the neck. */
	readonly under: string;
	/** Colour of the spectacle frames, if any. */
	readonly glasses?: string;
	/** How much of a feeling reaches the face, 0–1: guarded people show less. Posture and gaze are not held back. */
	readonly shown: number;
}

export const PEOPLE = {
	teo: {
		age: 'child',
		skin: '#bd8259',
		hair: 'tousled',
		hairColour: '#2b1c1f',
		brow: '#271718',
		eye: '#241512',
		lip: '#742a26',
		clothes: 'coat',
		cloth: '#e0a136',
		trim: '#8c4a35',
		under: '#33426b',
		shown: 1,
	},
	bruno: {
		age: 'child',
		skin: '#e6b98f',
		hair: 'curls',
		hairColour: '#70412a',
		brow: '#57301f',
		eye: '#38241a',
		lip: '#8c3a33',
		clothes: 'tracksuit',
		cloth: '#3d7f66',
		trim: '#f4e6c6',
		under: '#2b5c4b',
		shown: 0.85,
	},
	olga: {
		age: 'elder',
		skin: '#d9a883',
		hair: 'bun',
		hairColour: '#c3bcc0',
		brow: '#6a5a60',
		eye: '#33251f',
		lip: '#8f3f40',
		clothes: 'cardigan',
		cloth: '#70507a',
		trim: '#d9804f',
		under: '#f3e7d0',
		glasses: '#4a2f4d',
		shown: 1,
	},
} as const satisfies Record<string, Person>;

export type PersonId = keyof typeof PEOPLE;
