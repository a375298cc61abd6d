/** Stories that belong together, found by what each says of itself (`set` in story.yaml). Build side only. */
import type { Story } from '../../client/story/types.ts';
import { FIRST } from '../../strings/languages.ts';
import { storiesIn } from './library.ts';
import { factsOf } from './story-files.ts';
import type { StoryFacts } from './story-schema.ts';

export type SetId = NonNullable<StoryFacts['set']>;

/** The set that a story belongs to; undefined where it stands alone. */
export const setOf = (story: string): SetId | undefined => factsOf(story).set;

/** The stories of a set that are written in a language, in their order. */
export const storiesOfSet = (id: SetId, lang: string = FIRST): Story[] =>
	storiesIn(lang)
		.map((story) => ({ story, facts: factsOf(story.id) }))
		.filter(({ facts }) => facts.set === id)
		.sort((a, b) => a.facts.order - b.facts.order)
		.map(({ story }) => story);
