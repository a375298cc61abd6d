/** What every edition needs besides what it is made of: the story, and all the words of its language. A type alone. */
import type { Told } from '../../client/markup/told.ts';
import type { Story } from '../../client/story/types.ts';
import type { Strings } from '../../strings/languages.ts';

export interface Wording {
	readonly story: Story;
	readonly strings: Strings;
}

/** The part of it that markup shared with the player needs. */
export const toldOf = ({ story, strings }: Wording): Told => ({ story, strings: strings.player });
