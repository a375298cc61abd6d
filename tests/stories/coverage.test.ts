/**
 * The real course: every point of every lesson that there is is taught under a heading, practised in an exercise on the
 * page, and lived in a story at a place that a reader reaches. What is still to come is a list, and no fault.
 */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SYLLABUS } from '../../src/content/syllabus.ts';
import { findUnserved, tellUnserved, WAYS } from '../../src/toolchain/course/coverage.ts';
import { readLessons } from '../../src/toolchain/course/lesson-files.ts';
import { proveStory } from '../../src/toolchain/course/proved.ts';
import { courseCoverage, servedByLesson, servedByStory } from '../../src/toolchain/course/services.ts';

/** A walk from cold takes a minute or more; from the cache, a moment. */
const LONG = 900_000;

/** Every story's ink, in the first language: the model is no story. */
const inkFiles = (): string[] =>
	readdirSync('stories', { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /^[^/]+(\/en)?\.ink$/.test(name))
		.map((name) => `stories/${name}`);

it(
	'serves every point of every lesson that there is',
	() => {
		const lessons = readLessons();
		const stories = inkFiles().map((file) => {
			const { id, figures } = proveStory(file);
			return { id, lived: figures?.lived ?? [] };
		});
		const coverage = courseCoverage(lessons, stories);
		expect(tellUnserved(coverage)).toEqual([]);

		const numbers = lessons.map(({ number }) => number);
		expect(coverage.later).toEqual(SYLLABUS.filter(({ lesson }) => !numbers.includes(lesson)).map(({ id }) => id));

		// Take any one service of a point away, all who give it, and the count says so.
		const services = [...lessons.flatMap(servedByLesson), ...stories.flatMap(servedByStory)];
		for (const { id } of SYLLABUS.filter(({ lesson }) => numbers.includes(lesson))) {
			for (const way of WAYS) {
				const rest = services.filter((service) => service.point !== id || service.way !== way);
				expect(findUnserved(rest, numbers).missing, `${id} ${way}`).toEqual([{ point: id, way }]);
			}
		}
	},
	LONG,
);
