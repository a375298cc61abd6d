/** Everybody who can be drawn: named rightly, told from everybody else, dressed for the place. */

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dressed } from '../../../../src/client/drawing/dressed.ts';
import { figureOf } from '../../../../src/client/drawing/figure.ts';
import { PEOPLE, type PersonId } from '../../../../src/client/drawing/people.ts';
import type { Person } from '../../../../src/client/drawing/person.ts';
import { poseOf } from '../../../../src/client/drawing/pose-of.ts';
import { drawFront } from '../../../../src/client/drawing/rig.ts';
import { drawArt } from '../../../../src/client/drawing/scene.ts';
import { tonesOf } from '../../../../src/client/drawing/tones.ts';
import { TYPICAL } from '../../../../src/client/story/opening.ts';
import type { DOORS, FEELINGS } from '../../../../src/client/story/types.ts';

const IDS = Object.keys(PEOPLE) as PersonId[];
const { teo, tala, selim } = PEOPLE;

const figure = (person: Person, shows: (typeof FEELINGS)[number], door: (typeof DOORS)[number]) =>
	figureOf(person, poseOf(person.id, { shows, distress: 6, door }), tonesOf(person, 'lamp', TYPICAL[door]), 'a');

describe('everybody', () => {
	it('is known by their own id, and has a file of that name', () => {
		for (const id of IDS) expect(PEOPLE[id].id).toBe(id);
		const files = readdirSync('src/client/drawing/people').map((file) => file.replace('.ts', ''));
		expect(files.toSorted()).toEqual(IDS.toSorted());
	});

	it('is drawn like nobody else', () => {
		const all = IDS.map((id) => drawFront(figure(PEOPLE[id], 'calm', 'open')));
		expect(new Set(all).size).toBe(IDS.length);
	});
});

describe('out of doors', () => {
	it('Tala has her hood up, and her ears in it', () => {
		expect(dressed(tala, false)).toBe(tala);
		const out = dressed(tala, true);
		expect(drawFront(figure(out, 'calm', 'ajar'))).toContain('a-ruff');
		expect(drawFront(figure(tala, 'calm', 'ajar'))).not.toContain('a-ruff');
		expect(out.hair.ears).toEqual([]);
	});

	it('Selim has a coat of another colour', () => {
		const out = dressed(selim, true);
		expect(tonesOf(out, 'dusk', TYPICAL.ajar).cloth).not.toBe(tonesOf(selim, 'dusk', TYPICAL.ajar).cloth);
	});

	it('whoever has nothing else to wear stays as they are', () => {
		expect(dressed(teo, true)).toEqual(teo);
	});

	it('is a place’s to say: the front steps of a school, in the sun, are not', () => {
		const coat = (place: 'ferry' | 'steps') =>
			drawArt({ place, light: 'window', inView: 'face' }, TYPICAL.open, 'selim', 'a').tones?.cloth;
		expect(coat('ferry')).toBe(tonesOf(dressed(selim, true), 'window', TYPICAL.open).cloth);
		expect(coat('steps')).toBe(tonesOf(selim, 'window', TYPICAL.open).cloth);
	});
});
