/** Brows carry the expression: nothing may cover them. Measured on the drawing itself. */

import { describe, expect, it } from 'vitest';
import { brows } from '../../../../src/client/drawing/brows.ts';
import { dressed } from '../../../../src/client/drawing/dressed.ts';
import { express } from '../../../../src/client/drawing/expression.ts';
import { ROWS } from '../../../../src/client/drawing/feelings.ts';
import { figureOf } from '../../../../src/client/drawing/figure.ts';
import type { Point } from '../../../../src/client/drawing/paper.ts';
import { PEOPLE } from '../../../../src/client/drawing/people.ts';
import type { Figure, Person } from '../../../../src/client/drawing/person.ts';
import { drawFront } from '../../../../src/client/drawing/rig.ts';
import { tonesOf } from '../../../../src/client/drawing/tones.ts';
import { TYPICAL } from '../../../../src/client/story/opening.ts';
import { DOORS, FEELINGS } from '../../../../src/client/story/types.ts';
import { distance, outlineOf, within } from './outline.ts';

const CAST: readonly Person[] = Object.values(PEOPLE).flatMap((person: Person) =>
	person.outside ? [person, dressed(person, true)] : [person],
);

function figures(person: Person): Figure[] {
	const tones = Object.fromEntries(DOORS.map((door) => [door, tonesOf(person, 'lamp', TYPICAL[door])] as const));
	return FEELINGS.flatMap((feeling) =>
		DOORS.flatMap((door) =>
			[0, ROWS[feeling].level, 10].map((level) =>
				figureOf(person, express(feeling, level, door), tones[door] ?? tonesOf(person, 'lamp', TYPICAL[door]), 'a'),
			),
		),
	);
}

/** The outline of both brows, in the head's unit. */
function browPoints(figure: Figure): Point[] {
	const drawn = brows(figure).matchAll(
		/d="([^"]+)"[^>]*translate\(([-\d.]+) ([-\d.]+)\) scale\(([-\d.]+) ([-\d.]+)\)/g,
	);
	return [...drawn].flatMap(([, d = '', ...moves]) => {
		const [x0 = 0, y0 = 0, wide = 1, high = 1] = moves.map(Number);
		return outlineOf(d)
			.flat()
			.map(([x, y]): Point => [x0 + x * wide, y0 + y * high]);
	});
}

/** What hangs over the brow: the cap of hair, a scarf, the edge of a hood. */
const fringe = (figure: Figure): Point[][] =>
	[...figure.person.hair.comb(figure).front.matchAll(/<clipPath id="a-(?:cap|ruff)"><path d="([^"]+)"/g)].flatMap(
		([, d = '']) => outlineOf(d),
	);

describe.each(
	CAST.map((person) => ({
		person,
		name: `${person.id} in ${person.clothes === PEOPLE[person.id as keyof typeof PEOPLE].clothes ? 'a room' : 'the open'}`,
	})),
)('the brows of $name', ({ person }) => {
	it('are drawn after the hair', () => {
		for (const figure of figures(person).slice(0, 3)) {
			const drawing = drawFront(figure);
			const { front } = person.hair.comb(figure);
			expect(drawing.indexOf(front)).toBeGreaterThan(0);
			expect(drawing.indexOf(brows(figure))).toBeGreaterThan(drawing.indexOf(front));
		}
	});

	it('are never under a fringe; their tips may reach the temple', () => {
		for (const figure of figures(person)) {
			const over = fringe(figure);
			if (over.length === 0) continue;
			const points = browPoints(figure);
			const under = points.filter((point) => within(point, over));
			const deep = under.map((point) => distance(point, over));
			expect(points.length).toBeGreaterThan(50);
			expect(under.length / points.length).toBeLessThanOrEqual(0.2);
			expect(Math.max(0, ...deep)).toBeLessThanOrEqual(0.05);
			// The inner half, which says most, is clear.
			const inner = points.filter(([x]) => Math.abs(x - figure.at(0, 0)[0]) < figure.age.eyeX);
			expect(inner.filter((point) => within(point, over))).toEqual([]);
		}
	});
});
