/**
 * What the course says of each long story outside it: who it is about and how long it takes, in the order of the course.
 * Titles and content notes are the stories' own.
 */

export interface StoryCard {
	/** The name of its file, and its address: `stories/<id>.ink`, `/stories/<id>/`. */
	readonly id: string;
	/** Who it is about, and its length. */
	readonly note: string;
}

export const STORY_CARDS: readonly StoryCard[] = [
	{ id: 'the-bad-day', note: 'A child, nine · three scenes' },
	{ id: 'the-group-chat', note: 'A friend, fifteen · four scenes' },
	{ id: 'late-home', note: 'Two grown-ups · four scenes' },
];
