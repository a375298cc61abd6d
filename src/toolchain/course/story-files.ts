/** What a story's folder holds beside its ink, read: its facts, its other chair, its lighter way. Node only. */
import { existsSync } from 'node:fs';
import type { Problem } from '../../client/story/errors.ts';
import { FIRST } from '../../strings/languages.ts';
import { HOUSE, type StoryName } from '../compile/story-path.ts';
import { readYaml, tryYaml } from './read-yaml.ts';
import {
	type LighterWay,
	lighterWay,
	type OtherChair,
	otherChair,
	type StoryFacts,
	storyFacts,
} from './story-schema.ts';

const FILES = {
	facts: { schema: storyFacts, name: () => 'story.yaml' },
	chair: { schema: otherChair, name: (lang: string) => `chair.${lang}.yaml` },
	lighter: { schema: lighterWay, name: (lang: string) => `lighter.${lang}.yaml` },
} as const;

const fileOf = (kind: keyof typeof FILES, { id, lang }: StoryName, house = HOUSE) =>
	`${house}/${id}/${FILES[kind].name(lang)}`;

/**
 * What is said of a story outside it, and has no language.
 * @throws StoryError when its story.yaml is missing or not whole
 */
export const factsOf = (id: string): StoryFacts => readYaml(fileOf('facts', { id, lang: FIRST }), storyFacts);

/**
 * The other chair of a story. A story without one fails the build: its end would have half a table.
 * @throws StoryError when it is missing or not whole
 */
export const chairOf = (id: string, lang: string = FIRST): OtherChair =>
	readYaml(fileOf('chair', { id, lang }), otherChair);

/**
 * The lighter way of a story. A story without one fails the build: it is of equal worth, not an extra.
 * @throws StoryError when it is missing or not whole
 */
export const lighterOf = (id: string, lang: string = FIRST): LighterWay =>
	readYaml(fileOf('lighter', { id, lang }), lighterWay);

/** What is wrong with the files that stand beside a story. One that is not written yet is not wrong: a build asks for it. */
export function besides(name: StoryName, house = HOUSE): Problem[] {
	return (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((kind) => {
		const file = fileOf(kind, name, house);
		if (!existsSync(file)) return [];
		const read = tryYaml(file, FILES[kind].schema);
		return 'problems' in read ? read.problems : [];
	});
}
