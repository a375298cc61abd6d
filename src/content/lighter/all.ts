/** Every story's lighter way. A story without one fails the build: it is of equal worth, not an extra. */

import type { LighterWay } from '../../toolchain/editions/lighter/types.ts';
import { lateHome } from './late-home.ts';
import { theBadDay } from './the-bad-day.ts';
import { theGroupChat } from './the-group-chat.ts';

const WAYS: readonly LighterWay[] = [theBadDay, theGroupChat, lateHome];

/**
 * The lighter way of a story.
 * @throws Error when there is none
 */
export function lighterOf(story: string): LighterWay {
	const way = WAYS.find((one) => one.story === story);
	if (way) return way;
	throw new Error(
		`The story “${story}” has no lighter way. Write src/content/lighter/${story}.ts and list it in all.ts.`,
	);
}
