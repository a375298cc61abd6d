/** Everybody who can be drawn: named rightly, dressed for the place, and holding on to what their age holds on to. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dressedFor } from '../../../../src/client/drawing/dressed.ts';
import { figureOf } from '../../../../src/client/drawing/figure.ts';
import { selimLater } from '../../../../src/client/drawing/people/selim.ts';
import { PEOPLE, type PersonId } from '../../../../src/client/drawing/people.ts';
import type { Person } from '../../../../src/client/drawing/person.ts';
import { poseOf } from '../../../../src/client/drawing/pose-of.ts';
import { drawBack, drawFront } from '../../../../src/client/drawing/rig.ts';
import { tonesOf } from '../../../../src/client/drawing/tones.ts';
import { DOORS, FEELINGS } from '../../../../src/client/story/types.ts';

const IDS = Object.keys(PEOPLE) as PersonId[];
const { teo, olga, tala, selim } = PEOPLE;
const GROWN: readonly unknown[] = [olga.age, selim.age];

const figure = (person: Person, shows: (typeof FEELINGS)[number], door: (typeof DOORS)[number]) =>
	figureOf(person, poseOf(person.id, { shows, distress: 6, door }), tonesOf(person, 'lamp', door), 'a');

describe('everybody', () => {
	it('is known by their own id, and has a file of that name', () => {
		for (const id of IDS) expect(PEOPLE[id].id).toBe(id);
		const files = readdirSync('src/client/drawing/people').map((file) => file.replace('.ts', ''));
		expect(files.toSorted()).toEqual(IDS.toSorted());
	});

	it.each(IDS)('%s holds on to a mug if grown, to their knees if not', (id) => {
		const { arms } = poseOf(id, { shows: 'lonely', distress: 5, door: 'shut' });
		expect(arms).toBe(GROWN.includes(PEOPLE[id].age) ? 'mug' : 'knees');
	});

	it('is drawn like nobody else', () => {
		const all = IDS.map((id) => drawFront(figure(PEOPLE[id], 'calm', 'open')));
		expect(new Set(all).size).toBe(IDS.length);
	});
});

describe('out of doors', () => {
	it('Tala has her hood up, and her ears in it', () => {
		expect(dressedFor(tala, 'stairs')).toBe(tala);
		const out = dressedFor(tala, 'shelter');
		expect(drawFront(figure(out, 'calm', 'ajar'))).toContain('a-ruff');
		expect(drawFront(figure(tala, 'calm', 'ajar'))).not.toContain('a-ruff');
		expect(out.hair.ears).toEqual([]);
	});

	it('Selim has a coat of another colour', () => {
		const out = dressedFor(selim, 'ferry');
		expect(tonesOf(out, 'dusk', 'ajar').cloth).not.toBe(tonesOf(selim, 'dusk', 'ajar').cloth);
		expect(dressedFor(selim, 'hall')).toBe(selim);
	});

	it('whoever has nothing else to wear stays as they are', () => {
		expect(dressedFor(teo, 'gate')).toEqual(teo);
	});
});

describe('a hearing aid', () => {
	it('is in sight in every feeling, through every door, and from the back', () => {
		for (const shows of FEELINGS) {
			for (const door of DOORS) {
				const seen = figure(selimLater, shows, door);
				expect(drawFront(seen)).toContain('#d8483b');
				expect(drawBack(seen)).toContain('#d8483b');
			}
		}
	});

	it('is worn by nobody who has none', () => {
		expect(drawFront(figure(selim, 'calm', 'open'))).not.toContain('#d8483b');
	});
});
