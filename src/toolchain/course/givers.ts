/** Which stories leave what another takes. Pure. */
import { StoryError } from '../../client/story/errors.ts';
import type { Story } from '../../client/story/types.ts';
import { inkFile } from '../compile/story-path.ts';

/**
 * The ids of the stories that leave what this one takes, in the order in which it takes it.
 * @param stories all there are, in its language
 * @throws StoryError where it takes what none of them leaves, or two of them do
 */
export function giversOf(
	{ id, lang, takes }: Pick<Story, 'id' | 'lang' | 'takes'>,
	stories: readonly Pick<Story, 'id' | 'leaves'>[],
): string[] {
	const givers = takes.map(({ flag }) => {
		const found = stories.filter(({ leaves }) => leaves.includes(flag)).map((story) => story.id);
		if (found.length === 1) return found[0] as string;
		const instead = found.length > 1 ? `${found.join(' and ')} both leave it` : 'none does';
		const message = `It takes “${flag}”. Expected one story with “# leaves: ${flag}” at its head; ${instead}. Mend the name in one of the two.`;
		throw new StoryError([{ file: inkFile({ id, lang }), line: 1, message }]);
	});
	return [...new Set(givers)];
}
