/**
 * What of the course is begun and what is done, computed from the attempts. Nothing here is saved; none is a score.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { $attempts, type Attempt, type Attempts, attemptOf } from './attempts.ts';

/** Done: an ending met, or the lighter way taken; for good. Begun: there is an attempt. */
export type Stage = 'begun' | 'done';

const stageOf = ({ endings, lighter }: Attempt): Stage => (lighter || endings.length ? 'done' : 'begun');

/** Story id → how far. A story that is not in it has not been begun. */
export const progressOf = (attempts: Attempts): ReadonlyMap<string, Stage> =>
	new Map(Object.entries(attempts.byStory).map(([story, attempt]) => [story, stageOf(attempt)]));

const $now = atom(progressOf($attempts.get()));
$attempts.listen((attempts) => $now.set(progressOf(attempts)));

/** The reader's progress. Fed by hand: `$attempts` is always on, and nanostores' `computed` weighs 0.4 kB. */
export const $progress: ReadableAtom<ReadonlyMap<string, Stage>> = $now;

/**
 * Where “go on” leads: the story touched last, with a place in it and not done; undefined means start. Leaves out
 * a story left by quick exit: whoever opens the page next must not read its name there.
 * @param stories ids the page can lead to; others (a story since removed) are passed over
 */
export function readPlace(attempts: Attempts, stories: readonly string[]): string | undefined {
	const leftAt = (story: string) => {
		const attempt = attemptOf(attempts, story);
		return attempt?.picks.length && !attempt.held && stageOf(attempt) === 'begun' ? attempt.at : 0;
	};
	return stories.filter(leftAt).sort((a, b) => leftAt(b) - leftAt(a))[0];
}
