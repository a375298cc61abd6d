/** The last thing said or seen before a choice, in a line, by which a teacher finds the place in a scene. Pure. */
import type { Story, Turn } from '../../../client/story/types.ts';

/**
 * “RAVI: I feel bad” as `Ravi: “I feel bad”`; empty where nothing has words.
 * @param quotes of the story's language
 */
export function cueOf(
	{ cast }: Pick<Story, 'cast'>,
	{ beats, answers }: Pick<Turn, 'beats' | 'answers'>,
	[open, close]: readonly [open: string, close: string],
): string {
	const last = beats.slice(answers).findLast(({ text, how }) => text && how !== 'silence');
	const name = last?.speaker && cast[last.speaker];
	return name ? `${name}: ${open}${last.text}${close}` : (last?.text ?? '');
}
