/** The lighter way through a story: its turning moments as a strip of pictures with a question. Types alone. */
import type { Door, Feeling, Light, Place } from '../../../client/story/types.ts';

/** One picture. `distress` is 0–10 as in the model: it is drawn, never printed. */
interface Moment {
	readonly place: Place;
	readonly light: Light;
	readonly shows: Feeling;
	readonly distress: number;
	readonly door: Door;
	/** Said in the picture, with its quotation marks. */
	readonly line: string;
	/** What is seen, in a few sentences. */
	readonly caption: string;
}

export interface LighterWay {
	/** The story's id. */
	readonly story: string;
	readonly title: string;
	/** About how long it takes. */
	readonly minutes: number;
	/** Stands above the strip. */
	readonly intro: string;
	readonly moments: readonly Moment[];
	/** About the people in the story; never about the reader's own. */
	readonly question: string;
}
