/** What the course says of its stories outside them: each is there, and its danger, if it has one, is a scene that ends. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lighterOf } from '../../../../src/content/lighter/all.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { dangerOf, STORY_CARDS } from '../../../../src/toolchain/course/story-cards.ts';

const files = readdirSync('stories').filter((name) => name.endsWith('.ink'));

describe('the stories of the course', () => {
	it('have a card each, and no card is of a story that is not there', () => {
		expect(STORY_CARDS.map(({ id }) => `${id}.ink`).toSorted()).toEqual(files.toSorted());
	});

	it.each(STORY_CARDS.map(({ id }) => id))('have a lighter way: %s', (id) => {
		expect(lighterOf(id).moments).toHaveLength(6);
	});

	it('show the box on danger after a scene that has a rest', () => {
		const dangers = STORY_CARDS.flatMap(({ id }) => (dangerOf(id) ? [{ id, knot: dangerOf(id) }] : []));
		expect(dangers.length).toBeGreaterThan(0);
		for (const { id, knot } of dangers) {
			const { lines } = compileStory(`stories/${id}.ink`);
			const rests = lines.filter((line) => line.knot === knot && line.tags.some(({ name }) => name === 'rest'));
			expect(rests.length, `${id}: ${knot}`).toBeGreaterThan(0);
		}
	});
});
