/** The door is the lamp: how much of the face is lit, and that what must be read stands out in the shade. */
import { describe, expect, it } from 'vitest';
import { drawBust } from '../../../../../src/components/story/picture/bust.ts';
import { contrast } from '../../../../../src/components/story/picture/colour.ts';
import { litShare } from '../../../../../src/components/story/picture/light.ts';
import { PEOPLE, type PersonId } from '../../../../../src/components/story/picture/people.ts';
import { tonesOf } from '../../../../../src/components/story/picture/tones.ts';
import { DOORS, LIGHTS } from '../../../../../src/story/shapes.ts';

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
		expect(litShare('shut')).toBeLessThanOrEqual(1 / 3);
		expect(Math.abs(litShare('ajar') - 0.5)).toBeLessThan(0.05);
		expect(litShare('open')).toBeGreaterThan(0.8);
	});

	it.each(IDS)('is what is drawn on the face of %s', (person) => {
		const drawn = DOORS.map((door) => drawnShare(person, door));
		DOORS.forEach((door, i) => {
			expect(drawn[i]).toBeCloseTo(litShare(door), 1);
		});
		expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
		expect(new Set(drawn).size).toBe(3);
	});
});

describe('in every light', () => {
	const cases = IDS.flatMap((person) => LIGHTS.flatMap((light) => DOORS.map((door) => ({ person, light, door }))));

	it.each(cases)('brows and lips of $person stand out ($light, $door)', ({ person, light, door }) => {
		const tone = tonesOf(PEOPLE[person], light, door);
		const ground = door === 'open' ? tone.skin : tone.skinShade;
		expect(contrast(tone.lip, ground)).toBeGreaterThanOrEqual(3);
		expect(contrast(tone.brow, ground)).toBeGreaterThanOrEqual(3);
		expect(contrast(PEOPLE[person].eye, tone.white)).toBeGreaterThanOrEqual(9);
	});
});
