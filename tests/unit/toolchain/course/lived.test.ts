/** By what a device can tell that a reader was at a place: small graphs by hand, and a story of the course. */
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { inkFile } from '../../../../src/toolchain/compile/story-path.ts';
import { signsOfLived } from '../../../../src/toolchain/course/lived.ts';
import { readingOf } from '../../../../src/toolchain/course/minimised.ts';

/** Sections by hand: `place`, and each pick with where it leads; or an ending. */
const sections = (...of: [place: string, to: Record<string, number> | string][]) =>
	of.map(([place, to]) => ({
		place,
		offered: typeof to === 'string' ? [] : Object.keys(to).map((pick) => ({ pick, text: pick })),
		edges: typeof to === 'string' ? [] : Object.entries(to).map(([pick, next]) => ({ pick, turn: 0, to: next })),
		...(typeof to === 'string' && { ending: { id: to, title: to } }),
	}));

const SMALL = {
	sections: sections(
		['door.knock', { go_in: 1, go_home: 3 }],
		['room.sit', { listen: 2, both: 3 }],
		['room', 'warm'],
		['street', 'cold'],
		['street.late', { both: 3 }],
	),
};
const ENDINGS = { warm: { title: 'Warm', place: 'room.last' }, cold: { title: 'Cold', place: 'street' } };
const sign = (place: string) => signsOfLived(SMALL, ENDINGS, [{ point: 'gap', place }])[0];

describe('a place', () => {
	it('is told by its own picks, and by the endings that no road reaches without it', () => {
		expect(sign('door.knock')).toEqual({ point: 'gap', picks: ['go_home', 'go_in'], endings: ['cold', 'warm'] });
		expect(sign('room.sit')).toEqual({ point: 'gap', picks: ['listen'], endings: ['warm'] });
	});

	it('that is a knot is all that lies in it, an ending too', () => {
		expect(sign('room')?.endings).toEqual(['warm']);
		expect(sign('street')?.endings).toEqual(['cold']);
	});

	it('that no road meets is told by nothing', () => {
		expect(sign('attic')).toEqual({ point: 'gap', picks: [], endings: [] });
	});
});

it('tells of each point of a story by a pick or an ending', () => {
	const compiled = compileStory(inkFile({ id: 'popcorn', lang: 'en' }), { release: true });
	const signs = signsOfLived(readingOf(compiled), compiled.story.endings, compiled.teaches);
	expect(signs.length).toBeGreaterThan(2);
	for (const { point, picks, endings } of signs) expect(picks.length + endings.length, point).toBeGreaterThan(0);
});
