/** The order of a lesson's style sheets: what every page starts from comes first, so that an exercise's own styles hold. */
import { expect, test } from 'vitest';
import { builtPages, headOf } from './built.ts';

const lessons = builtPages().filter(({ kind }) => kind === 'lesson');

test('there are lessons', () => {
	expect(lessons.length).toBeGreaterThan(0);
});

test.each(lessons)('/$address has the frame’s styles before the exercises’', ({ file }) => {
	const rules = headOf(file)
		.filter(({ tag }) => tag === 'style')
		.map(({ text }) => text)
		.join('');
	const frame = rules.indexOf('.skip');
	expect(frame).toBeGreaterThanOrEqual(0);
	expect(rules.indexOf('.ex-strip')).toBeGreaterThan(frame);
});

test.each(builtPages())(
	'/$address asks for no style sheet before it is painted, but among a story’s other editions',
	({ file }) => {
		const asked = headOf(file).filter(({ tag, attrs }) => tag === 'link' && attrs.get('rel') === 'stylesheet');
		// The board is opened by a class, on whatever network there is: it has its styles inside, as all others do.
		const edition = /^stories\/[^/]+\/(?!board\/)[^/]+\//.test(file);
		expect(asked.length > 0).toBe(edition);
	},
);
