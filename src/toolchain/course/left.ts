/**
 * What the stories leave to one another: of each that is walked, every combination of values at its endings, kept by the
 * story's own text and the code that walks it (site/cache.ts). Node only.
 */
import { readFileSync } from 'node:fs';
import { type Problem, StoryError } from '../../client/story/errors.ts';
import type { Story, Take } from '../../client/story/types.ts';
import { type Compiled, compileStory } from '../compile/compile.ts';
import { everyStory, inkFile } from '../compile/story-path.ts';
import { explore, type Graph } from '../explore/explore.ts';
import type { Flags, Left } from '../explore/left.ts';
import { cached, keyFor, modulesOf, versionOf } from '../site/cache.ts';
import { giversOf } from './givers.ts';

const CODE = ['src/toolchain/compile/compile.ts', 'src/toolchain/explore/explore.ts'];

const distinct = (ways: readonly Flags[]): Flags[] =>
	[...new Set(ways.map((way) => JSON.stringify(way)))].map((text) => JSON.parse(text) as Flags);

/** What a walked story leaves, each combination once. */
export const leavesIn = ({ story, states, valueIn }: Pick<Graph, 'story' | 'states' | 'valueIn'>): Flags[] =>
	distinct(
		states.flatMap(({ ending }, state) =>
			ending ? [Object.fromEntries(story.leaves.map((flag) => [flag, valueIn(state, flag) ?? '']))] : [],
		),
	);

/**
 * What a story leaves. From cold this walks it.
 * @param walk gives the story's graph; for whoever has walked it already
 */
export function leavesOf(
	{ story, files }: Pick<Compiled, 'story' | 'files'>,
	walk: () => Pick<Graph, 'story' | 'states' | 'valueIn'> = () => explore(story),
): Flags[] {
	if (story.leaves.length === 0) return [];
	const code = CODE.flatMap(modulesOf);
	const key = keyFor(`${story.id}.${story.lang}.leaves`, [...new Set([...files, ...code])], versionOf('inkjs'));
	return cached(key, () => leavesIn(walk()));
}

/** The files of the stories that leave something, in a language: found without compiling all of them. */
function leavingFiles({ id, lang }: Pick<Story, 'id' | 'lang'>): string[] {
	return everyStory()
		.filter((story) => story.lang === lang && story.id !== id)
		.map((story) => inkFile(story))
		.filter((file) => /^# leaves:/m.test(readFileSync(file, 'utf8')));
}

/** The stories that a story takes from, compiled, in the order in which it takes. */
export function giversTo(story: Story): Compiled[] {
	if (story.takes.length === 0) return [];
	const all = leavingFiles(story).map((file) => compileStory(file));
	return giversOf(
		story,
		all.map((one) => one.story),
	).map((id) => all.find((one) => one.story.id === id) as Compiled);
}

/** Of what one story leaves, as much as is taken; first that it was not played. */
const waysOf = (takes: readonly Take[], leaves: readonly Flags[]): Flags[] =>
	distinct([
		Object.fromEntries(takes.map(({ flag, values }) => [flag, values[0] ?? ''])),
		...leaves.map((way) => Object.fromEntries(takes.map(({ flag }) => [flag, way[flag] ?? '']))),
	]);

/**
 * All that other stories may have left to a story.
 * @throws StoryError where one of them leaves a value that the story does not know, or never leaves one that it knows
 */
export function leftTo({ story, lines }: Pick<Compiled, 'story' | 'lines'>, givers: readonly Compiled[]): Left[] {
	const problems: Problem[] = [];
	const spotOf = (flag: string) => {
		const line = lines.find(({ tags }) =>
			tags.some(({ name, value }) => name === 'takes' && value.startsWith(`${flag} `)),
		);
		return { file: line?.file ?? story.id, line: line?.line ?? 1 };
	};
	const left = givers.map((giver) => {
		const leaves = leavesOf(giver);
		const takes = story.takes.filter(({ flag }) => giver.story.leaves.includes(flag));
		for (const { flag, values } of takes) {
			const found = new Set(leaves.map((way) => way[flag] ?? ''));
			const say = (value: string, what: string) =>
				problems.push({
					...spotOf(flag),
					message: `“${giver.story.id}” ${what} ${flag} = ${value}. Expected ${[...found].join(', ')}; the first value stands for not played.`,
				});
			for (const value of found) if (!values.includes(value)) say(value, 'leaves what is not taken:');
			for (const value of values.slice(1)) if (!found.has(value)) say(value, 'never leaves');
		}
		return { story: giver.story.id, ways: waysOf(takes, leaves) };
	});
	if (problems.length > 0) throw new StoryError(problems);
	return left;
}
