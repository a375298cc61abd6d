/** Every page of prose, found by looking: no import lines, typographic marks, sources that there are. */
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../src/content/sources.ts';
import { proseOf } from '../../../src/toolchain/course/lesson-figures.ts';
import { citedInText, PAGES } from './course.ts';

const known = new Set(SOURCES.map(({ id }) => id));

it('there are pages', () => {
	expect(PAGES.map(({ name }) => name.replaceAll('\\', '/'))).toContain('en/about-the-model.mdx');
});

describe.each(PAGES)('$name', ({ text }) => {
	it('has no import lines', () => {
		expect(text).not.toMatch(/^(import|export)\b/m);
	});

	it('is set with typographic quotation marks', () => {
		expect(proseOf(text)).not.toMatch(/["']|\w - \w/);
	});

	it('cites sources that there are', () => {
		for (const id of citedInText(text)) expect(known).toContain(id);
	});
});
