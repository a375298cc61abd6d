/** Every story's lighter way: short, with a question, and no more of a secret than the story has told by then. */
import { describe, expect, it } from 'vitest';
import { storyIds } from '../../../src/toolchain/compile/story-path.ts';
import { factsOf, lighterOf } from '../../../src/toolchain/course/story-files.ts';

describe.each(storyIds())('the lighter way of %s', (story) => {
	const { moments, question } = lighterOf(story);

	it('has short captions, and a question', () => {
		expect(moments.length).toBeGreaterThanOrEqual(factsOf(story).kind === 'minute' ? 1 : 3);
		for (const { caption } of moments) expect(caption.split(/\s+/).length).toBeLessThanOrEqual(75);
		expect(question).toMatch(/\?$/);
	});
});
