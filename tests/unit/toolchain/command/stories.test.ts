/** `npm run stories` as a writer calls it: a road as text, a new story, and what it says to a slip of the hand. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { play } from '../../../../src/client/story/play.ts';
import { NameError, newStory } from '../../../../src/toolchain/command/new-story.ts';
import { storyReport } from '../../../../src/toolchain/command/report.ts';
import { readersRoads } from '../../../../src/toolchain/command/road-files.ts';
import { runStories } from '../../../../src/toolchain/command/run-stories.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { besides } from '../../../../src/toolchain/course/story-files.ts';
import { transcriptOf } from '../../../../src/toolchain/editions/transcript/make.ts';
import { check, walkStory } from '../../../../src/toolchain/prove/check.ts';
import { figuresOf } from '../../../../src/toolchain/prove/metrics.ts';
import { KINDS } from '../../../../src/toolchain/prove/roads/policies.ts';
import { buildHouse } from '../../../house.ts';
import { compileFixture } from '../../helpers.ts';

const COMMAND = 'src/toolchain/command/stories.ts';

/** Where new stories are written. */
const house = buildHouse();
afterAll(house.remove);

interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Runs the command as npm does, in a process of its own, and waits for it. */
const runAlone = (...args: string[]): Promise<Ran> =>
	new Promise((done) => {
		execFile(process.execPath, [COMMAND, ...args], (error, out, err) => {
			done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
		});
	});

/** What the command does, here: to start a process takes longer than most of what it is asked for. */
async function run(...args: string[]): Promise<Ran> {
	let [out, err] = ['', ''];
	const code = await runStories(args, {
		log: (line: string) => {
			out += `${line}\n`;
		},
		error: (line: string) => {
			err += `${line}\n`;
		},
	});
	return { code, out, err };
}

describe('the command', () => {
	it('prints what it does, and ends with its code', async () => {
		expect(await runAlone('roads', 'cold-chips', '--print', '2')).toEqual(
			await run('roads', 'cold-chips', '--print', '2'),
		);
		expect(await runAlone('the-bad-dya')).toEqual(await run('the-bad-dya'));
	}, 60_000);
});

describe('transcript', () => {
	const PICKS = ['sit', 'halves', 'over'];

	it('prints a road as readable text', async () => {
		const { story } = compileStory(newStory('a-transcript', house.path));
		const { text } = transcriptOf(story, ['other_end', 'looked_away', 'let_in_nine', 'carry_bag']);
		await expect(`${text}\n`).toMatchFileSnapshot('../../../fixtures/transcript.txt');
	});

	it('prints it from the command line, with blanks or commas between the picks', async () => {
		const { text } = transcriptOf(compileStory('stories/the-bad-day/en.ink').story, PICKS);
		expect(text).toContain(`[${PICKS[0]}]`);
		expect(await run('transcript', 'the-bad-day', ...PICKS)).toEqual({ code: 0, out: `${text}\n`, err: '' });
		expect(await run('transcript', 'the-bad-day', PICKS.join(','))).toEqual({ code: 0, out: `${text}\n`, err: '' });
	}, 60_000);

	it('tells an ending with its question', () => {
		const { story } = compileFixture('good/scenes');
		const { text, whole } = transcriptOf(story, ['wait', 'to_evening', 'knock']);
		expect(whole).toBe(true);
		expect(text).toContain('== Monday, 18:00. The gate. ==');
		expect(text).toContain('== The end: Done ==');
	});

	it('says which pick is not on offer, and what is', async () => {
		const { code, out } = await run('transcript', 'the-bad-day', 'sit', 'halvs');
		expect(code).toBe(1);
		expect(out).toContain('The story does not offer “halvs” here. Did you mean “halves”? On offer:');
	}, 60_000);
});

describe('roads', () => {
	const { story, lines } = compileStory('stories/cold-chips/en.ink');

	it('are those of eight kinds of reader, each to an ending, and the same for the same seed', () => {
		const roads = readersRoads({ story, lines }, 16, 1);
		expect(new Set(roads.slice(0, 8).map(({ kind }) => kind))).toEqual(new Set(KINDS));
		for (const { picks, ending } of roads) expect(play(story, picks).ending?.id).toBe(ending);
		expect(readersRoads({ story, lines }, 16, 1)).toEqual(roads);
		expect(readersRoads({ story, lines }, 16, 2)).not.toEqual(roads);
	});

	it('are printed as a reader sees them, with no pick in sight', async () => {
		const { code, out } = await run('roads', 'cold-chips', '--print', '2');
		expect(code).toBe(0);
		expect(out).toContain('———— road 2 (tired) ————');
		expect(out).toContain('== The end: ');
		expect(out).not.toMatch(/\[[a-z_]+\]$/m);
	}, 60_000);

	it('are written a file a road', async () => {
		const folder = join(house.path, '..', 'roads');
		const { out } = await run('roads', 'cold-chips', '--print', '3', '--out', folder);
		expect(out.trim().split('\n')).toHaveLength(3);
		expect(readdirSync(folder)).toEqual(['road-1.txt', 'road-2.txt', 'road-3.txt']);
	}, 60_000);
});

