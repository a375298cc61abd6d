/** Two roads or more of each long story as text, so that a change in the writing is seen where changes are read. */
import { describe, expect, it } from 'vitest';
import { play } from '../../src/client/story/play.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { inkFile, MOTHER_TONGUE, storyIds } from '../../src/toolchain/compile/story-path.ts';
import { factsOf } from '../../src/toolchain/course/story-files.ts';
import { transcriptOf } from '../../src/toolchain/editions/transcript/make.ts';
import { ROADS } from '../roads.ts';

it.each(storyIds().filter((id) => factsOf(id).kind === 'long'))('%s has two roads that are kept', (id) => {
	expect(ROADS.filter(({ story }) => story === id).length).toBeGreaterThanOrEqual(2);
});

describe.each(ROADS)('$story, to $ending', ({ story: id, ending, picks, file }) => {
	const { story } = compileStory(inkFile({ id, lang: MOTHER_TONGUE }), { release: true });

	it('leads there, by choices that are each on offer', () => {
		const session = play(story, picks);
		expect(session.stoppedAt).toBeUndefined();
		expect(session.ending?.id).toBe(ending);
	});

	it('reads as it did', async () => {
		const { text } = transcriptOf(story, picks);
		await expect(text).toMatchFileSnapshot(`../../${file}`);
	});
});
