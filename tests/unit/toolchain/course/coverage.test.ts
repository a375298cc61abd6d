/** The syllabus: its points, and the count of who serves them. */
import { describe, expect, it } from 'vitest';
import { isSyllabusId, pointOf, pointsOfLesson, SYLLABUS, type SyllabusId } from '../../../../src/content/syllabus.ts';
import { findUnserved, type Service, tellUnserved, WAYS } from '../../../../src/toolchain/course/coverage.ts';

/** A point served in all three ways. */
function serveWhole(point: string): Service[] {
	return WAYS.map((way) => ({ point, way, by: 'somebody', place: 'somewhere' }));
}

describe('the points', () => {
	it('are the 41 of the curriculum, each once', () => {
		expect(SYLLABUS).toHaveLength(41);
		expect(new Set(SYLLABUS.map((point) => point.id)).size).toBe(41);
	});

	it('fill the twelve lessons in order', () => {
		const lessons = SYLLABUS.map((point) => point.lesson);
		expect(lessons).toEqual([...lessons].sort((a, b) => a - b));
		expect([...new Set(lessons)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	});

	it('have a short title and a sentence of their own', () => {
		for (const { id, title, point } of SYLLABUS) {
			expect(title.length, id).toBeLessThanOrEqual(30);
			expect(point, id).toMatch(/[.”]$/u);
		}
		expect(new Set(SYLLABUS.map((point) => point.title)).size).toBe(SYLLABUS.length);
	});

	it('are told from other words', () => {
		expect(isSyllabusId('gap')).toBe(true);
		expect(isSyllabusId('gaps')).toBe(false);
		expect(pointOf('families').lesson).toBe(4);
		expect(() => pointOf('gaps' as SyllabusId)).toThrow('There is no point “gaps”');
	});

	it('are listed by lesson', () => {
		expect(pointsOfLesson(4)).toEqual(['families']);
		expect(pointsOfLesson(13)).toEqual([]);
	});
});

describe('the count of who serves them', () => {
	it('finds nothing missing where a lesson is served in every way', () => {
		const count = findUnserved(pointsOfLesson(1).flatMap(serveWhole), [1]);
		expect(count.missing).toEqual([]);
		expect(tellUnserved(count)).toEqual([]);
	});

	it('lists the points of lessons still to be written, and is content', () => {
		const count = findUnserved([], []);
		expect(count.later).toHaveLength(SYLLABUS.length);
		expect(tellUnserved(count)).toEqual([]);
	});

	it('leaves a point on the list though a story lives it before its lesson is there', () => {
		const count = findUnserved(serveWhole('repair'), [1]);
		expect(count.later).toContain('repair');
	});

	it('names the way that a point of a written lesson lacks, and what to do', () => {
		const services = serveWhole('families').filter(({ way }) => way !== 'practised');
		const count = findUnserved(services, [4]);
		expect(count.missing).toEqual([{ point: 'families', way: 'practised' }]);
		expect(tellUnserved(count)).toEqual([
			'“families” of lesson 4 is practised nowhere: name it in the `points` of one of the lesson’s exercises.',
		]);
	});

	it('refuses a point that does not exist, with the place that named it', () => {
		const services: Service[] = [
			...serveWhole('families'),
			{ point: 'family', way: 'lived', by: 'the-bad-day', place: 'kitchen.both_halves' },
		];
		expect(tellUnserved(findUnserved(services, [4]))).toEqual([
			'the-bad-day (kitchen.both_halves) serves “family”, which is no point of src/content/syllabus.ts.',
		]);
	});
});
