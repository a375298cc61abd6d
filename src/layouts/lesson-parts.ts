/**
 * What a lesson’s text may place by its name, and so needs no import lines: `<Exercise id="who-began" />`. A name that is
 * not here fails the build.
 */
import Example from '../client/exercises/Example.astro';
import Exercise from '../client/exercises/Exercise.astro';
import Rule from '../client/exercises/Rule.astro';
import Source from '../client/exercises/Source.astro';
import TornSheet from '../client/exercises/TornSheet.astro';
import Word from '../client/exercises/Word.astro';
import BoundaryBox from '../client/site/BoundaryBox.astro';
import DangerBox from '../client/site/DangerBox.astro';
import Figure from '../client/site/Figure.astro';
import Story from './Story.astro';
import StorySet from './StorySet.astro';

export const LESSON_PARTS = {
	BoundaryBox,
	DangerBox,
	Example,
	Exercise,
	Figure,
	Rule,
	Source,
	Story,
	StorySet,
	TornSheet,
	Word,
};
