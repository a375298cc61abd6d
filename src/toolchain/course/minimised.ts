/**
 * A story's graph as it is read: walked and minimised at build time, and kept (cache.ts) by the story's own text and
 * the code that walks it. What a story's editions, and its map, are made from.
 */
import type { Compiled } from '../compile/compile.ts';
import { explore, type Graph } from '../explore/explore.ts';
import { minimise, type Reading } from '../explore/minimise.ts';
import { cached, keyFor, modulesOf, versionOf } from '../site/cache.ts';

const CODE = [
	'src/toolchain/compile/compile.ts',
	'src/toolchain/explore/explore.ts',
	'src/toolchain/explore/minimise.ts',
];

/**
 * The story as it is read. From cold this walks it, which can take a minute; else it takes a moment.
 * @param walk gives the story's graph; for whoever has walked it already
 */
export function readingOf(
	{ story, files }: Pick<Compiled, 'story' | 'files'>,
	walk: () => Graph = () => explore(story),
): Reading {
	const code = CODE.flatMap(modulesOf);
	const key = keyFor(`${story.id}.${story.lang}.reading`, [...new Set([...files, ...code])], versionOf('inkjs'));
	return cached(key, () => minimise(walk()));
}
