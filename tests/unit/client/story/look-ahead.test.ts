/** Looking ahead changes nothing, and what it saw is what comes. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookAhead, play } from '../../../../src/client/story/play.ts';
import type { Story } from '../../../../src/client/story/types.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { compileFixture } from '../../helpers.ts';

const walks = readdirSync('tests/fixtures/walk')
	.filter((file) => file.endsWith('.ink'))
	.map((file) => `walk/${file.replace('.ink', '')}`);

/** Goes a road on which all that may come is looked at first, beside a twin that never looks ahead. */
function compare(story: Story, turn: (step: number, of: number) => number, most: number): number {
	const twin = structuredClone(story);
	const picks: string[] = [];
	for (;;) {
		const { offered } = play(story, picks);
		if (offered.length === 0 || picks.length >= most) return picks.length;
		const seen = offered.map(({ pick }) => lookAhead(story, picks, pick));
		expect(play(story, picks)).toEqual(play(twin, picks));
		const at = turn(picks.length, offered.length);
		picks.push(offered[at]?.pick ?? '');
		const now = play(story, picks);
		expect(now).toBe(seen[at]);
		expect(now).toEqual(play(twin, picks));
	}
}

describe('looking ahead', () => {
	it.each(walks)('sees what comes, and leaves %s as it is', (name) => {
		const { story } = compileFixture(name);
		const steps = [0, 1, 2].map((by) => compare(structuredClone(story), (step, of) => (step + by) % of, 12));
		expect(Math.max(...steps)).toBeGreaterThan(0);
	});

	it('does so on a whole story’s roads, to their ends', () => {
		const { story } = compileStory('stories/late-home/en.ink');
		for (const by of [0, 1, 2]) {
			const road = structuredClone(story);
			const steps = compare(road, (step, of) => (step * 7 + by) % of, 100);
			expect(steps).toBeGreaterThan(5);
		}
	});

	it('is told anew where a reader goes back, or takes what was not looked at', () => {
		const { story } = compileFixture('walk/once');
		const seen = lookAhead(story, [], 'cup');
		expect(seen).toBeUndefined();
		play(story, []);
		const cup = lookAhead(story, [], 'cup');
		play(story, ['key']);
		expect(play(story, ['cup'])).not.toBe(cup);
		expect(play(story, ['cup'])).toEqual(cup);
		expect(play(story, ['cup', 'key']).turns.map(({ pick }) => pick)).toEqual([undefined, 'cup', 'key']);
		expect(lookAhead(story, ['cup', 'key'], 'nothing of the kind')).toBeUndefined();
		expect(play(story, ['cup', 'key'])).toEqual(play(structuredClone(story), ['cup', 'key']));
	});

	it('hands on at an ending what the story leaves', () => {
		const { story } = compileFixture('walk/endings');
		const ends = (picks: readonly string[]): void => {
			const { offered, ending } = play(story, picks);
			if (ending) return;
			for (const { pick } of offered) {
				play(story, picks);
				const seen = lookAhead(story, picks, pick);
				expect(seen?.leaves).toEqual(play(structuredClone(story), [...picks, pick]).leaves);
				ends([...picks, pick]);
			}
		};
		ends([]);
	});
});
