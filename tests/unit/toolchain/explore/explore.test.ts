/** What a walk promises: no state lost, none merged that differs, and a plain word where a story has no bound. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { play } from '../../../../src/client/story/play.ts';
import type { Turn } from '../../../../src/client/story/types.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import {
	BrokenOff,
	explore,
	type Graph,
	TakenTooEarly,
	TooManyStates,
} from '../../../../src/toolchain/explore/explore.ts';
import type { Left } from '../../../../src/toolchain/explore/left.ts';
import { compileFixture } from '../../helpers.ts';
import { compareWithPlay } from '../../routes.ts';

/** Stories without bound. */
const ENDLESS = ['grows', 'counts', 'dice'];

const features = readdirSync('tests/fixtures/walk')
	.filter((file) => file.endsWith('.ink'))
	.map((file) => file.replace('.ink', ''))
	.filter((name) => !ENDLESS.includes(name));
const walked = (name: string) => explore(compileFixture(name).story);
const edgesOf = ({ states }: Graph) => states.reduce((sum, { edges }) => sum + edges.length, 0);

describe('explore', () => {
	it.each(features)('finds what play finds, on every route of %s', (name) => {
		const { routes, differences } = compareWithPlay(walked(`walk/${name}`), 9);
		expect(differences).toEqual([]);
		expect(routes).toBeGreaterThan(1);
	});

	it.each(['once-over', 'scenes', 'unheard', 'asked-at-the-head', 'includes', 'speakers'])(
		'finds what play finds in %s',
		(name) => {
			expect(compareWithPlay(walked(`good/${name}`), 9).differences).toEqual([]);
		},
	);

	it.each([{}, { told: 'part' }, { told: 'whole' }])('walks with what is given: %o', (given) => {
		const graph = explore(compileFixture('good/given').story, { given });
		expect(compareWithPlay(graph, 3, given).differences).toEqual([]);
	});

	it('runs a turn once for all numbers that answer what it asks', () => {
		const { cost, turns } = walked('walk/numbers');
		expect(
			turns
				.map(({ beats }) => beats.map(({ text }) => text).join(' '))
				.sort()
				.join('\n'),
		).toContain('There are 6 of them, and 3 apart.');
		expect(cost.ran).toBeGreaterThan(cost.played * 1.5);
	});

	it('meets every state once: what is left behind tells no two apart', () => {
		const { states } = walked('walk/once');
		expect(states.filter(({ place }) => place === 'after')).toHaveLength(1);
		expect(states.filter(({ place }) => place === 'hub')).toHaveLength(2 ** 3);
	});

	it('merges what a tunnel, a thread or a loop comes back to', () => {
		expect(walked('walk/tunnel').states.length).toBeLessThan(12);
		expect(walked('walk/thread').states.length).toBeLessThan(8);
	});

	it('gives the same graph each time, nearest states first', () => {
		const [one, other] = [walked('walk/reference'), walked('walk/reference')];
		expect(JSON.stringify(one)).toBe(JSON.stringify(other));
		const depth = [0];
		for (const [index, { edges }] of one.states.entries()) {
			for (const { to } of edges) depth[to] ??= (depth[index] ?? 0) + 1;
		}
		expect(depth).toEqual([...depth].sort((a, b) => a - b));
	});

	it('tells a variable’s value where something hangs on it, and only there', () => {
		const graph = walked('walk/divert');
		const at = (place: string) => graph.states.findIndex((state) => state.place === place);
		expect(graph.valueIn(at('walk'), 'next')).toBe('near');
		expect(graph.valueIn(at('far'), 'next')).toBeUndefined();
	});

	it('tells the meters within a talk, and none between scenes', () => {
		const { states } = walked('walk/ahead');
		const metersAt = (place: string) => states.filter((state) => state.place === place).map(({ meters }) => meters);
		expect(metersAt('hall')).toEqual([{ distress: 6, understood: 4, pressure: 0 }]);
		expect(metersAt('hall.quiet')).toContainEqual({ distress: 9, understood: 4, pressure: 0 });
		expect(new Set(metersAt('morning'))).toEqual(new Set([undefined]));
	});

	it('keeps apart endings that differ in what they leave to other stories', () => {
		const graph = walked('walk/endings');
		const left = graph.states.flatMap(({ ending }, index) =>
			ending?.id === 'outside' ? [graph.valueIn(index, 'left_it')] : [],
		);
		expect(left.sort()).toEqual(['no', 'yes']);
	});

	it.each(ENDLESS)('says what keeps growing in %s', async (name) => {
		const walk = () => explore(compileFixture(`walk/${name}`).story, { most: 300 });
		expect(walk).toThrow(TooManyStates);
		let message = '';
		try {
			walk();
		} catch (error) {
			message = (error as Error).message;
		}
		await expect(message).toMatchFileSnapshot(`../../../fixtures/walk/${name}.txt`);
	});

	it('gives up soon where one thing grows, whatever the bound', () => {
		expect(() => walked('walk/counts')).toThrow('2002 were met');
	});

	it('refuses one pick for two choices at once, in a story of ours', () => {
		const { story } = compileFixture('walk/once');
		const ink = JSON.parse(JSON.stringify(story.ink).replace('pick: key', 'pick: cup'));
		expect(() => explore({ ...story, ink })).toThrow('the choice at cup is on offer twice');
	});

	it('names the way to a turn after which nothing comes', () => {
		const { story } = compileFixture('walk/endings');
		const cut = JSON.stringify(story.ink).replace('{"->":"outside"}', '"done"');
		expect(() => explore({ ...story, ink: JSON.parse(cut) })).toThrow(BrokenOff);
		expect(() => explore({ ...story, ink: JSON.parse(cut) })).toThrow('after tell out_now');
	});
});

