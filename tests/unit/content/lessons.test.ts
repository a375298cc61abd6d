/**
 * Every lesson, found by its folder: it teaches its points, practises them, places what it has, and its words are set and
 * pitched as the course’s are. What it reads like is for people to judge.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../src/content/sources.ts';
import { isSyllabusId, pointOf, pointsOfLesson } from '../../../src/content/syllabus.ts';
import { findUnserved } from '../../../src/toolchain/course/coverage.ts';
import { gradeOfLesson, proseOf } from '../../../src/toolchain/course/lesson-figures.ts';
import { LESSONS as HOME, LESSON_FILES } from '../../../src/toolchain/course/lesson-files.ts';
import { headingsOf, servedByLesson } from '../../../src/toolchain/course/services.ts';
import { gradeOf } from '../../../src/toolchain/prove/reading.ts';
import { citedInText, LESSONS, textsOf } from './course.ts';

/** The highest school year that a lesson’s prose, and its exercises’ words, may read at. */
const HIGHEST_GRADE = 5;

it('every folder under lessons that holds a text is a lesson', () => {
	const texts = readdirSync(HOME, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
	const files = LESSONS.map(({ id }) => `${id}/${LESSON_FILES.text}`);
	expect(texts.map((name) => name.replaceAll('\\', '/')).toSorted()).toEqual(files.toSorted());
	expect(files.length).toBeGreaterThanOrEqual(4);
});

describe.each(LESSONS)('lesson $id', ({ number, points, text, pieces }) => {
	const own = pointsOfLesson(number);
	const exercises = Object.entries(pieces).flatMap(([id, piece]) => ('points' in piece ? [{ id, ...piece }] : []));

	it('names its points, and teaches each under a heading of that id', () => {
		expect(points.toSorted()).toEqual(own.toSorted());
		expect(headingsOf({ text }).filter(isSyllabusId).toSorted()).toEqual(own.toSorted());
	});

	it('practises each of its points, and none of a later lesson', () => {
		const { missing } = findUnserved(servedByLesson({ number, points, text, pieces }), [number]);
		expect(missing.filter(({ way }) => way === 'practised')).toEqual([]);
		for (const { points } of exercises) {
			for (const point of points) expect(pointOf(point).lesson).toBeLessThanOrEqual(number);
		}
	});

	it('places each piece once, as what it is, under an anchor of its own', () => {
		const placed = [...text.matchAll(/<(Exercise|Example|TornSheet) id="([^"]*)" \/>/g)];
		expect(placed.map(([, , id]) => id).toSorted()).toEqual(Object.keys(pieces).toSorted());
		const names: Record<string, string> = { example: 'Example', 'torn-sheet': 'TornSheet' };
		for (const [, name, id = ''] of placed) expect(name, id).toBe(names[pieces[id]?.kind ?? ''] ?? 'Exercise');
		for (const id of headingsOf({ text })) expect(Object.keys(pieces)).not.toContain(id);
	});

	it('has no import lines', () => {
		expect(text).not.toMatch(/^(import|export)\b/m);
	});

	it('checks three things from memory, once', () => {
		const checks = exercises.filter(({ kind }) => kind === 'check');
		expect(checks.map((one) => 'questions' in one && one.questions.length)).toEqual([3]);
	});

	it('cites sources that there are', () => {
		const known = SOURCES.map(({ id }) => id);
		const cited = citedInText(text);
		expect(cited.length).toBeGreaterThan(0);
		for (const id of cited) expect(known).toContain(id);
	});

	it('is set with typographic quotation marks', () => {
		for (const one of [proseOf(text), ...textsOf(pieces)]) expect(one).not.toMatch(/["']|\w - \w/);
	});

	it('says nothing of right, wrong or points to an answer', () => {
		for (const one of textsOf(pieces)) expect(one).not.toMatch(/\b(correct|incorrect|wrong!|well done!|score)\b/i);
	});
});

const english = LESSONS.filter(({ language }) => language === 'en');

it.each(english)(`lesson $id reads at grade ${HIGHEST_GRADE} or below`, (lesson) => {
	expect(gradeOfLesson(lesson)).toBeLessThanOrEqual(HIGHEST_GRADE);
	expect(gradeOf(textsOf(lesson.pieces))).toBeLessThanOrEqual(HIGHEST_GRADE);
});
