/** The addresses that pages are built at, for `getStaticPaths`: every language, every story in each language it has. */
import type { Story } from '../../client/story/types.ts';
import { FIRST, LANGUAGES, type LanguageId } from '../../strings/languages.ts';
import { storiesIn } from './library.ts';

const paramOf = (id: LanguageId): LanguageId | undefined => (id === FIRST ? undefined : id);

/** A page that there is in every language. */
export const languagePaths = (): { params: { lang: LanguageId | undefined } }[] =>
	(Object.keys(LANGUAGES) as LanguageId[]).map((id) => ({ params: { lang: paramOf(id) } }));

export interface StoryPath {
	readonly params: { readonly lang: LanguageId | undefined; readonly story: string };
	readonly props: { readonly story: Story };
}

/** A page of a story, in each language that it is told in. */
export const storyPaths = (): StoryPath[] =>
	(Object.keys(LANGUAGES) as LanguageId[]).flatMap((lang) =>
		storiesIn(lang).map((story) => ({ params: { lang: paramOf(lang), story: story.id }, props: { story } })),
	);
