/** Sets of stories: each has its words and its stories, in an order of their own, and says in plain words how many are left. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/strings/languages.ts';
import { storyIds } from '../../../../src/toolchain/compile/story-path.ts';
import { factsOf } from '../../../../src/toolchain/course/story-files.ts';
import { gradeOf } from '../../../../src/toolchain/prove/reading.ts';

const { storySets } = LANGUAGES.en.strings;

describe.each(Object.entries(storySets.sets))('the set %s', (id, { said }) => {
	const members = storyIds()
		.map((story) => ({ story, ...factsOf(story) }))
		.filter(({ set }) => set === id);

	it('has two stories or more, all of a kind, each with a place of its own', () => {
		expect(members.length).toBeGreaterThan(1);
		expect(new Set(members.map(({ kind }) => kind)).size).toBe(1);
		expect(new Set(members.map(({ order }) => order)).size).toBe(members.length);
	});

	it('ends with a short text at grade 5 or below', () => {
		expect(said.join(' ').split(/\s+/).length).toBeLessThanOrEqual(100);
		expect(gradeOf(said)).toBeLessThanOrEqual(5);
	});
});

it('the five causes are five', () => {
	expect(storyIds().filter((story) => factsOf(story).set === 'five-causes')).toHaveLength(5);
});

it.each([
	[5, 'You can take the five in any order.'],
	[4, 'You have seen one of the five. Four are left.'],
	[1, 'You have seen four of the five. One is left.'],
	[0, 'You have seen all five.'],
])('with %i left it says so', (left, text) => {
	expect(storySets.left(5, left)).toBe(text);
});
