/** The map as an SVG and in words: what every drawing holds to, whatever the story. */

import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MapFile } from '../../../../../src/client/story/map-file.ts';
import type { Story } from '../../../../../src/client/story/types.ts';
import { layOut } from '../../../../../src/toolchain/editions/map/layout.ts';
import { type Places, placesOf } from '../../../../../src/toolchain/editions/map/points.ts';
import { mapFile } from '../../../../../src/toolchain/editions/map/words.ts';
import { explore } from '../../../../../src/toolchain/explore/explore.ts';
import { minimise } from '../../../../../src/toolchain/explore/minimise.ts';
import { compileFixture, worded } from '../../../helpers.ts';
import { mapOf } from './maps.ts';

type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

function elements(html: string): Element[] {
	const all: Element[] = [];
	const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
		for (const child of node.childNodes.filter(isElement)) {
			all.push(child);
			walk(child);
		}
	};
	walk(parseFragment(html));
	return all;
}

const attr = (element: Element, name: string) => element.attrs.find((candidate) => candidate.name === name)?.value;
const text = (node: DefaultTreeAdapterTypes.ChildNode): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join(' ') : '';
const has = (element: Element, name: string) => (attr(element, 'class') ?? '').split(' ').includes(name);

const STORY = { id: 'fixture', cast: { teo: 'Teo' } } as unknown as Story;
const fileOf = async (places: Places, story = STORY) => mapFile(worded(story), places, await layOut(places));

describe('a map', () => {
	const places = mapOf(
		'a.under_the_table a.“quoted”_&_<b> a.on~ | b.half! b.the_sea_lion!',
		'a.under_the_table-a.“quoted”_&_<b> a.“quoted”_&_<b>-a.on a.on-b.half a.on-b.the_sea_lion',
	);
	let file: MapFile;
	let all: Element[];
	beforeAll(async () => {
		file = await fileOf(places);
		all = elements(file.html);
	});

	it('holds to the policy: no style, no script, no handler', () => {
		for (const element of all) {
			expect(element.tagName).not.toMatch(/^(script|style|iframe)$/);
			expect(element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
		}
	});

	it('is a picture with a label, and every point on it has its name', () => {
		const drawing = all.find((element) => has(element, 'map-drawing')) as Element;
		expect(attr(drawing, 'role')).toBe('img');
		expect(attr(drawing, 'aria-label')).toBe('Map: 2 scenes, 2 places to choose, 2 endings.');
		const points = all.filter((element) => element.tagName === 'g' && has(element, 'point'));
		expect(points.map((point) => text(point).trim().replaceAll(/\s+/g, ' '))).toEqual(
			places.points.map(({ title }) => title),
		);
		expect(points.map((point) => Number(attr(point, 'data-point')))).toEqual([0, 1, 2, 3, 4]);
	});

	it('draws endings and decisions with a door, and every door is there', () => {
		const ids = new Set(all.flatMap((element) => attr(element, 'id') ?? []));
		const uses = all.filter(({ tagName }) => tagName === 'use').map((use) => attr(use, 'href') ?? '');
		expect(uses).toHaveLength(4);
		expect(uses.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
		expect(['shut', 'ajar', 'open'].every((door) => ids.has(`fixture-map-${door}`))).toBe(true);
	});

	it('has the same in words: each scene, each place, each choice', () => {
		const items = all.filter((element) => element.tagName === 'li' && attr(element, 'data-point') !== undefined);
		expect(items.map((item) => Number(attr(item, 'data-point')))).toEqual([0, 1, 2, 3, 4]);
		for (const [index, item] of items.entries()) expect(text(item)).toContain(places.points[index]?.title);
		const scenes = all.filter((element) => element.tagName === 'section');
		expect(scenes.map((scene) => text(scene).includes('Monday, 9:00.'))).toEqual([true, true]);
	});

	it('says which point and road is which', () => {
		expect(file.points).toEqual(places.points.map(({ id }) => id));
		expect(file.roads).toEqual([
			[0, 1],
			[1, 2],
			[2, 3],
			[2, 4],
		]);
		const roads = all.filter((element) => attr(element, 'data-road') !== undefined);
		expect([...new Set(roads.map((road) => Number(attr(road, 'data-road'))))]).toEqual([0, 1, 2, 3]);
	});

	it('names the speaker of a line that opens a decision, and its choices in the order of play', async () => {
		const { story } = compileFixture('good/once-over');
		const found = placesOf(minimise(explore(story)));
		const { html } = await fileOf(found, story);
		const first = elements(html).find((element) => element.tagName === 'li') as Element;
		expect(text(first).replaceAll(/\s+/g, ' ')).toContain('Teo: My stomach hurts.');
		const said = first.childNodes.length && text(first);
		for (const choice of found.points[0]?.choices ?? []) expect(said).toContain(choice.text);
	});
});

it('keeps a long story’s drawing light', async () => {
	const names = ['kitchen', 'bakery', 'bread', 'gate'];
	const steps = ['under_the_table', 'lunch_box', 'four_minutes', 'eleven_steps', 'the_envelope', 'hill_lights~'];
	const scenes = names.map((name) => steps.map((step) => `${name}.${step}`).join(' '));
	const ends = ['half', 'not_today', 'the_sea_lion', 'at_bread'].map((end) => `gate.${end}!`);
	const at = (name: string, step = '') => `${name}.${step.replace('~', '')}`;
	const roads = names.flatMap((name, n) => [
		...steps.slice(1).map((step, i) => `${at(name, steps[i])}-${at(name, step)}`),
		`${at(name, steps[2])}-${at(name, steps[4])}`,
		...(n < 3 ? [`${at(name, steps[5])}-${at(names[n + 1] ?? '', steps[0])}`] : []),
	]);
	const places = mapOf(
		`${scenes.join(' | ')} ${ends.join(' ')}`,
		[...roads, ...ends.map((end) => `gate.hill_lights-${end.slice(0, -1)}`)].join(' '),
	);
	const { html } = await fileOf(places);
	const svg = /<div class="map-drawing[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
	expect(brotliCompressSync(svg).byteLength).toBeGreaterThan(500);
	expect(brotliCompressSync(svg).byteLength).toBeLessThan(5000);
});
