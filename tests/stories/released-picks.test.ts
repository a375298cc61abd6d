/**
 * No released pick is ever gone: a reader's attempt is a list of picks, and is played anew whenever they come back. Every
 * pick that a story has been released with stands in fixtures/released-picks/<story>.txt, a line each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { everyStory, inkFile, storyIds } from '../../src/toolchain/compile/story-path.ts';

const FOLDER = 'tests/fixtures/released-picks';

const releasedOf = (id: string) => readFileSync(`${FOLDER}/${id}.txt`, 'utf8').trim().split('\n');

it('every story has its list, and no list is of a story that is gone', () => {
	expect(readdirSync(FOLDER).toSorted()).toEqual(storyIds().map((id) => `${id}.txt`));
});

it.each(everyStory())('$id, in $lang: no released pick is gone, and none is missing from the list', (name) => {
	const picks = compileStory(inkFile(name)).lines.flatMap(({ tags }) =>
		tags.filter((tag) => tag.name === 'pick').map(({ value }) => value),
	);
	const released = releasedOf(name.id);
	expect(
		released.filter((pick) => !picks.includes(pick)),
		'gone or renamed: a reader’s attempt breaks off there. Give the pick its name back.',
	).toEqual([]);
	expect(
		picks.filter((pick) => !released.includes(pick)),
		`new: add each to ${FOLDER}/${name.id}.txt; from then on its name is for good.`,
	).toEqual([]);
});
