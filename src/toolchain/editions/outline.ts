/** The course as a reader's device is asked about it (client/state/standing.ts): its lessons' points, and by what each story's can be told. */
import type { LanguageId } from '../../strings/languages.ts';
import type { Lesson, ListedStory } from '../course/lessons.ts';
import { signsOfLived } from '../course/lived.ts';
import { sourceOfStory } from './source.ts';

/** @param language in which the stories are told: their picks and endings are the same in each */
export const courseOutline = (lessons: readonly Lesson[], stories: readonly ListedStory[], language: LanguageId) => ({
	lessons: lessons.map(({ slug, entry: { data } }) => ({ id: slug, points: data.points, story: data.story })),
	stories: stories.map(({ id }) => {
		const { story, walked, teaches } = sourceOfStory(id, language);
		return { id, lives: signsOfLived(walked(), story.endings, teaches) };
	}),
});
