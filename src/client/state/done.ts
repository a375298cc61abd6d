/** Of stories that belong together: which a reader is done with, and which comes next. Pure. */
import { type Attempts, attemptOf, isDone } from './attempts.ts';

/** Those that are still to be met, in their order: no ending yet, and the lighter way not taken. */
export const leftOf = (attempts: Attempts, stories: readonly string[]): string[] =>
	stories.filter((story) => {
		const attempt = attemptOf(attempts, story);
		return !attempt || !isDone(attempt);
	});

/** The next one after a story that is still to be met, going round; undefined when there is none but itself. */
export function nextAfter(story: string, stories: readonly string[], left: readonly string[]): string | undefined {
	const at = stories.indexOf(story);
	return [...stories.slice(at + 1), ...stories.slice(0, Math.max(0, at))].find((other) => left.includes(other));
}
