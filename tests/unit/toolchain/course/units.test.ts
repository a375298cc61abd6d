/** Where a lesson's file puts it on the site. */
import { describe, expect, it } from 'vitest';
import { SYLLABUS } from '../../../../src/content/syllabus.ts';
import { readLessons } from '../../../../src/toolchain/course/lesson-files.ts';
import { placeLesson, UNITS } from '../../../../src/toolchain/course/units.ts';

describe('the place of a lesson', () => {
	it('is its folder and its name without their numbers', () => {
		const place = placeLesson('en/1-missed/1-what-is-misattunement');
		expect(place.path).toBe('/missed/what-is-misattunement/');
		expect([place.language, place.unit.title, place.number, place.slug]).toEqual([
			'en',
			'Missed',
			1,
			'what-is-misattunement',
		]);
	});

	it('keeps the number a file has, whichever unit it is in', () => {
		expect(placeLesson('en/2-between-us/4-families').number).toBe(4);
	});

	it.each([
		'en/missed/1-name',
		'en/1-mist/1-name',
		'en/2-missed/1-name',
		'en/1-missed/name',
		'en/1-missed/1-Name',
		'en/1-missed',
		'1-missed/1-name',
	])('is refused for %s, with the folders there are', (id) => {
		expect(() => placeLesson(id)).toThrow(`src/content/lessons/${id}: expected`);
		expect(() => placeLesson(id)).toThrow('1-missed, 2-between-us');
	});
});

it('units are numbered in their order', () => {
	expect(UNITS.map((unit) => unit.number)).toEqual([1, 2, 3, 4, 5]);
});

it('every lesson of the course has a name on the lists, in the order of the course, so that no number is missing', () => {
	const numbers = UNITS.flatMap(({ lessons }) => Object.keys(lessons).map(Number));
	expect(numbers).toEqual([...new Set(SYLLABUS.map(({ lesson }) => lesson))].sort((a, b) => a - b));
});

it('a lesson that is written lies in the unit that has announced it', () => {
	for (const { unit, number } of readLessons()) expect(Object.keys(unit.lessons)).toContain(`${number}`);
});
