/** What the report says of lessons, and of who serves which point. */
import { expect, it } from 'vitest';
import { lessonsReport, syllabusReport } from '../../../../src/toolchain/command/report.ts';
import type { LessonFile } from '../../../../src/toolchain/course/lesson-files.ts';
import { courseCoverage, courseServices } from '../../../../src/toolchain/course/services.ts';
import { placeLesson } from '../../../../src/toolchain/course/units.ts';

/** Ninety words of text, and ninety in the one exercise, whose two replies count as one. */
const lesson: LessonFile = {
	...placeLesson('en/2-between-us/4-families'),
	id: 'en/2-between-us/4-families',
	head: { title: 'Families', minutes: 1 },
	points: ['families'],
	text: `<h2 id="families">Home</h2>\n\n${'The cat sat. '.repeat(29)}It sat.\n\n<Exercise id="one" />\n`,
	pieces: {
		one: Object.assign(
			{ kind: 'builder', points: ['families'] },
			{
				title: 'word '.repeat(78),
				answers: [
					{ text: 'a', reply: 'ten '.repeat(5) },
					{ text: 'b', reply: 'ten '.repeat(15) },
				],
			},
		),
	},
};
const lived = [{ id: 'the-bad-day', lived: [{ point: 'families', place: 'kitchen.half' }] }];

it('tells how long a lesson takes, beside what it says, and how hard it reads', () => {
	expect(lessonsReport([lesson])).toMatch(
		/^The lessons\n {2}4 Families: 1 minutes counted \(it says 1\), reading grade −\d/,
	);
});

it('tells of each point where it is taught, practised and lived', () => {
	const report = syllabusReport(courseCoverage([lesson], lived), courseServices([lesson], lived));
	expect(report).toContain(
		'families  taught lesson 4: families · practised lesson 4: one · lived the-bad-day: kitchen.half',
	);
	expect(report).toContain('No problems.');
});

it('tells what is nowhere, as a problem too', () => {
	const report = syllabusReport(courseCoverage([lesson], []), courseServices([lesson], []));
	expect(report).toContain('lived nowhere');
	expect(report).toContain('✗ “families” of lesson 4 is lived nowhere');
});
