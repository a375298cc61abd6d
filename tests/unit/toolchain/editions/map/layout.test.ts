/** A map laid out: nothing lies on anything else, and every road runs from its point to its point. */
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/toolchain/editions/map/layout.ts';
import type { Places } from '../../../../../src/toolchain/editions/map/points.ts';
import type { Box, Layout } from '../../../../../src/toolchain/editions/map/types.ts';
import { mapOf } from './maps.ts';

const MAPS: Record<string, Places> = {
	'one ending': mapOf('a.only!', 'a.only-a.only'),
	'a row of scenes': mapOf(
		'a.one a.two~ | b.three b.four~ | c.five c.six!',
		'a.one-a.two a.two-b.three b.three-b.four b.four-c.five c.five-c.six',
	),
	'ways that part and meet': mapOf(
		'a.under_the_table a.all_of_them_laughed a.wouldn’t_swap a.it_was_me~ | b.what_do_I_do b.half! b.the_sea_lion! | y.at_bread! | z.four_out_of_ten!',
		'a.under_the_table-a.all_of_them_laughed a.under_the_table-a.wouldn’t_swap a.all_of_them_laughed-a.it_was_me a.wouldn’t_swap-a.it_was_me a.it_was_me-b.what_do_I_do b.what_do_I_do-b.half b.what_do_I_do-b.the_sea_lion a.it_was_me-y.at_bread b.what_do_I_do-y.at_bread a.it_was_me-z.four_out_of_ten',
	),
	'a hub with ways back': mapOf(
		'a.hub a.left a.right a.far | b.end!',
		'a.hub-a.left a.left-a.hub a.hub-a.right a.right-a.hub a.right-a.far a.far-a.hub a.hub-b.end',
	),
	'a scene that is met again': mapOf(
		'a.one | b.two | c.three c.end!',
		'a.one-b.two b.two-a.one b.two-c.three c.three-b.two c.three-c.end',
	),
};

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (inner: Box, outer: Box) =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;
/** On the edge of a box, or no more than a unit of rounding off it. */
const touches = ([x, y]: readonly [number, number], box: Box) => {
	const grown = { x: box.x - 1.5, y: box.y - 1.5, width: box.width + 3, height: box.height + 3 };
	const inside = { x: box.x + 1.5, y: box.y + 1.5, width: box.width - 3, height: box.height - 3 };
	const at = { x, y, width: 0, height: 0 };
	return (
		within(at, grown) && !(x > inside.x && x < inside.x + inside.width && y > inside.y && y < inside.y + inside.height)
	);
};
const pairs = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

describe.each(Object.entries(MAPS))('%s', (_, places) => {
	let layout: Layout;
	it('is laid out, the same each time', async () => {
		layout = await layOut(places);
		expect(await layOut(places)).toEqual(layout);
		expect(layout.points).toHaveLength(places.points.length);
		expect(layout.roads).toHaveLength(places.roads.length);
	});

	it('has no two points, and no two scenes, on one another', () => {
		expect(pairs(layout.points).filter(([a, b]) => overlap(a, b))).toEqual([]);
		expect(pairs(layout.scenes).filter(([a, b]) => overlap(a, b))).toEqual([]);
		expect(layout.heads.flatMap((head) => layout.points.filter((point) => overlap(head, point)))).toEqual([]);
	});

	it('has every point and title in its scene, and every scene within the drawing', () => {
		const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
		for (const [index, point] of layout.points.entries()) {
			const scene = places.scenes.findIndex(({ id }) => id === places.points[index]?.scene);
			expect(within(point, layout.scenes[scene] as Box)).toBe(true);
		}
		for (const [index, head] of layout.heads.entries()) expect(within(head, layout.scenes[index] as Box)).toBe(true);
		expect(layout.scenes.every((scene) => within(scene, whole))).toBe(true);
		const pieces = layout.pieces.map(({ top, height }) => ({ x: 0, y: top, width: layout.width, height }));
		for (const scene of layout.scenes) expect(pieces.filter((piece) => within(scene, piece))).toHaveLength(1);
		expect(pieces.reduce((sum, piece) => sum + piece.height, 0)).toBe(layout.height);
		expect(layout.roads.flat().every(([x, y]) => within({ x, y, width: 0, height: 0 }, whole))).toBe(true);
	});

	it('has every road from the edge of its first point to the edge of its last, and through no other', () => {
		for (const [index, { from, to }] of places.roads.entries()) {
			const corners = layout.roads[index] ?? [];
			expect(corners.length).toBeGreaterThan(1);
			expect(touches(corners[0] as [number, number], layout.points[from] as Box)).toBe(true);
			expect(touches(corners.at(-1) as [number, number], layout.points[to] as Box)).toBe(true);
			for (const [k, [x, y]] of corners.slice(1).entries()) {
				const [px, py] = corners[k] as [number, number];
				// Straight down or across, but for a unit of rounding.
				expect(Math.min(Math.abs(px - x), Math.abs(py - y))).toBeLessThanOrEqual(1);
				const line = { x: Math.min(px, x), y: Math.min(py, y), width: Math.abs(px - x), height: Math.abs(py - y) };
				const others = layout.points.filter((_, point) => point !== from && point !== to);
				expect(others.filter((box) => overlap(line, box))).toEqual([]);
				expect(layout.heads.filter((box) => box.width > 0 && overlap(line, box))).toEqual([]);
			}
		}
	});
});

it('takes long stories: as many parts as there are scenes, no wider than its widest', async () => {
	const row = (count: number) => {
		const names = Array.from({ length: count }, (_, i) => `s${i}`);
		const roads = names.flatMap((name, i) => [
			`${name}.a-${name}.b`,
			`${name}.a-${name}.c`,
			`${name}.b-${name}.c`,
			...(i + 1 < count ? [`${name}.c-${names[i + 1]}.a`] : []),
		]);
		return mapOf(names.map((name) => `${name}.a ${name}.b ${name}.c`).join(' | '), roads.join(' '));
	};
	const [three, four, many] = [await layOut(row(3)), await layOut(row(4)), await layOut(row(40))];
	expect(many.width).toBe(three.width);
	expect(many.height).toBe(three.height + 37 * (four.height - three.height));
});
