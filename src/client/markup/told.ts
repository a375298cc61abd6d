/** What every renderer needs besides the turn: the story, and the words of its language. A type alone. */
import type { PlayerStrings } from '../../strings/languages.ts';
import type { Story } from '../story/types.ts';

export interface Told {
	readonly story: Story;
	readonly strings: PlayerStrings;
}
