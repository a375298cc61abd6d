/**
 * A story for the whole room, stage by stage, without a screen: every step on, back and aside, over a short story that is
 * played for it, and over one whose scenes are joined by a choice that is no decision.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import {
	type Act,
	type Board,
	type Facts,
	lastDecision,
	ownChoice,
	pageOf,
	roadOf,
	START,
	step,
} from '../../../../src/client/classroom/board.ts';
import { play } from '../../../../src/client/story/play.ts';
import type { Story } from '../../../../src/client/story/types.ts';
import { compileStory } from '../../../../src/toolchain/compile/compile.ts';
import { inkFile } from '../../../../src/toolchain/compile/story-path.ts';
import { compileFixture } from '../../helpers.ts';

const { story: POPCORN } = compileStory(inkFile({ id: 'popcorn', lang: 'en' }), { release: true });
const { story: SCENES } = compileFixture('good/scenes');

/** A room with a board: each turn has two pages. */
function roomOf(story: Story) {
	let board: Board = START;
	let picks: readonly string[] = [];
	const facts = (): Facts => ({ session: play(story, picks), pages: 2 });
	return {
		facts,
		picks: () => picks,
		board: () => board,
		stage: () => board.stage,
		offered: () => facts().session.offered.map(({ pick }) => pick),
		does: (...acts: (Act | Act['do'])[]) => {
			for (const what of acts) {
				const next = step(board, typeof what === 'string' ? ({ do: what } as Act) : what, facts());
				board = next.board;
				picks = next.picks ?? picks;
			}
			return board.stage;
		},
	};
}

const number = (choice: number, less = false): Act => ({ do: 'number', choice, less });
/** From the first page of a turn to its choices. */
const TO_CHOICES = ['next', 'next'] as const;

let room: ReturnType<typeof roomOf>;
beforeEach(() => {
	room = roomOf(POPCORN);
});

describe('going on', () => {
	it('reads page by page to the choices, the counts, what they say, and the reply held back; then it is shown', () => {
		const pick = room.offered()[1];
		expect(room.does('next')).toEqual({ at: 'read', page: 0 });
		expect(room.does('next')).toEqual({ at: 'read', page: 1 });
		expect(room.does('next')).toEqual({ at: 'choose' });
		expect(room.does('next')).toEqual({ at: 'count' });
		expect(room.does(number(1), 'next')).toEqual({ at: 'named' });
		expect(room.does('next')).toEqual({ at: 'expect', choice: 1 });
		expect(room.picks()).toEqual([]);
		expect(room.does('next')).toEqual({ at: 'read', page: 0 });
		expect(room.picks()).toEqual([pick]);
		expect(room.board().counts).toEqual([]);
	});

	it('stops at a tie, and where nobody has counted: the room has to choose', () => {
		room.does('next', ...TO_CHOICES, 'next', 'next');
		expect(room.does('next')).toEqual({ at: 'named' });
		room.does('back', number(0), number(2), 'next');
		expect(room.does('next', 'next')).toEqual({ at: 'named' });
		expect(room.does(number(2))).toEqual({ at: 'expect', choice: 2 });
	});

	it('goes against the vote, where the class does', () => {
		const pick = room.offered()[3];
		room.does('next', ...TO_CHOICES, 'next', number(0), number(0), 'next', number(3));
		room.does('next');
		expect(room.picks()).toEqual([pick]);
	});

	it('needs no counts: the number of a choice is enough', () => {
		expect(room.does('next', ...TO_CHOICES, number(2))).toEqual({ at: 'expect', choice: 2 });
	});

	it('passes over a number that is not there, and one while something is read or held back', () => {
		expect(room.does('next', number(0))).toEqual({ at: 'read', page: 0 });
		expect(room.does(...TO_CHOICES, number(8), number(-1))).toEqual({ at: 'choose' });
		expect(room.does(number(1), number(2))).toEqual({ at: 'expect', choice: 1 });
		expect(room.does({ do: 'hands', choice: 1, count: 3 })).toEqual({ at: 'expect', choice: 1 });
		expect(room.board().counts).toEqual([]);
	});

	it('ends at the ending’s last page, and begins again from there', () => {
		room.does('next');
		for (let at = 0; at < 5; at++) room.does(...TO_CHOICES, number(0), 'next');
		expect(room.facts().session.ending).toBeDefined();
		expect(room.does('next', 'next', 'next')).toEqual({ at: 'read', page: 1 });
		expect(room.does('again')).toEqual({ at: 'start' });
		expect(room.picks()).toEqual([]);
	});

	it('takes a choice that is no decision with the page, and holds nothing back', () => {
		room = roomOf(SCENES);
		room.does('next', ...TO_CHOICES, number(0), 'next');
		expect(room.does(...TO_CHOICES)).toEqual({ at: 'read', page: 0 });
		expect(room.picks()).toEqual(['wait', 'to_evening']);
		expect(lastDecision(room.facts().session)).toBe(0);
	});
});

