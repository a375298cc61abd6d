/** How it went, as values: which moments there are, and which of them are shown. */
import { describe, expect, it } from 'vitest';
import { distressWords, type Moment, momentsOf, turnsOf } from '../../../../../src/client/player/end/moments.ts';
import { play } from '../../../../../src/client/story/play.ts';
import { DOORS } from '../../../../../src/client/story/types.ts';
import { compileFixture } from '../../../helpers.ts';

/** Moments from distress and door, as in "6s 6s 3a 2o". */
const moments = (text: string): Moment[] =>
	text.split(' ').map((one, turn) => ({
		turn: turn + 1,
		hour: 'Thursday',
		said: `line ${turn}`,
		distress: Number.parseInt(one, 10),
		door: DOORS.find((door) => door.startsWith(one.at(-1) ?? '')) ?? 'shut',
	}));

describe('the moments of a session', () => {
	const { story } = compileFixture('good/unheard');

	it('are its decisions, each with what stood after it, and no “go on”', () => {
		const session = play(story, ['say_nothing', 'knock']);
		const decided = session.turns.filter(({ said, goOn }) => said !== undefined && !goOn);
		const found = momentsOf(session);
		expect(found.map(({ said }) => said)).toEqual(decided.map(({ said }) => said));
		for (const { turn, door, distress } of found) {
			expect(session.turns[turn]?.felt).toMatchObject({ door, distress });
		}
	});

	it('each have the hour at which it was said, also where what answers it opens the next scene', () => {
		const session = play(story, ['say_nothing']);
		const turns = session.turns.map((turn, at) => ({ ...turn, scene: { ...turn.scene, title: `Month ${at}. Here.` } }));
		expect(momentsOf({ ...session, turns }).map(({ hour }) => hour)).toEqual(['Month 0']);
	});
});

describe('the moments at which it turned', () => {
	it('are all of them where there is room', () => {
		expect(turnsOf(moments('6s 5s 4a'), 6)).toEqual([0, 1, 2]);
	});

	it('are the first, the last, and the greatest changes, in order', () => {
		expect(turnsOf(moments('6s 6s 6s 6s 3a 3a 3a 3a 3a 1o'), 3)).toEqual([0, 4, 9]);
	});

	it('weigh a step of the door as three of distress', () => {
		expect(turnsOf(moments('6s 6s 6s 4s 4s 4s 4a 4a 4a 4a 4a 4a 4a'), 3)).toEqual([0, 6, 12]);
		expect(turnsOf(moments('9s 9s 9s 9s 9s 9s 5s 5s 5s 5s 5a 5a 5a'), 3)).toEqual([0, 6, 12]);
	});

	it('stand so far apart that their words have room, and never more than asked for', () => {
		for (const count of [7, 12, 18, 25]) {
			const found = turnsOf(
				moments(Array.from({ length: count }, (_, at) => `${at % 9}${'sao'[at % 3]}`).join(' ')),
				6,
			);
			expect(found.length).toBeLessThanOrEqual(6);
			expect([found[0], found.at(-1)]).toEqual([0, count - 1]);
			for (const [index, at] of found.slice(1).entries()) {
				expect(at - (found[index] ?? 0)).toBeGreaterThanOrEqual(count / 6);
			}
		}
	});
});

describe('distress in words', () => {
	it('has a word for every value, and another word for more of it', () => {
		const words = Array.from({ length: 11 }, (_, distress) => distressWords(distress));
		expect(words.every(Boolean)).toBe(true);
		expect(new Set(words).size).toBe(6);
		expect(words.map((word) => [...new Set(words)].indexOf(word))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
	});
});
