/** Every story plays a road the same, whether it goes on from where it was or starts anew. */
import { expect, it } from 'vitest';
import { play } from '../../src/client/story/play.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { everyStory, inkFile } from '../../src/toolchain/compile/story-path.ts';
import { randomWalks } from './walk.ts';

it.each(everyStory())('$id, in $lang', (name) => {
	const { story } = compileStory(inkFile(name), { release: true });
	for (const { picks, session } of randomWalks(story, 20, 3)) {
		expect(play(structuredClone(story), picks)).toEqual(session);
	}
});
