/**
 * `npm run stories -- roads NAME`: roads of eight kinds of reader as a reader sees them, for reading tests. It plays them
 * with ink's engine, so that no walk is needed, and writes no file but those asked for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../compile/compile.ts';
import { transcriptOf } from '../editions/transcript/make.ts';
import type { Flags, Left } from '../explore/left.ts';
import { KINDS, type Kind, policyOf } from '../prove/roads/policies.ts';
import { randomOf } from '../prove/roads/random.ts';
import { roadPlayed } from '../prove/roads/road.ts';

export interface ReadersRoad {
	readonly kind: Kind;
	readonly picks: readonly string[];
	/** The id of the ending it comes to. */
	readonly ending: string;
	readonly text: string;
}

/** A transcript tells each pick; a reader sees none. */
const asRead = (text: string) => text.replaceAll(/ {2}\[\w+\]$/gm, '');

/** How far apart the seeds of two sets of roads lie. */
const APART = 1000;

/**
 * Roads of one kind of reader after the other, and round again with other chance.
 * @param seed the same seed gives the same roads
 * @param left what other stories may have left: each reader comes with one way of each, by chance
 */
export function readersRoads(
	{ story, lines }: Pick<Compiled, 'story' | 'lines'>,
	count: number,
	seed: number,
	left: readonly Left[] = [],
): ReadersRoad[] {
	return Array.from({ length: count }, (_, index) => {
		const kind = KINDS[index % KINDS.length] ?? 'mixed';
		const random = randomOf(seed * APART - index);
		const given: Flags = Object.assign({}, ...left.map(({ ways }) => ways[random.below(ways.length)]));
		const { picks, ending } = roadPlayed(story, policyOf(lines, kind), seed * APART + index, given);
		return { kind, picks, ending: ending?.id ?? '', text: asRead(transcriptOf(story, picks, undefined, given).text) };
	});
}

/** The roads one after the other, as text. */
export const roadsText = (roads: readonly ReadersRoad[]): string =>
	roads.map(({ kind, text }, index) => `———— road ${index + 1} (${kind}) ————\n\n${text}`).join('\n\n\n');

/**
 * Writes a file a road.
 * @returns a line for each: the file, who reads it, where it ends
 */
export function writeRoads(roads: readonly ReadersRoad[], folder: string): string[] {
	mkdirSync(folder, { recursive: true });
	return roads.map(({ kind, text, picks, ending }, index) => {
		const file = join(folder, `road-${index + 1}.txt`);
		writeFileSync(file, `${text}\n`);
		return `${file}  ${kind}, ${picks.length} picks, to ${ending}`;
	});
}
