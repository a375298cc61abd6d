/** What compiling promises: every mistake named with its place, and a story that ships nothing private. */
import { describe, expect, it } from 'vitest';
import { StoryError } from '../../../../src/client/story/errors.ts';
import { play } from '../../../../src/client/story/play.ts';
import { compileStory, withoutTags } from '../../../../src/toolchain/compile/compile.ts';
import { compileFixture, errorsOf, fixture } from '../../helpers.ts';

describe('compileStory', () => {
	it.each(['once-over', 'speakers', 'scenes', 'given', 'unheard', 'includes'])('compiles %s', (name) => {
		const { story } = compileFixture(`good/${name}`);
		expect(story).toMatchObject({ id: name, lang: 'en', person: { id: 'teo', name: 'Teo' } });
		expect(story.title).toBe('A fixture');
		expect(story.cast).toEqual({ teo: 'Teo' });
		expect(Object.keys(story.endings).length).toBeGreaterThan(0);
	});

	it.each(['tags', 'ink', 'loose', 'include', 'in-include', 'todo'])(
		'names every mistake of %s with file and line',
		async (name) => {
			const message = errorsOf(`bad/${name}`);
			for (const line of message.split('\n')) expect(line).toMatch(/^tests\/fixtures\/bad\/[\w/-]+\.ink:\d+ {2}\S/);
			await expect(message).toMatchFileSnapshot(`../../../fixtures/bad/${name}.txt`);
		},
	);

	it('lets a TODO stand while writing and refuses it in a release', () => {
		expect(errorsOf('bad/todo', { release: false })).toBe('');
		expect(errorsOf('bad/todo', { release: true })).toContain('a build takes no TODO');
	});

	it('says so when the story itself is missing', () => {
		expect(() => compileStory('stories/gone.ink')).toThrow(StoryError);
		expect(() => compileStory('stories/gone.ink')).toThrow('stories/gone.ink:1  There is no file stories/gone.ink');
	});

	it('lists every file it read, so that a change in any of them can be watched', () => {
		const files = compileFixture('good/includes').files.map((file) => file.split('/').at(-1));
		expect(files).toEqual(['includes.ink', 'shared-end.ink']);
	});

	it('ships no tag that is for writers or teachers, and plays the same without them', () => {
		const { story } = compileFixture('good/once-over');
		const shipped = JSON.stringify(story);
		expect(shipped).not.toContain('best:');
		expect(shipped).not.toContain('source:');
		const ending = play(story, ['sit']);
		expect(ending.ending?.id).toBe('near');
		expect(ending.turns[1]).toMatchObject({
			heard: 'I may stay.',
			why: 'Company first.',
			read: 'He is waiting to be asked.',
		});
	});

	it('gives what only writers and proofs read beside the story', () => {
		const { lines } = compileFixture('good/once-over');
		const tags = lines.flatMap((line) => line.tags);
		expect(tags).toContainEqual({ name: 'best', value: 'strong' });
		expect(tags).toContainEqual({ name: 'source', value: 'L13' });
		expect(fixture('good/once-over')).toContain('once-over.ink');
	});
});

describe('withoutTags', () => {
	it('keeps every index, since ink addresses content by it', () => {
		const before = ['^Hello', '#', '^best: strong ', '/#', '#', '^pick: a', '/#', null];
		expect(withoutTags(before)).toEqual(['^Hello', 'nop', 'nop', 'nop', '#', '^pick: a', '/#', null]);
	});
});
