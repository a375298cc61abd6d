/** The scenes of a key, from rest to rest, are as many as a story's own file counts. */
import { expect, it } from 'vitest';
import type { LanguageId } from '../../src/strings/languages.ts';
import { everyStory } from '../../src/toolchain/compile/story-path.ts';
import { factsOf } from '../../src/toolchain/course/story-files.ts';
import { key } from '../../src/toolchain/editions/key/index.ts';
import { decisionsByScene } from '../../src/toolchain/editions/key/scene.ts';
import { madeOf, sourceOfStory } from '../../src/toolchain/editions/source.ts';

/** A story walked anew, on a slow machine. */
const LONG = 300_000;

it.each(everyStory())(
	'$id, $lang: as many scenes as its story.yaml says',
	({ id, lang }) => {
		const source = sourceOfStory(id, lang as LanguageId);
		const scenes = decisionsByScene(madeOf(key, source), source.walked().turns);
		expect(scenes).toHaveLength(factsOf(id).scenes);
	},
	LONG,
);
