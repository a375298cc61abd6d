/** Every story keeps every promise, in every state that a reader can be in; and so do all of them together. */
import { expect, it } from 'vitest';
import { findingLines } from '../../src/toolchain/command/report.ts';
import { everyStory, inkFile, storyIds } from '../../src/toolchain/compile/story-path.ts';
import { proveTogether } from '../../src/toolchain/course/prove-together.ts';
import { type Proved, proveStory } from '../../src/toolchain/course/proved.ts';

/** A walk from cold takes a minute or more; from the cache, a moment. */
const LONG = 900_000;

const proved: Proved[] = [];

it('finds the stories', () => {
	expect(storyIds()).toContain('the-bad-day');
	expect(storyIds()).not.toContain('model');
});

it.each(everyStory())(
	'$id, in $lang',
	(name) => {
		const one = proveStory(inkFile(name));
		proved.push(one);
		expect(one.findings.flatMap(findingLines)).toEqual([]);
		expect(one.figures?.endings.every(({ ways }) => BigInt(ways) > 0n)).toBe(true);
	},
	LONG,
);

it(
	'the course',
	() => {
		expect(proved).toHaveLength(everyStory().length);
		expect(proveTogether(proved).findings.flatMap(findingLines)).toEqual([]);
	},
	LONG,
);
