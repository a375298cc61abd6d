/**
 * What the course says of each long story outside it: who it is about and how long it takes, in the order of the course.
 * Titles and content notes are the stories' own.
 */

export interface StoryCard {
	/** The name of its file, and its address: `stories/<id>.ink`, `/stories/<id>/`. */
	readonly id: string;
	/** Who it is about, and its length. */
	readonly note: string;
	/** The knot of a scene in which somebody may not be safe: where it has ended, the box on danger stands. */
	readonly danger?: string;
}

export const STORY_CARDS: readonly StoryCard[] = [
	{ id: 'the-bad-day', note: 'A child, nine · three scenes' },
	{ id: 'the-group-chat', note: 'A friend, fifteen · four scenes', danger: 'long_way' },
	{ id: 'late-home', note: 'Two grown-ups · four scenes' },
];

/** The scene of a story after which the box on danger stands, if it has one. */
export const dangerOf = (story: string): string | undefined => STORY_CARDS.find(({ id }) => id === story)?.danger;
