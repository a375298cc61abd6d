/** The pictures of shared addresses: their size, their weight, and that they hold no word and no name of a colour. */
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../src/client/drawing/people.ts';
import type { Setting, Story } from '../../../../src/client/story/types.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { drawSite, drawStory } from '../../../../src/toolchain/editions/preview/draw.ts';
import { paint, withColours } from '../../../../src/toolchain/editions/preview/paint.ts';

const { story } = compileStory('stories/the-bad-day/en.ink', { release: true });

/** The same story with another person in another place, which is all that its picture asks for. */
const elsewhere = (id: PersonId, setting: Setting): Story => ({ ...story, cast: { [id]: id }, scenes: [setting] });

const pictures = [
	{ name: 'the site', svg: drawSite() },
	{ name: 'the bad day', svg: drawStory(story) },
	{ name: 'a typed scene', svg: drawStory(elsewhere('tala', { place: 'bedroom', light: 'phone', inView: 'typed' })) },
	{ name: 'a hall', svg: drawStory(elsewhere('selim', { place: 'hall', light: 'dusk', inView: 'face' })) },
];

describe.each(pictures)('the picture of $name', ({ svg }) => {
	it('holds no words', () => {
		expect(svg).not.toMatch(/<text|<title/);
	});

	it('is a PNG of 1200 × 630, and light', async () => {
		const png = Buffer.from(await paint(svg));
		expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(png.byteLength).toBeLessThanOrEqual(60_000);
	});
});

it('shows a person even where the story never does', () => {
	expect(pictures[2]?.svg.length).toBeGreaterThan(10_000);
});

it('paints with the colours of the light theme, and refuses one that is not there', () => {
	expect(withColours('fill="var(--meant)"')).toBe('fill="#d5e3ea"');
	expect(withColours('fill="var(--s-door)"')).toBe('fill="#2f6276"');
	expect(() => withColours('fill="var(--s-moor)"')).toThrow(/--s-moor.*tokens\.css or .*picture\.css/);
});
