/** Where a map is cut so that its parts can be laid out one by one. */
import { describe, expect, it } from 'vitest';
import { orderScenes, partsOf } from '../../../../../src/toolchain/editions/map/parts.ts';
import { mapOf } from './maps.ts';

describe('orderScenes', () => {
	it('puts a scene after all that lead to it, and one that leads nowhere first', () => {
		// a leads to c and to the closing z; b, met before c, comes after it.
		const places = mapOf('a.1 a.2 | b.1 | c.1 | z.1!', 'a.1-a.2 a.2-b.1 a.2-c.1 a.2-z.1 c.1-b.1');
		expect(orderScenes(places).map((scene) => places.scenes[scene]?.id)).toEqual(['a', 'z', 'c', 'b']);
	});

	it('takes a thousand scenes in a row, and roads that lead round', () => {
		const names = Array.from({ length: 1000 }, (_, i) => `s${i}`);
		const roads = names.map((name, i) => `${name}.1-${names[(i + 1) % 1000]}.1`);
		const places = mapOf(names.map((name) => `${name}.1`).join(' | '), roads.join(' '));
		expect(orderScenes(places)).toEqual([...names.keys()]);
	});
});

describe('partsOf', () => {
	it('cuts where all roads lead on to one point', () => {
		const places = mapOf('a.1 a.2 a.3 | b.1 b.2 | c.1 c.2', 'a.1-a.2 a.1-a.3 a.2-b.1 a.3-b.1 b.1-b.2 b.2-c.1 c.1-c.2');
		expect(partsOf(places)).toEqual([{ scenes: [0] }, { scenes: [1], entry: 3 }, { scenes: [2], entry: 5 }]);
	});

	it('keeps together what two points lead on to, and what a road leads back to', () => {
		const two = mapOf('a.1 a.2 | b.1 b.2', 'a.1-a.2 a.1-b.1 a.2-b.2');
		expect(partsOf(two)).toEqual([{ scenes: [0, 1] }]);
		const back = mapOf('a.1 | b.1 | c.1 c.2', 'a.1-b.1 b.1-a.1 b.1-c.1 c.1-c.2');
		expect(partsOf(back)).toEqual([{ scenes: [0, 1] }, { scenes: [2], entry: 2 }]);
	});

	it('leaves endings that are scenes of their own with what leads to them', () => {
		const places = mapOf('a.1 | b.1 | y.1! | z.1!', 'a.1-b.1 a.1-y.1 b.1-z.1');
		const named = partsOf(places).map(({ scenes }) => scenes.map((scene) => places.scenes[scene]?.id));
		expect(named).toEqual([
			['a', 'y'],
			['b', 'z'],
		]);
	});

	it('has every scene once, and every road within a part or on to the entry of the next', () => {
		const places = mapOf(
			'a.1 a.2 | b.1 | c.1 c.2 | d.1! | e.1 | f.1!',
			'a.1-a.2 a.1-d.1 a.2-b.1 b.1-c.1 c.1-c.2 c.2-e.1 c.1-e.1 e.1-c.1 e.1-f.1',
		);
		const parts = partsOf(places);
		expect(parts.flatMap(({ scenes }) => scenes).sort()).toEqual([...places.scenes.keys()]);
		const partOf = (point: number) =>
			parts.findIndex(({ scenes }) => scenes.some((scene) => places.scenes[scene]?.id === places.points[point]?.scene));
		for (const { from, to } of places.roads) {
			const [a, b] = [partOf(from), partOf(to)];
			expect(a === b || (b === a + 1 && parts[b]?.entry === to)).toBe(true);
		}
	});
});
