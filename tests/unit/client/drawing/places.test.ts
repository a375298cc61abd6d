/**
 * Every place in every light, with every door, seen from every side: whole, within what a phone and a wide page show,
 * light in weight, and with a door that can be told from its frame, its wall and its light in both themes.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { backdropOf } from '../../../../src/client/drawing/backdrops.ts';
import { contrast } from '../../../../src/client/drawing/colour.ts';
import { drawArt, drawScene } from '../../../../src/client/drawing/scene.ts';
import { TYPICAL } from '../../../../src/client/story/opening.ts';
import { DOORS, type Door, LIGHTS, PLACES, type Place, VIEWS, type View } from '../../../../src/client/story/types.ts';

const HERE = 'src/client/drawing';

const art = (place: Place, door: Door, inView: View): string => {
	const { behind, before } = drawArt({ place, light: 'lamp', inView }, TYPICAL[door], 'teo', 'a');
	return behind + before;
};
const scenesOf = (place: Place): string[] =>
	LIGHTS.flatMap((light) =>
		VIEWS.flatMap((inView) =>
			DOORS.map((door) =>
				drawScene({ person: 'teo', place, light, inView, door, shows: 'hurt', distress: 6, id: 'a' }),
			),
		),
	);

/** What keeps markup from being well-formed XML: a tag that is not closed in its turn, an attribute without quotes. */
function faultOf(markup: string): string | undefined {
	const open: string[] = [];
	let end = 0;
	for (const tag of markup.matchAll(/<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<>&]*")*)(\/?)>/g)) {
		if (tag.index !== end) return `“${markup.slice(end, tag.index)}” before ${tag[0]}`;
		end = tag.index + tag[0].length;
		const [, closes, name = '', attributes = '', single] = tag;
		if (closes && open.pop() !== name) return `${tag[0]} closes nothing`;
		if (!closes && !single) open.push(name);
		const names = [...attributes.matchAll(/ ([a-zA-Z-]+)=/g)].map((found) => found[1]);
		if (new Set(names).size < names.length) return `${tag[0]} says one thing twice`;
	}
	return end < markup.length || open.length > 0 ? `${open.join(' ')}${markup.slice(end)} left over` : undefined;
}

const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** A command of a path that has too few or too many numbers. */
function badCommand(d: string): string | undefined {
	return [...d.matchAll(/([a-z])([^a-z]*)/gi)]
		.filter(([, letter = '', numbers = '']) => {
			const count = numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.length ?? 0;
			const arity = ARITY[letter.toLowerCase()];
			return arity === undefined || (arity === 0 ? count > 0 : count === 0 || count % arity > 0);
		})
		.map(([command]) => command)[0];
}

it('has a name for every file, and a file for every name', () => {
	const files = readdirSync(`${HERE}/places`).map((file) => file.replace('.ts', ''));
	expect(files.toSorted()).toEqual([...PLACES].toSorted());
});

describe.each(PLACES)('%s', (place) => {
	it('is well-formed in every light, with every door, from every side', () => {
		for (const scene of scenesOf(place)) {
			expect(faultOf(scene)).toBeUndefined();
			for (const [, d = ''] of scene.matchAll(/ d="([^"]*)"/g)) expect(badCommand(d)).toBeUndefined();
		}
	});

	it('has a door within what every page shows, or your phone', () => {
		const frame = /M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+Z" fill="var\(--s-thread\)"/.exec(
			art(place, 'shut', 'face'),
		);
		const [x = 0, y = 0, w = 0, h = 0] = (frame ?? []).slice(1).map(Number);
		expect(x).toBeGreaterThanOrEqual(516);
		expect(x + w).toBeLessThanOrEqual(635);
		// A phone shows y 100–480: most of the door, and its foot.
		expect(y).toBeLessThanOrEqual(170);
		expect(y + h).toBeLessThanOrEqual(480);
		for (const inView of ['voice', 'typed'] as const) {
			const phone = /translate\((\d+) (\d+)\) rotate\(-4\)/.exec(art(place, 'shut', inView));
			const [middle = 0, height = 0] = (phone ?? []).slice(1).map(Number);
			expect(middle).toBe(372);
			expect(height - 109).toBeGreaterThanOrEqual(100);
			expect(height + 109).toBeLessThanOrEqual(440);
		}
	});

	it('lets the light of its door onto the floor, if only at the foot of a shut one', () => {
		for (const door of DOORS) expect(art(place, door, 'face')).toContain('var(--s-beam)');
		expect(art(place, 'shut', 'face')).not.toContain('var(--s-beyond3)');
	});

	it('draws the same whoever is typing, and no person at all', () => {
		for (const door of DOORS) {
			const [teo, olga] = (['teo', 'olga'] as const).map((person) =>
				drawScene({ person, place, light: 'phone', inView: 'typed', door, shows: 'hurt', distress: 8, id: 'a' }),
			);
			expect(teo).toBe(olga);
			expect(teo).not.toContain('a-face');
		}
	});
});

/** Kitchens with several hours: one draws its harbour and is the room of the table too, one has a day and a night. */
const LIMITS: Partial<Record<Place, number>> = { kitchen: 1500, flat: 1200 };

it('keeps what draws a place within 1 kB, brotli', async () => {
	for (const place of PLACES) {
		// Its wall, and whether it is out of doors, are said beside the drawing, and are none of it.
		const contents = readFileSync(`${HERE}/places/${place}.ts`, 'utf8').replace(
			/export const backdrop.*\{ draw(?:: (\w+))?.*/,
			(_, name = 'draw') => `export { ${name} };`,
		);
		const { outputFiles } = await build({
			stdin: { contents, loader: 'ts' },
			minify: true,
			format: 'esm',
			write: false,
		});
		const size = brotliCompressSync(outputFiles[0]?.contents ?? '').length;
		expect(size, place).toBeLessThanOrEqual(LIMITS[place] ?? 1024);
	}
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
	const [day = '', night = ''] = readFileSync('src/client/drawing/picture.css', 'utf8').split('@media');
	const paints = new Map(
		[...(theme === 'dark' ? day + night : day).matchAll(/--s-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [
			name,
			colour ?? '',
		]),
	);
	const between = (a: string, b: string): number => contrast(paints.get(a) ?? '', paints.get(b) ?? '');
	it('a thread of light is seen on the leaf, and the leaf on the light beyond', () => {
		expect(between('thread', 'door')).toBeGreaterThanOrEqual(4);
		expect(between('beyond', 'door')).toBeGreaterThanOrEqual(3);
		expect(between('thread', 'frame')).toBeGreaterThanOrEqual(1.4);
	});

	it.each(PLACES)('a shut door is told from its wall: %s', (place) => {
		const { wall } = backdropOf(place);
		expect(Math.max(between('door', wall), between('frame', wall))).toBeGreaterThanOrEqual(2.5);
	});
});