describe('any author’s ink', () => {
	it('is walked by its path', async () => {
		const { code, out } = await run('tests/fixtures/foreign/sums.ink');
		expect(code).toBe(0);
		expect(out).toContain('9 states, 26 edges, 18 turns: every one was walked.');
	}, 60_000);

	it('fails where it cannot be walked, or is no ink', async () => {
		const { code, out } = await run('tests/fixtures/foreign/sums.ink', 'tests/fixtures/foreign/round.ink');
		expect(code).toBe(1);
		expect(out).toContain('a divert leads round and round');
		expect((await run('tests/fixtures/bad/ink.ink')).err).toContain('ink says: Divert target not found');
	}, 60_000);

	it('is told of by --help', async () => {
		const { code, out } = await run('--help');
		expect(code).toBe(0);
		expect(out).toContain('npm run stories -- FOLDER/FILE.ink');
	}, 60_000);
});

describe('what it is not asked right', () => {
	it.each([
		[['somewhere/no-such.ink'], 'There is no file somewhere/no-such.ink.'],
		[['the-bad-day', 'tests/fixtures/foreign/sums.ink'], 'not both'],
		[['the-bad-dya'], 'Did you mean “the-bad-day”?'],
		[['--wotch'], 'Expected one of:'],
		[['transcript'], 'Which story?'],
		[['roads'], 'There is no story'],
		[['roads', 'cold-chips', '--print', 'some'], '“some” is no whole number.'],
		[['new', 'The Late Bus'], 'is no name for a story'],
		[['new', 'the-bad-day'], 'There is a folder stories/the-bad-day already.'],
	])(
		'%j',
		async (args, said) => {
			const { code, err } = await run(...args);
			expect(code).toBe(2);
			expect(err).toContain(said);
		},
		60_000,
	);
});

describe('a new story', () => {
	it('has a title of its own and keeps every rule', () => {
		const file = newStory('late-bus', house.path);
		expect(readFileSync(file, 'utf8')).toContain('# title: Late bus\n');
		const compiled = compileStory(file, { release: true });
		const walked = walkStory(compiled);
		if ('stop' in walked) throw new Error(walked.stop.message);
		const findings = check(walked.walked);
		expect(findings).toEqual([]);
		const report = storyReport({
			id: 'late-bus',
			lang: 'en',
			title: 'Late bus',
			figures: figuresOf(walked.walked),
			findings,
		});
		expect(report).toMatchInlineSnapshot(`
			"Late bus (late-bus)
			  39 states, 131 edges, 77 turns
			  Decisions: 3 on the shortest road, 4 on the longest
			  Scenes, in decisions: bench 3–4, 8 ways or more to an open door
			  Endings:
			    The flag          8 ways  18.5 % by chance
			    Ask me tomorrow  82 ways  75.9 % by chance
			    The back row      6 ways  5.6 % by chance
			  Strongest choices, found by a mark (by chance), in 4 decisions: the longest 2 of 3 (1) · the shortest 0.5 of 3 (1) · the first 2 of 4 (1.3) · the last 1 of 4 (1.3) · a silent act 1 of 4 (1.3) · one with “but” 0 of 1 (0.3) · the longest where one mends 0 of 1 (0.3)
			    by move: presence 1, notice 1, validate 1, repair 1
			  Words: turn 67–178, last turn 58–100, choice 4–6, reaction 23–45, did 4–7, why 10–16, thought 0
			  Words a decision: story 122.5, options 16.1, halves 15, looking back 17.8
			  Of the words of a road story: 66 / 69 / 71 %
			  Lines of talk between decisions: 9 / 10 / 11; words of a choice: 4 / 5 / 6
			  The door: 76 % of decisions move it, 10 % from word to word
			  On a road: 0 turns with a thought, 0.6 silences
			  Reading grade: dialogue −0.5, narration 1.4, meant and heard 1.5
			  No problems."
		`);
	});

	it('is a folder, with all that stands beside a story', () => {
		const folder = dirname(newStory('night-bus', house.path));
		expect(readdirSync(folder).sort()).toEqual(['chair.en.yaml', 'en.ink', 'lighter.en.yaml', 'story.yaml']);
		expect(besides({ id: 'night-bus', lang: 'en' }, house.path)).toEqual([]);
		expect(readFileSync(join(folder, 'lighter.en.yaml'), 'utf8')).toContain('title: Night bus, in three pictures\n');
	});

	it('is not written over another, nor under a name that is none', () => {
		expect(() => newStory('late-bus', house.path)).toThrow(NameError);
		expect(() => newStory('../late', house.path)).toThrow(NameError);
		expect(existsSync(join(house.path, '..', 'late'))).toBe(false);
	});
});
