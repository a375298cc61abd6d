/** What the head of each English lesson says of its length is near what is counted, and no lesson is longer than a quarter of an hour. */
import { expect, it } from 'vitest';
import { minutesOf } from '../../../src/toolchain/course/lesson-figures.ts';
import { LESSONS } from './course.ts';

const LONGEST = 15;
const NEAR = 2;

const english = LESSONS.filter(({ language }) => language === 'en');

it.each(english)(`lesson $id says how long it takes, and is no longer than ${LONGEST} minutes`, (lesson) => {
	const said = Number(lesson.head['minutes']);
	const minutes = minutesOf(lesson);
	expect(Math.abs(said - minutes), `${minutes.toFixed(1)} minutes`).toBeLessThanOrEqual(NEAR);
	expect(said).toBeLessThanOrEqual(LONGEST);
});