describe('counting', () => {
	beforeEach(() => void room.does('next', ...TO_CHOICES, 'next'));

	it('adds a hand with each number, takes one away, and takes what is typed', () => {
		room.does(number(1), number(1), number(3), number(1, true), { do: 'hands', choice: 0, count: 12 });
		expect(room.board().counts).toEqual([12, 1, 0, 1]);
		room.does(number(2, true), { do: 'hands', choice: 0, count: Number.NaN }, { do: 'hands', choice: 9, count: 3 });
		expect(room.board().counts).toEqual([0, 1, 0, 1]);
	});

	it('is kept when the class goes back to look at the choices again', () => {
		expect(room.does(number(1), 'back', 'next')).toEqual({ at: 'count' });
		expect(room.board().counts).toEqual([0, 1, 0, 0]);
	});
});

describe('going back', () => {
	it('goes the way it came, as far as this turn', () => {
		room.does('next', ...TO_CHOICES, 'next', number(1), 'next', 'next');
		const way = ['named', 'count', 'choose', 'read', 'read', 'start', 'start'];
		expect(way.map(() => room.does('back').at)).toEqual(way);
	});

	it('goes from a choice without counts to the choices', () => {
		expect(room.does('next', ...TO_CHOICES, number(1), 'back')).toEqual({ at: 'choose' });
	});

	it('takes no reply back: what has been shown has been shown', () => {
		room.does('next', ...TO_CHOICES, number(1), 'next');
		expect(room.does('back')).toEqual({ at: 'read', page: 0 });
		expect(room.picks()).toHaveLength(1);
	});
});

describe('the other table', () => {
	it('goes back to the last decision, along another road, and returns to the class’s own place', () => {
		room.does('next', ...TO_CHOICES, number(1), 'next', 'next');
		const own = room.picks();
		expect(room.does('other')).toEqual({ at: 'choose' });
		expect(room.picks()).toEqual([]);
		expect(ownChoice(room.board(), room.facts())).toBe(1);
		room.does(number(0), 'next', ...TO_CHOICES, number(0), 'next');
		expect(room.picks()).toHaveLength(2);
		expect(ownChoice(room.board(), room.facts())).toBeUndefined();
		expect(room.does('own')).toEqual({ at: 'read', page: 1 });
		expect(room.picks()).toEqual(own);
		expect(room.board().own).toBeUndefined();
	});

	it('brings the counts of an open vote back, too', () => {
		room.does('next', ...TO_CHOICES, number(1), 'next', ...TO_CHOICES, 'next', number(2));
		room.does('other', number(0), 'next', 'own');
		expect(room.stage()).toEqual({ at: 'count' });
		expect(room.board().counts).toEqual([0, 0, 1, 0]);
	});

	it('goes further back each time, and to any moment that is looked back on', () => {
		room.does('next');
		for (let at = 0; at < 3; at++) room.does(...TO_CHOICES, number(at), 'next');
		const own = room.picks();
		room.does('other', 'other');
		expect(room.picks()).toEqual(own.slice(0, 1));
		room.does('own', { do: 'other', before: 0 });
		expect(room.picks()).toEqual([]);
		room.does('own');
		expect(room.picks()).toEqual(own);
	});

	it('is nowhere before the first decision, and no other moment than the road has', () => {
		room.does('other', 'next', 'other', 'own', { do: 'other', before: 4 }, { do: 'other', before: -1 });
		expect(room.stage()).toEqual({ at: 'read', page: 0 });
		expect(room.board().own).toBeUndefined();
	});

	it('goes to the decision, not to a choice that is none', () => {
		room = roomOf(SCENES);
		room.does('next', ...TO_CHOICES, number(0), 'next', ...TO_CHOICES, 'other');
		expect(room.picks()).toEqual([]);
		expect(room.stage()).toEqual({ at: 'choose' });
	});
});

it('a page is one that there is, when a larger screen has made fewer', () => {
	expect([pageOf(5, { pages: 3 }), pageOf(1, { pages: 3 }), pageOf(0, { pages: 0 })]).toEqual([2, 1, 0]);
	const session = play(POPCORN, []);
	const stood: Board = { stage: { at: 'read', page: 5 }, counts: [] };
	expect(step(stood, { do: 'back' }, { session, pages: 3 }).board.stage).toEqual({ at: 'read', page: 1 });
	expect(roadOf(session)).toEqual([]);
});
