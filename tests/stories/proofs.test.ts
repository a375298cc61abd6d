/** Every story keeps every promise, in every state that a reader can be in; and so do all of them together. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingLines } from '../../src/toolchain/command/report.ts';
import { type Proved, proveStory } from '../../src/toolchain/course/proved.ts';
import { proveCourse } from '../../src/toolchain/prove/course.ts';

/** A walk from cold takes a minute or more; from the cache, a moment. */
const LONG = 900_000;

const stories = readdirSync('stories').filter((name) => name.endsWith('.ink'));
const proved: Proved[] = [];

it('finds the stories', () => {
	expect(stories).toContain('the-bad-day.ink');
});

it.each(stories)(
	'%s',
	(name) => {
		const one = proveStory(`stories/${name}`);
		proved.push(one);
		expect(one.findings.flatMap(findingLines)).toEqual([]);
		expect(one.figures?.endings.every(({ ways }) => BigInt(ways) > 0n)).toBe(true);
	},
	LONG,
);

it('the course', () => {
	const course = proveCourse(proved.flatMap(({ id, figures }) => (figures ? [{ id, figures }] : [])));
	expect(proved).toHaveLength(stories.length);
	expect(course.findings.flatMap(findingLines)).toEqual([]);
});
