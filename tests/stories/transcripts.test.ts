/** Two roads of each long story as text, so that a change in the writing is seen where changes are read. */
import { describe, expect, it } from 'vitest';
import { play } from '../../src/client/story/play.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { transcriptOf } from '../../src/toolchain/editions/transcript/make.ts';
import { ROUTES } from './routes.ts';

describe.each(ROUTES)('$story, to $ending', ({ story: id, ending, picks }) => {
	const { story } = compileStory(`stories/${id}.ink`, { release: true });

	it('leads there, by choices that are each on offer', () => {
		const session = play(story, picks);
		expect(session.stoppedAt).toBeUndefined();
		expect(session.ending?.id).toBe(ending);
	});

	it('reads as it did', async () => {
		const { text } = transcriptOf(story, picks);
		await expect(text).toMatchFileSnapshot(`../fixtures/transcripts/${id}-${ending}.txt`);
	});
});
