/** Ink that was not written for us: it compiles, plays, and is walked; or what stops it is named. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../src/story/compile.ts';
import { explore } from '../../../src/story/explore.ts';
import { play } from '../../../src/story/play.ts';
import { openInk, readTurn } from '../../../src/story/run.ts';
import { compareWithPlay } from './routes.ts';

const foreign = (name: string) =>
	compileStory(resolve('tests/fixtures/foreign', `${name}.ink`), { tags: 'none' }).story;

describe('foreign ink', () => {
	it('plays, each choice known by its path in ink', () => {
		const story = foreign('ferry');
		const ink = openInk(story, {});
		readTurn(ink);
		const paths = ink.currentChoices.map(({ sourcePath }) => sourcePath);
		const { offered, turns } = play(story, []);
		expect(offered.map(({ pick }) => pick).sort()).toEqual([...paths].sort());
		expect(turns[0]?.beats).toEqual([
			{ how: 'narration', text: 'The last ferry has its ramp down.' },
			{ how: 'narration', text: 'You can’t see the far side.' },
		]);
	});

	it('plays to an end, which has no name', () => {
		const story = foreign('market');
		const picks: string[] = [];
		for (;;) {
			const session = play(story, picks);
			const [next] = session.offered;
			if (!next) break;
			picks.push(next.pick);
		}
		const { turns, ending } = play(story, picks);
		expect(turns.at(-1)?.beats.at(-1)?.text).toMatch(/You go, with \d things? in your basket/);
		expect(ending).toBeUndefined();
	});

	it('leaves their tags out: they may mean something else to them', () => {
		expect(JSON.stringify(foreign('ferry'))).not.toContain('gulls');
	});

	it.each(['ferry', 'market'])('is walked: what play finds, on every route of %s', (name) => {
		const graph = explore(foreign(name));
		const { routes, differences } = compareWithPlay(graph, 7);
		expect(differences).toEqual([]);
		expect(routes).toBeGreaterThan(20);
		expect(graph.states.some(({ edges }) => edges.length === 0)).toBe(true);
	});

	it('says what keeps growing where a story has no bound', () => {
		const story = foreign('lamp');
		expect(play(story, []).offered).toHaveLength(2);
		expect(() => explore(story)).toThrow('Still growing: nights.');
	});

	it('says which construct stops it', () => {
		expect(() => play(foreign('radio'), [])).toThrow("Missing function binding for external: 'frequency'");
		expect(() => explore(foreign('radio'))).toThrow("Missing function binding for external: 'frequency'");
		expect(() => explore(foreign('twice'))).toThrow('the choice “greet.1.9” is on offer twice at once');
		expect(() => explore(foreign('round'))).toThrow('a divert leads round and round');
	});

	it('is held to ink’s own rules', () => {
		expect(() => compileStory('tests/fixtures/bad/ink.ink', { tags: 'none' })).toThrow(
			/bad\/ink\.ink:\d+ {2}ink says: /,
		);
	});
});
