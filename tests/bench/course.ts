/** Writes courses of any size for the bench: in a copy of the project, so many lessons, each with a story of its own. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOTHER_TONGUE } from '../../src/toolchain/compile/story-path.ts';
import type { Copy } from '../copy.ts';

/** The story that each of them is, under another name. */
const STORY = 'tidy';
/** How many lessons a unit has. */
const A_UNIT = 10;

/** A number in letters, for addresses have no other: 0 is a, 27 is bb. */
const letters = (number: number): string =>
	number < 26 ? String.fromCharCode(97 + number) : letters(Math.floor(number / 26) - 1) + letters(number % 26);
const slugOf = (lesson: number): string => `lesson-${letters(lesson)}`;
const unitSlug = (unit: number): string => `unit-${letters(unit)}`;
export const storyOf = (lesson: number): string => `story-of-${letters(lesson)}`;
const unitOf = (lesson: number): number => Math.floor((lesson - 1) / A_UNIT) + 1;
/** Where the page of a lesson is built. */
export const pageOf = (lesson: number): string => `dist/${unitSlug(unitOf(lesson))}/${slugOf(lesson)}/index.html`;

const text = (lesson: number): string => `---
title: Lesson ${lesson}
summary: What lesson ${lesson} is about.
minutes: 5
points: [sign-unheard]
story: ${storyOf(lesson)}
---

<h2 id="sign-unheard">Brushed off</h2>

Somebody waves it aside, in lesson ${lesson} <Source id="L10" />.

<Exercise id="signs" />

<Story id="${storyOf(lesson)}" />

<Rule>Look twice.</Rule>
`;

const PIECES = `signs:
  kind: openings
  points: [sign-unheard]
  title: Two signs
  lead: Open both.
  strips:
    - text: A shrug.
      lines: [It was forgiven.]
    - text: A joke.
      lines: [It may be one.]
`;

function unitsOf(lessons: number): string {
	const units = Array.from({ length: unitOf(lessons) }, (_, index) => {
		const number = index + 1;
		const first = index * A_UNIT + 1;
		const its = Array.from({ length: Math.min(A_UNIT, lessons - first + 1) }, (_, at) => first + at);
		const names = its.map((lesson) => `${lesson}: 'Lesson ${lesson}'`).join(', ');
		return `{ number: ${number}, slug: '${unitSlug(number)}', title: 'Unit ${number}', summary: 'Made.', lessons: { ${names} } },`;
	});
	return `export const UNITS: readonly Unit[] = [\n${units.join('\n')}\n];\n`;
}

/** Puts a course of so many lessons in the place of the project's own. */
export function writeCourse(copy: Copy, lessons: number): void {
	copy.drop('src/content/lessons');
	copy.drop('src/content/plans');
	copy.drop('node_modules/.cache/attuned');
	for (const story of readdirSync(copy.at('stories'), { withFileTypes: true })) {
		if (story.isDirectory() && story.name !== 'model' && story.name !== STORY) copy.drop(`stories/${story.name}`);
	}
	const units = copy.at('src/toolchain/course/units.ts');
	writeFileSync(units, readFileSync(units, 'utf8').replace(/export const UNITS[\s\S]*?^\];\n/m, unitsOf(lessons)));
	for (let lesson = 1; lesson <= lessons; lesson++) {
		const home = copy.at(join('stories', storyOf(lesson)));
		cpSync(copy.at(`stories/${STORY}`), home, { recursive: true });
		const ink = join(home, `${MOTHER_TONGUE}.ink`);
		writeFileSync(ink, readFileSync(ink, 'utf8').replace(/^# title: .*$/m, `# title: Made ${lesson}`));
		const facts = join(home, 'story.yaml');
		const own = readFileSync(facts, 'utf8')
			.replace(/^set: .*\n/m, '')
			.replace(/^order: .*$/m, `order: ${lesson}`);
		writeFileSync(facts, own);
		const folder = `src/content/lessons/${MOTHER_TONGUE}/${unitOf(lesson)}-${unitSlug(unitOf(lesson))}/${lesson}-${slugOf(lesson)}`;
		copy.add(`${folder}/index.mdx`, text(lesson));
		copy.add(`${folder}/exercises.yaml`, PIECES);
	}
	copy.drop(`stories/${STORY}`);
}
