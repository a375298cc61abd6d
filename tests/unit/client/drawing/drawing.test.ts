/** What is drawn: always whole, always different when the moment is, never against the page's security policy. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	drawBust,
	drawDoor,
	drawScene,
	type Moment,
	PEOPLE,
	type PersonId,
} from '../../../../src/client/drawing/scene.ts';
import { TYPICAL } from '../../../../src/client/story/opening.ts';
import { DOORS, FEELINGS, LIGHTS, PLACES, VIEWS } from '../../../../src/client/story/types.ts';

const IDS = Object.keys(PEOPLE) as PersonId[];
const busts = IDS.flatMap((person) =>
	FEELINGS.flatMap((shows) =>
		DOORS.flatMap((door) =>
			[0, 10].map((distress) => drawBust({ person, shows, distress, door, light: 'dusk', id: 'a' })),
		),
	),
);
// Whoever stands in it, a place is the same place.
const moments: readonly Moment[] = (['teo', 'tala', 'selim'] as const).flatMap((person) =>
	PLACES.flatMap((place) =>
		VIEWS.flatMap((inView) =>
			DOORS.flatMap((door) =>
				LIGHTS.map((light) => ({ person, place, inView, door, light, shows: 'sad', distress: 9, id: 'a' }) as const),
			),
		),
	),
);
const everything = [...busts, ...moments.map(drawScene), ...DOORS.map((door) => drawDoor(TYPICAL[door]))];

const idsIn = (drawing: string): string[] => [...drawing.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');

describe('every drawing', () => {
	it('is free of holes in its numbers', () => {
		expect(everything.filter((drawing) => /NaN|undefined|null|Infinity|\de[-+]\d|\[object/.test(drawing))).toEqual([]);
	});

	it('has no inline style, handler or address', () => {
		expect(everything.filter((drawing) => /style=| on\w+=|href|<style|<script/.test(drawing))).toEqual([]);
	});

	it('closes what it opens', () => {
		for (const drawing of everything) {
			for (const name of ['svg', 'g', 'clipPath']) {
				const count = (pattern: RegExp): number => drawing.match(pattern)?.length ?? 0;
				expect(count(new RegExp(`<${name}[ >]`, 'g'))).toBe(count(new RegExp(`</${name}>`, 'g')));
			}
		}
	});

	it('finds each of its clip paths, once', () => {
		for (const drawing of everything) {
			const ids = idsIn(drawing);
			expect(new Set(ids).size).toBe(ids.length);
			for (const [, id] of drawing.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
		}
	});

	it('takes its places’ colours from picture.css, in light and in dark', () => {
		const css = readFileSync('src/client/drawing/picture.css', 'utf8');
		const [day = '', night = ''] = css.split('@media');
		const used = new Set(
			everything.flatMap((drawing) => [...drawing.matchAll(/var\((--s-[\w-]+)\)/g)].map((m) => m[1])),
		);
		const set = (part: string): Set<string> => new Set([...part.matchAll(/(--s-[\w-]+):/g)].map((m) => m[1] ?? ''));
		expect([...used].filter((name) => !set(day).has(name ?? ''))).toEqual([]);
		expect([...set(day)].filter((name) => !used.has(name))).toEqual([]);
		expect([...set(night)].filter((name) => !set(day).has(name))).toEqual([]);
	});
});

describe('two drawings on a page', () => {
	it('share no id when theirs differ', () => {
		const [first, second] = ['one', 'two'].map((id) =>
			idsIn(
				drawScene({
					person: 'teo',
					place: 'gate',
					inView: 'face',
					door: 'ajar',
					light: 'window',
					shows: 'sad',
					distress: 7,
					id,
				}),
			),
		);
		expect(first?.length).toBeGreaterThan(5);
		expect(first?.filter((id) => second?.includes(id))).toEqual([]);
	});
});

describe('the drawing of a person', () => {
	it.each(IDS)('differs in each feeling and each door: %s', (person) => {
		const all = FEELINGS.flatMap((shows) =>
			DOORS.map((door) => drawBust({ person, shows, distress: 6, door, light: 'lamp', id: 'a' })),
		);
		expect(new Set(all).size).toBe(27);
	});

	it('is the same for the same moment', () => {
		const moment = { person: 'olga', shows: 'warm', distress: 2, door: 'open', light: 'lamp', id: 'a' } as const;
		expect(drawBust(moment)).toBe(drawBust(moment));
	});

	it('is an image with a name, or decoration', () => {
		const moment = { person: 'teo', shows: 'calm', distress: 1, door: 'open', light: 'window', id: 'a' } as const;
		expect(drawBust(moment)).toContain('aria-hidden="true"');
		expect(drawBust({ ...moment, label: 'Teo, “calm” & <small>' })).toContain(
			'role="img" aria-label="Teo, “calm” &#38; &#60;small>"',
		);
	});
});

describe('a scene', () => {
	const base = { person: 'teo', light: 'lamp', shows: 'sad', distress: 7, id: 'a' } as const;

	it.each(PLACES)('shows its door in three states: %s', (place) => {
		for (const inView of VIEWS) {
			expect(new Set(DOORS.map((door) => drawScene({ ...base, place, inView, door }))).size).toBe(3);
		}
	});

	it('draws no face where none is seen', () => {
		for (const place of PLACES) {
			for (const inView of ['back', 'voice', 'typed'] as const) {
				expect(drawScene({ ...base, place, inView, door: 'ajar' })).not.toContain('a-face');
			}
		}
	});

	it('gives nothing of a hidden feeling away', () => {
		for (const inView of ['voice', 'typed'] as const) {
			const all = FEELINGS.map((shows) => drawScene({ ...base, place: 'bakery', inView, door: 'ajar', shows }));
			expect(new Set(all).size).toBe(1);
		}
	});

	it('has Bruno at the car, unless it is about him', () => {
		const gate = { ...base, place: 'gate', inView: 'back', door: 'ajar' } as const;
		expect(drawScene(gate)).toContain('a-far');
		expect(drawScene({ ...gate, person: 'bruno' })).not.toContain('a-far');
	});
});
