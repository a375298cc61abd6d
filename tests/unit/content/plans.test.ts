/**
 * Every plan for teachers, found by looking: it is whole, it is for a lesson or a scene that there is, it says what is there, and
 * no lesson and no long story goes without one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inkFile } from '../../../src/toolchain/compile/story-path.ts';
import { readLessons } from '../../../src/toolchain/course/lesson-files.ts';
import { LENGTHS, planSchema } from '../../../src/toolchain/course/plan-schema.ts';
import { readYaml } from '../../../src/toolchain/course/read-yaml.ts';
import { factsOf } from '../../../src/toolchain/course/story-files.ts';
import { textsOf } from './course.ts';

const HOME = 'src/content/plans/en';
const lessons = readLessons().map(({ id, head }) => ({ name: id.split('/').at(-1) ?? '', story: head['story'] }));
const stories = readdirSync('stories', { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'model')
	.map(({ name }) => name);
const plans = readdirSync(HOME).map((file) => ({
	id: file.replace(/\.yaml$/, ''),
	...readYaml(`${HOME}/${file}`, planSchema),
}));

/** Long ones that a class can begin with: one that takes what others left is its lesson’s. */
const opening = stories.filter((id) => {
	const ink = readFileSync(inkFile({ id, lang: 'en' }), 'utf8');
	return factsOf(id).kind === 'long' && !/^# takes:/m.test(ink);
});

it('every lesson has a plan, and the first scene of every long story', () => {
	expect(opening.length).toBeGreaterThan(2);
	const due = [...lessons.map(({ name }) => name), ...opening.map((id) => `${id}-first-scene`)];
	expect(plans.map(({ id }) => id).toSorted()).toEqual(due.toSorted());
});

describe.each(plans)('$id', (plan) => {
	const { for: aim } = plan;
	const lesson = 'lesson' in aim ? lessons.find(({ name }) => name === aim.lesson) : undefined;
	const story = aim.story ?? lesson?.story;

	it('is named for what it is for', () => {
		expect(plan.id).toBe('lesson' in aim ? aim.lesson : `${aim.story}-first-scene`);
	});

	it('plays a scene that there is', () => {
		expect(stories).toContain(story);
		expect(aim.scene ?? 1).toBeLessThanOrEqual(factsOf(String(story)).scenes);
	});

	it('has a step at the board in every hour, and sends nobody to a board of another story', () => {
		for (const length of LENGTHS) {
			const board = plan.steps.filter(({ as, minutes }) => as === 'board' && minutes[length]);
			expect(board.length, `${length} minutes`).toBeGreaterThan(0);
		}
		const named = textsOf(plan).flatMap((text) => [...text.matchAll(/\/stories\/([a-z-]+)\/board\//g)]);
		expect(named.length).toBeGreaterThan(0);
		for (const [, id] of named) expect(stories).toContain(id);
	});

	it('is set with typographic marks, and judges nobody', () => {
		for (const text of textsOf({ ...plan, id: '' })) {
			expect(text).not.toMatch(/["']|\w - \w/);
			expect(text).not.toMatch(/\b(correct|incorrect|score|marks?:|right answer|wrong answer)\b/i);
		}
	});

	it('begins with the rules, the note, the lighter way and whom to see, with minutes of their own', () => {
		const [first] = plan.steps;
		for (const said of ['four rules', 'the note aloud', 'lighter way', 'whom to see']) {
			expect(first?.do.replaceAll(/\s+/g, ' ')).toContain(said);
		}
		for (const length of LENGTHS) expect(first?.minutes[length]).toBeGreaterThan(0);
	});

	it('says in each hour what is for that hour alone', () => {
		for (const { do: act } of plan.steps) expect(act).not.toMatch(/\bin (15|40|60)\b|\b(short|long) hour\b/);
	});

	it('says what happens, and names choices that there are', () => {
		expect(plan.story?.length).toBeGreaterThan(2);
		const ink = readFileSync(inkFile({ id: String(story), lang: 'en' }), 'utf8');
		for (const pick of plan.adult ?? []) expect(ink).toContain(`# pick: ${pick} `);
	});

	it('has six questions of its own', () => {
		const others = plans.filter(({ id }) => id !== plan.id).flatMap(({ questions }) => questions);
		expect(new Set(plan.questions).size).toBe(6);
		for (const question of plan.questions) expect(others).not.toContain(question);
	});
});
