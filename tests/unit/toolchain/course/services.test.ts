/** Who serves a point in the real course, as it is read off a lesson and a story. */
import { describe, expect, it } from 'vitest';
import { tellUnserved } from '../../../../src/toolchain/course/coverage.ts';
import type { LessonFile } from '../../../../src/toolchain/course/lesson-files.ts';
import { courseCoverage, servedByLesson, servedByStory } from '../../../../src/toolchain/course/services.ts';
import { placeLesson } from '../../../../src/toolchain/course/units.ts';

/** Lesson 4, with a heading and an exercise for its one point. */
const families: LessonFile = {
	...placeLesson('en/2-between-us/4-families'),
	id: 'en/2-between-us/4-families',
	head: {},
	points: ['families'],
	text: '<h2 id="families">At home</h2>\n\n<Exercise id="a-plan" />\n',
	pieces: { 'a-plan': { kind: 'builder', points: ['families'] }, unplaced: { kind: 'check', points: ['gap'] } },
};
const story = { id: 'the-bad-day', lived: [{ point: 'families', place: 'kitchen.half' }] };

const told = (lesson: Partial<LessonFile>, stories = [story]) =>
	tellUnserved(courseCoverage([{ ...families, ...lesson }], stories));

describe('what a lesson serves', () => {
	it('is taught at its heading, and practised where an exercise stands', () => {
		expect(servedByLesson(families)).toEqual([
			{ point: 'families', way: 'taught', by: 'lesson 4', place: 'families' },
			{ point: 'families', way: 'practised', by: 'lesson 4', place: 'a-plan' },
		]);
	});

	it('leaves out an exercise that the text does not place, and an example', () => {
		const pieces = { 'a-plan': { kind: 'example' }, unplaced: { kind: 'check', points: ['families'] } };
		expect(servedByLesson({ ...families, pieces }).map(({ way }) => way)).toEqual(['taught']);
	});

	it.each(['openings', 'before-after'])('leaves out a kind that asks for no answer: %s', (kind) => {
		const pieces = { 'a-plan': { kind, points: ['families'] } };
		expect(servedByLesson({ ...families, pieces }).map(({ way }) => way)).toEqual(['taught']);
	});
});

it('a story serves what it lives, at its place', () => {
	expect(servedByStory(story)).toEqual([{ point: 'families', way: 'lived', by: 'the-bad-day', place: 'kitchen.half' }]);
});

describe('the course as it stands', () => {
	it('is whole where a point is taught, practised and lived', () => {
		expect(told({})).toEqual([]);
	});

	it('tells a point that has no heading', () => {
		expect(told({ text: families.text.replace('id="families"', '') }).join()).toContain('is taught nowhere');
	});

	it('tells a point that no exercise on the page names', () => {
		expect(told({ text: '<h2 id="families">At home</h2>' }).join()).toContain('is practised nowhere');
	});

	it('tells a point that no story lives where a reader gets to', () => {
		expect(told({}, []).join()).toContain('“families” of lesson 4 is lived nowhere');
	});

	it('lists what is still to come, lesson by lesson', () => {
		expect(courseCoverage([families], [story]).later).toContain('repair');
		expect(courseCoverage([families], [story]).later).not.toContain('families');
	});
});
