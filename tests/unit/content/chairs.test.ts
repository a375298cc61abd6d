/**
 * The other chairs: every decision of a story has its fact, every scene and ending its day, none more than is there.
 * Lengths and reading age are held too. Whether a fact is true on every road is for people to judge.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OtherChair } from '../../../src/client/player/end/other-chair.ts';
import { chairOf } from '../../../src/content/chairs/all.ts';
import { compileStory } from '../../../src/toolchain/compile/compile.ts';
import { gradeOf } from '../../../src/toolchain/prove/reading.ts';

/** The most words that a text of each kind may have. */
const LONGEST = { before: 60, behind: 30, after: 25, last: 50 } as const satisfies Record<keyof OtherChair, number>;
const KINDS = Object.keys(LONGEST) as (keyof OtherChair)[];

const STORIES = readdirSync('stories')
	.filter((name) => name.endsWith('.ink'))
	.map((name) => ({ id: name.slice(0, -4), file: `stories/${name}` }));

/** The names that a story's source has. A place is written as a turn has it: `knot`, or `knot.stitch`. */
function namesOf(file: string) {
	const { story, lines } = compileStory(file);
	const has = (name: string) => (line: (typeof lines)[number]) => line.tags.some((tag) => tag.name === name);
	const choices = lines.filter((line) => line.kind === 'choice' && !has('go_on')(line));
	const decided = new Set(choices.map(({ knot }) => knot));
	const scenes = lines.filter((line) => decided.has(line.knot) && has('scene')(line));
	return {
		before: unique(scenes.map(({ knot = '' }) => knot)),
		behind: unique(choices.map(({ knot = '', stitch }) => (stitch ? `${knot}.${stitch}` : knot))),
		after: unique(choices.flatMap(({ tags }) => tags.filter(({ name }) => name === 'pick').map(({ value }) => value))),
		last: Object.keys(story.endings).toSorted(),
	};
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].toSorted();

describe.each(STORIES)('the other chair of $id', ({ id, file }) => {
	const chair = chairOf(id);
	const names = namesOf(file);

	it.each(['before', 'behind', 'last'] as const)('has a text of %s wherever the story has a place for it', (kind) => {
		expect(Object.keys(chair[kind]).toSorted()).toEqual(names[kind]);
	});

	it('follows up some picks, each one of the story’s', () => {
		const picks = Object.keys(chair.after);
		expect(names.after).toEqual(expect.arrayContaining(picks));
		expect(picks.length).toBeGreaterThanOrEqual(8);
		expect(picks.length).toBeLessThanOrEqual(15);
	});

	it.each(KINDS)('is brief: %s', (kind) => {
		for (const [name, text] of Object.entries(chair[kind])) {
			expect(text.split(/\s+/).length, `${kind} ${name}`).toBeLessThanOrEqual(LONGEST[kind]);
		}
	});

	it('tells no fact twice', () => {
		const texts = KINDS.flatMap((kind) => Object.values(chair[kind]));
		expect(new Set(texts).size).toBe(texts.length);
	});

	it('is set with typographic quotation marks', () => {
		for (const text of KINDS.flatMap((kind) => Object.values(chair[kind]))) {
			expect(text).not.toMatch(/["']|\w - \w/);
			expect(text).toMatch(/[.?!…]”?$/);
		}
	});

	it('reads at grade 5 or below', () => {
		expect(gradeOf(KINDS.flatMap((kind) => Object.values(chair[kind])))).toBeLessThanOrEqual(5);
	});
});
