/**
 * What the long stories left, in the story that takes it: whatever was left, every road that `play` has is a road of the
 * walk that the proofs are about. The walk says that it is every combination; here many of them are held against it.
 */
import { expect, it } from 'vitest';
import { orderChoices } from '../../src/client/story/order.ts';
import { play } from '../../src/client/story/play.ts';
import type { Turn } from '../../src/client/story/types.ts';
import { compileStory } from '../../src/toolchain/compile/compile.ts';
import { inkFile, MOTHER_TONGUE } from '../../src/toolchain/compile/story-path.ts';
import { giversTo, leftTo } from '../../src/toolchain/course/left.ts';
import { explore, type Graph } from '../../src/toolchain/explore/explore.ts';
import type { Flags } from '../../src/toolchain/explore/left.ts';
import { randomOf } from '../../src/toolchain/prove/roads/random.ts';

/** From cold the stories that leave something are walked: a minute or more each. */
const LONG = 900_000;
const ROADS = 400;

const as = ({ gain: _, ...turn }: Turn): string => JSON.stringify(turn);

/** The states that a pick leads to with this very turn: by what was left there may be several. */
const after = ({ states, turns }: Graph, from: readonly number[], pick: string, turn: Turn): number[] =>
	from.flatMap((state) =>
		(states[state]?.edges ?? []).flatMap((edge) =>
			edge.pick === pick && as(turns[edge.turn] as Turn) === as(turn) ? edge.to : [],
		),
	);

it(
	'plays no road that was not walked',
	() => {
		const compiled = compileStory(inkFile({ id: 'what-i-should-have-said', lang: MOTHER_TONGUE }));
		const { story } = compiled;
		const left = leftTo(compiled, giversTo(story));
		const graph = explore(story, { left });
		expect(graph.states.length).toBeLessThan(100_000);
		const lost: string[] = [];
		for (let seed = 0; seed < ROADS; seed++) {
			const random = randomOf(seed);
			const given: Flags = Object.assign({}, ...left.map(({ ways }) => ways[random.below(ways.length)]));
			const picks: string[] = [];
			let session = play(story, picks, given);
			let at = [0];
			while (!session.ending && at.length > 0) {
				const offered = orderChoices(story.id, session.turns.at(-1)?.place ?? '', session.offered);
				const { pick = '' } = offered[random.below(offered.length)] ?? {};
				picks.push(pick);
				session = play(story, picks, given);
				at = after(graph, [...new Set(at)], pick, session.turns.at(-1) as Turn);
			}
			if (!at.some((state) => graph.states[state]?.ending?.id === session.ending?.id))
				lost.push(`${JSON.stringify(given)} ${picks.join(' ')}`);
		}
		expect(lost).toEqual([]);
	},
	LONG,
);
