/** The scenes of a key are those that a story's own file counts; and what stands in one fits two pages. */
import { expect, it } from 'vitest';
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
		const source = sourceOfStory(id, lang);
		const scenes = decisionsByScene(madeOf(key, source), source.walked().turns);
		expect(scenes).toHaveLength(factsOf(id).scenes);
	},
	LONG,
);
