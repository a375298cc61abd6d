/** Every story's other chair. A story without one fails the build: its end would have half a table. */
import type { OtherChair } from '../../client/player/end/other-chair.ts';
import { lateHome } from './late-home.ts';
import { theBadDay } from './the-bad-day.ts';
import { theGroupChat } from './the-group-chat.ts';

const CHAIRS: Readonly<Record<string, OtherChair>> = {
	'the-bad-day': theBadDay,
	'the-group-chat': theGroupChat,
	'late-home': lateHome,
};

/**
 * The other chair of a story.
 * @throws Error when there is none
 */
export function chairOf(story: string): OtherChair {
	const chair = CHAIRS[story];
	if (chair) return chair;
	throw new Error(
		`The story “${story}” has no other chair. Write src/content/chairs/${story}.ts and list it in all.ts.`,
	);
}