describe('explore, on a whole scene', () => {
	it('finds what play finds, on every route', () => {
		const graph = explore(compileStory('stories/cold-chips/en.ink').story);
		const { routes, differences } = compareWithPlay(graph, 30);
		expect(differences).toEqual([]);
		expect(routes).toBeGreaterThan(500);
		expect(edgesOf(graph)).toBeGreaterThan(graph.states.length);
		expect(play(graph.story, []).turns).toHaveLength(1);
	}, 120_000);

	describe('what other stories left', () => {
		const { story } = compileFixture('good/benches');
		const left: Left[] = [
			{
				story: 'one',
				ways: [
					{ line: 'none', kept: 'no' },
					{ line: 'one', kept: 'no' },
					{ line: 'one', kept: 'yes' },
					{ line: 'two', kept: 'yes' },
				],
			},
			{ story: 'other', ways: [{ stop: 'none' }, { stop: 'seen' }] },
		];
		const combinations = (left[0] as Left).ways.flatMap((one) =>
			(left[1] as Left).ways.map((other) => ({ ...one, ...other })),
		);

		/** Every road as `play` has it: what was picked, and all that came of it. */
		const played = (given: Record<string, string>, picks: readonly string[] = []): string[] => {
			const session = play(story, picks, given);
			if (session.ending) return [JSON.stringify([picks, session.turns.map(({ gain: _, ...turn }) => turn)])];
			return session.offered.flatMap(({ pick }) => played(given, [...picks, pick]));
		};
		/** Every road of the graph. */
		const walkedRoads = (
			{ states, turns }: Graph,
			state: number,
			picks: readonly string[],
			told: readonly Turn[],
		): string[] => {
			const { ending, edges = [] } = states[state] ?? {};
			if (ending) return [JSON.stringify([picks, told])];
			return edges.flatMap(({ pick, turn, to }) =>
				walkedRoads({ states, turns } as Graph, to, [...picks, pick], [...told, turns[turn] as Turn]),
			);
		};
		const graph = explore(story, { left });

		it('is walked in every combination: its roads are the roads of all of them, and no others', () => {
			const found = walkedRoads(graph, 0, [], [graph.turns[graph.opening] as Turn]);
			expect(new Set(found)).toEqual(new Set(combinations.flatMap((given) => played(given))));
		});

		it('is told in numbers: stories, combinations, and those that differ', () => {
			// Not played reads as it is; “one” kept or not differs at the end; each of these with a stop seen or not.
			expect(graph.given).toEqual({ combinations: 8, stories: { one: 4, other: 2 }, graphs: 8 });
			expect(explore(story).given).toBeUndefined();
		});

		it('parts roads at a go_on alone, each edge with what was left', () => {
			for (const { offered, edges } of graph.states) {
				if (offered.every(({ goOn }) => goOn)) continue;
				expect(edges.map(({ pick }) => pick)).toEqual(offered.map(({ pick }) => pick));
				expect(edges.every(({ given }) => given === undefined)).toBe(true);
			}
			expect(graph.states[0]?.edges.map(({ given }) => given)).toEqual((left[0] as Left).ways);
		});

		it('may not be read before the first choice', () => {
			const { story: early } = compileFixture('good/given');
			const ways = [{ told: 'none' }, { told: 'whole' }];
			expect(() => explore(early, { left: [{ story: 'one', ways }] })).toThrow(TakenTooEarly);
		});
	});
});
