/** The list of sources: each whole and there once, and every one that is cited anywhere is on it. The page: site/sources.test.ts. */
import { expect, it } from 'vitest';
import { citedIn } from '../../../src/client/exercises/common/marks.ts';
import { SOURCES } from '../../../src/content/sources.ts';
import { everyStory } from '../../../src/toolchain/compile/story-path.ts';
import { citingsIn } from '../../../src/toolchain/course/citations.ts';
import { citedInText, LESSONS, textsOf } from './course.ts';

const ids = SOURCES.map(({ id }) => id);

it('sources are each there once', () => {
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[LM]\d+$/);
});

it('every mark in a lesson, a page of prose or a story is of a source on the list', () => {
	const citings = citingsIn();
	expect([...new Set(citings.map(({ kind }) => kind))]).toEqual(['lesson', 'page', 'story']);
	const unknown = citings.flatMap(({ kind, id, sources }) =>
		sources.filter((source) => !ids.includes(source)).map((source) => `${kind} ${id}: ${source}`),
	);
	expect(unknown).toEqual([]);
});

it('what cites is found in every lesson and story that there is', () => {
	const found = new Set(citingsIn().map(({ id }) => id));
	const marked = LESSONS.filter(
		({ text, pieces }) => citedInText(text).length + citedIn(textsOf(pieces).join()).length > 0,
	);
	for (const { id } of marked) expect(found).toContain(id);
	for (const { id } of everyStory()) expect(found).toContain(id);
});

it('each that was not looked up is marked so', () => {
	for (const { id, seen } of SOURCES) expect(seen === 'memory', id).toBe(id.startsWith('M'));
});
