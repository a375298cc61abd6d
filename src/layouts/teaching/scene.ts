/** The decisions of the scene that a plan plays, for its key and its handout. */
import type { LanguageId } from '../../strings/languages.ts';
import type { Plan } from '../../toolchain/course/plans.ts';
import { key } from '../../toolchain/editions/key/index.ts';
import type { Decision } from '../../toolchain/editions/key/make.ts';
import { decisionsByScene } from '../../toolchain/editions/key/scene.ts';
import { madeOf, sourceOfStory } from '../../toolchain/editions/source.ts';

/** @throws Error when the story has no such scene */
export function decisionsOf(
	{ id, story, scene }: Pick<Plan, 'id' | 'story' | 'scene'>,
	language: LanguageId,
): Decision[] {
	const source = sourceOfStory(story.id, language);
	const scenes = decisionsByScene(madeOf(key, source), source.walked().turns);
	const decisions = scenes[scene - 1];
	if (decisions) return decisions;
	throw new Error(`The plan ${id} plays scene ${scene} of “${story.title}”. Expected one of 1 to ${scenes.length}.`);
}
