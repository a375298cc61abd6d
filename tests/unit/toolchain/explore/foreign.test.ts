/** Ink that was not written for us: it compiles, plays, and is walked; or what stops it is named. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from '../../../../src/client/story/play.ts';
import { openInk, readTurn } from '../../../../src/client/story/run.ts';
import type { Story } from '../../../../src/client/story/types.ts';
import { foreignReport } from '../../../../src/toolchain/command/foreign-report.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { explore } from '../../../../src/toolchain/explore/explore.ts';
import { compareWithPlay } from '../../routes.ts';
import { walkPlainly } from './plain-walk.ts';

const fileOf = (name: string) => `tests/fixtures/foreign/${name}.ink`;
const foreign = (name: string) => compileStory(resolve(fileOf(name)), { tags: 'none' }).story;

/** Plays by the words of the choices. */
function playWords(story: Story, words: readonly string[]) {
	const picks: string[] = [];
	for (const text of words) {
		const { offered } = play(story, picks);
		const choice = offered.find((one) => one.text === text);
		expect(choice, `${text}, among: ${offered.map((one) => one.text).join(', ')}`).toBeDefined();
		picks.push(choice?.pick ?? '');
	}
	return play(story, picks);
}

/** What each is known to hold, and the words at one of its ends. */
const WALKED = {
	ferry: { states: 87, edges: 219, way: ['Walk home'], end: 'The road home is the same road.' },
	market: { states: 17, edges: 30, way: undefined, end: undefined },
	detective: {
		states: 103,
		edges: 214,
		way: [
			...['Search the study', 'Look behind the curtain', 'Ask the porter'],
			...['Name someone', 'The porter', 'Name someone', 'The porter'],
		],
		end: 'By morning everybody has gone, the porter too.',
	},
	station: {
		states: 141,
		edges: 251,
		way: ['"Anywhere open?"', 'To the buffet', 'Stroke the cat', 'Go on', 'Go on', 'Stop', 'Sleep till six'],
		end: 'a little',
	},
	cards: { states: 8, edges: 20, way: ['Stay', 'Fold'], end: 'You have 2 points after 2 turns.' },
	hub: {
		states: 137,
		edges: 333,
		way: ['Go in', 'Back', 'Go in', 'Back', 'Go in', 'Back', 'Leave'],
		end: 'You leave at last.',
	},
	twice: { states: 4, edges: 15, way: ['Look at Ada', 'Look at Max', 'Greet Max'], end: 'Max smiles.' },
	sums: { states: 9, edges: 26, way: ['Buy bread', 'Buy milk', 'Go home'], end: 'Between two and many: bread, milk.' },
};

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

	it('leaves their tags out: they may mean something else to them', () => {
		expect(JSON.stringify(foreign('ferry'))).not.toContain('gulls');
	});

	it('is held to ink’s own rules', () => {
		expect(() => compileStory('tests/fixtures/bad/ink.ink', { tags: 'none' })).toThrow(
			/bad\/ink\.ink:\d+ {2}ink says: /,
		);
	});
});

describe.each(Object.entries(WALKED))('%s', (name, { states, edges, way, end }) => {
	const story = foreign(name);
	const graph = explore(story);

	it('plays to an end, which has no name', () => {
		const session = way ? playWords(story, way) : playFirst(story);
		expect(session.offered).toEqual([]);
		expect(session.ending).toBeUndefined();
		if (end) expect(session.turns.at(-1)?.beats.map(({ text }) => text)).toContain(end);
	});

	it('has the states that are known, and no more', () => {
		expect(graph.states).toHaveLength(states);
		expect(graph.states.reduce((sum, state) => sum + state.edges.length, 0)).toBe(edges);
		expect(graph.states.some((state) => state.edges.length === 0)).toBe(true);
	});

	it('is walked as inkjs alone walks it, state by state', () => {
		const plain = walkPlainly(graph);
		expect(plain.differences).toEqual([]);
		expect(plain.met).toBe(states);
		expect(plain.states).toBeGreaterThanOrEqual(states);
		// These two count for ever what nobody asks for, or not so high.
		expect(plain.whole).toBe(!['station', 'hub'].includes(name));
	});

	it('is walked as play goes, on every route', () => {
		const { routes, differences } = compareWithPlay(graph, 5);
		expect(differences).toEqual([]);
		expect(routes).toBeGreaterThan(10);
	});
});

