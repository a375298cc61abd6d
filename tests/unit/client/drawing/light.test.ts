/** The door is the lamp: how much of the face is lit, and that what must be read stands out in the shade. */

import { describe, expect, it } from 'vitest';
import { drawBust } from '../../../../src/client/drawing/bust.ts';
import { contrast } from '../../../../src/client/drawing/colour.ts';
import { litShare } from '../../../../src/client/drawing/light.ts';
import { PEOPLE, type PersonId } from '../../../../src/client/drawing/people.ts';
import type { Tones } from '../../../../src/client/drawing/pieces.ts';
import { TEAR_CORE } from '../../../../src/client/drawing/tears.ts';
import { tonesOf } from '../../../../src/client/drawing/tones.ts';
import { TYPICAL } from '../../../../src/client/story/opening.ts';
import { DOORS, LIGHTS } from '../../../../src/client/story/types.ts';

const IDS = Object.keys(PEOPLE) as PersonId[];

/** The lit share of the head's width, read off the drawing: where the shade's edge leaves the hair. */
function drawnShare(person: PersonId, door: (typeof DOORS)[number]): number {
	// Anger looks straight at you through every door, so that no turn of the head moves the edge.
	const drawing = drawBust({ person, shows: 'angry', distress: 7, door, light: 'lamp', id: 'a' });
	const edge = /<g clip-path="url\(#a-face\)"><path d="M-1-1H(-?[\d.]+)/.exec(drawing);
	if (!edge) throw new Error('Expected the face to open with its shade; the drawing has none.');
	return 0.5 - Number(edge[1]) / PEOPLE[person].age.width;
}

describe('the lit share', () => {
	it('is a third or less, half, nearly all', () => {
		expect(litShare(TYPICAL.shut)).toBeLessThanOrEqual(1 / 3);
		expect(Math.abs(litShare(TYPICAL.ajar) - 0.5)).toBeLessThan(0.05);
		expect(litShare(TYPICAL.open)).toBeGreaterThan(0.8);
	});

	it.each(IDS)('is what is drawn on the face of %s', (person) => {
		const drawn = DOORS.map((door) => drawnShare(person, door));
		DOORS.forEach((door, i) => {
			expect(drawn[i]).toBeCloseTo(litShare(TYPICAL[door]), 1);
		});
		expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
		expect(new Set(drawn).size).toBe(3);
	});
});

describe('in every light', () => {
	/** The worst case of each person, over all lights and doors. */
	const worst = (person: PersonId, ratio: (tone: Tones, ground: string) => number): number =>
		Math.min(
			...LIGHTS.flatMap((light) =>
				DOORS.map((door) => {
					const tone = tonesOf(PEOPLE[person], light, TYPICAL[door]);
					return ratio(tone, door === 'open' ? tone.skin : tone.skinShade);
				}),
			),
		);
	/** Nothing stands out from very dark skin by darkness: there the mouth lies on lighter lips, and tears shine. */
	const dark = (person: PersonId): boolean => contrast('#10040c', PEOPLE[person].skin) < 4.6;

	it.each(IDS)('the mouth of %s stands out from what it lies on', (person) => {
		expect(worst(person, (tone, ground) => contrast(tone.lip, tone.band ?? ground))).toBeGreaterThanOrEqual(3);
		expect(worst(person, (tone) => contrast(tone.lip, tone.band ?? tone.skinShade))).toBeGreaterThanOrEqual(3);
	});

	it.each(IDS)('the brows of %s stand out, in light and in shade', (person) => {
		const least = dark(person) ? 2 : 3.2;
		expect(worst(person, (tone) => contrast(tone.brow, tone.skinShade))).toBeGreaterThanOrEqual(least);
		expect(worst(person, (tone) => contrast(tone.brow, tone.skin))).toBeGreaterThanOrEqual(dark(person) ? 2.7 : 5.5);
	});

	it.each(IDS)('a tear of %s has an edge or a core that is seen', (person) => {
		const seen = (edge: string, ground: string): number =>
			Math.max(contrast(edge, ground), contrast(TEAR_CORE, ground));
		expect(worst(person, (tone) => seen(tone.tear, tone.skin))).toBeGreaterThanOrEqual(2.9);
		expect(worst(person, (tone) => seen(tone.tearShade, tone.skinShade))).toBeGreaterThanOrEqual(2.9);
	});

	it.each(IDS)('the eyes of %s stand out from their white', (person) => {
		expect(worst(person, (tone) => contrast(PEOPLE[person].eye, tone.white))).toBeGreaterThanOrEqual(9);
	});
});
