/** The order of a lesson's style sheets: what every page starts from comes first, so that an exercise's own styles hold. */
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, elementsOf, readBuilt } from './built.ts';

const lessons = builtPages().filter(({ kind }) => kind === 'lesson');

test('there are lessons', () => {
	expect(lessons.length).toBeGreaterThan(0);
});

test.each(lessons)('/$address has the frame’s styles before the exercises’', ({ file }) => {
	const sheets = elementsOf(file)
		.filter(({ tag, attrs }) => tag === 'link' && attrs.get('rel') === 'stylesheet')
		.map(({ attrs }) => readBuilt(posix.join(posix.dirname(file), attrs.get('href') ?? '')));
	const first = (rule: string) => sheets.findIndex((sheet) => sheet.includes(rule));
	expect(first('.skip')).toBe(0);
	expect(first('.ex-strip')).toBeGreaterThan(0);
});