function playFirst(story: Story) {
	const picks: string[] = [];
	for (let [next] = play(story, picks).offered; next; [next] = play(story, picks).offered) picks.push(next.pick);
	return play(story, picks);
}

describe('the report on it', () => {
	it('says how big it is, and whether it ends', () => {
		const { text, whole } = foreignReport(fileOf('cards'));
		expect(whole).toBe(true);
		expect(text).toMatchInlineSnapshot(`
			"tests/fixtures/foreign/cards.ink: ink as it is. Tags are left out, and no rule but ink’s own is asked of it.
			  8 states, 20 edges, 18 turns: every one was walked.
			  From every state an end can be reached.
			  It takes chance: here it falls as in play, by one fixed seed."
		`);
	});

	it('names what keeps growing where a story has no bound', () => {
		const { text, whole } = foreignReport(fileOf('workshop'), undefined, 1500);
		expect(whole).toBe(false);
		expect(text).toMatchInlineSnapshot(`
			"tests/fixtures/foreign/workshop.ink: ink as it is. Tags are left out, and no rule but ink’s own is asked of it.
			  workshop has too many states to walk: 1501 were met, and there are more.
			  Still growing: gold; chairs. Keep numbers within bounds, and count nothing in a loop without end.
			  How many values each scene carries in, and holds:
			    day: carries in nothing that varies; holds gold (39), chairs (18), wood (4), owned (2), the count of visits to day.0.c-3 (2)"
		`);
		expect(foreignReport(fileOf('lamp'), undefined, 500).text).toContain('Still growing: nights.');
	});

	it.each([
		['radio', 1, 'its start', "Missing function binding for external: 'frequency'"],
		['round', 5, '“Begin”', 'a divert leads round and round, with no choice on the way.'],
		['drone', 6, '“Hum”', 'a divert leads round and round, with no choice on the way.'],
		['stairwell', 7, '“Down”', 'a divert leads round and round, with no choice on the way.'],
	])('names the construct that stops %s, soon', (name, about, way, said) => {
		const start = performance.now();
		const { text, whole } = foreignReport(fileOf(name));
		const line = Number(new RegExp(`✗ ${fileOf(name)}:(\\d+)  after ${way}: `).exec(text)?.[1]);
		expect(Math.abs(line - about)).toBeLessThanOrEqual(3);
		expect(text).toContain(said);
		expect(whole).toBe(false);
		expect(performance.now() - start).toBeLessThan(15_000);
	});

	it('names every dead end, each with its file, its line and a way there, in our words', () => {
		const { text, whole } = foreignReport(fileOf('doors'));
		expect(whole).toBe(false);
		expect(text.match(/✗ .*/g)).toMatchInlineSnapshot(`
			[
			  "✗ tests/fixtures/foreign/rooms/cellar.ink:3  after “The middle door”: the story runs out: there is no choice left, and no -> END or -> DONE.",
			  "✗ tests/fixtures/foreign/doors.ink:22  after “The right door”: a tunnel ends without ->->.",
			  "✗ tests/fixtures/foreign/doors.ink:14  after “The left door” · “Open one”: the story runs out: there is no choice left, and no -> END or -> DONE.",
			]
		`);
		expect(text).toContain('3 states');
	});

	it('tells a warning of ink’s, and walks on', () => {
		const { text, whole } = foreignReport(fileOf('attic'));
		expect(whole).toBe(true);
		expect(text).toMatchInlineSnapshot(`
			"tests/fixtures/foreign/attic.ink: ink as it is. Tags are left out, and no rule but ink’s own is asked of it.
			  ! tests/fixtures/foreign/attic.ink:6  ink says: Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert? (A warning: the walk goes on.)
			  2 states, 1 edge, 2 turns: every one was walked.
			  From every state an end can be reached."
		`);
	});

	it('walks on past what cannot be played, and the engine is as good as new', () => {
		const graph = explore(foreign('doors'), { pastBreaks: true });
		const broken = graph.breaks.map(({ state }) => state);
		expect(broken).toHaveLength(3);
		for (const state of broken) expect(graph.states[state]?.edges).toEqual([]);
		const [left, , , window] = graph.states[0]?.edges ?? [];
		expect(graph.turns[left?.turn ?? 0]?.beats.map(({ text }) => text)).toEqual(['Jars.']);
		expect(broken).not.toContain(window?.to);
		expect(() => explore(foreign('doors'))).toThrow('the story runs out');
	});
});
