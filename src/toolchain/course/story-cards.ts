/** The stories, each with what is said of it outside, in the order of the course. Build side only. */
import type { Story } from '../../client/story/types.ts';
import { FIRST } from '../../strings/languages.ts';
import { storiesIn } from './library.ts';
import { factsOf } from './story-files.ts';
import type { StoryFacts } from './story-schema.ts';

export interface StoryCard {
	readonly story: Story;
	readonly facts: StoryFacts;
}

/** Every story that is written in a language: the long ones first to last, then the short ones. */
export const storyCards = (lang: string = FIRST): StoryCard[] =>
	storiesIn(lang)
		.map((story) => ({ story, facts: factsOf(story.id) }))
		.sort(({ facts: a }, { facts: b }) => a.kind.localeCompare(b.kind) || a.order - b.order);

/** Every long story that is written in a language, first to last. */
export const longStories = (lang: string = FIRST): StoryCard[] =>
	storyCards(lang).filter(({ facts }) => facts.kind === 'long');
