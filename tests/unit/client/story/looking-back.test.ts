/** Looking back: which moments of a scene, in which order, and never more than three. */
import { describe, expect, it } from 'vitest';
import { lookBack, verbOf } from '../../../../src/client/story/looking-back.ts';
import type { Turn } from '../../../../src/client/story/types.ts';

const felt = { distress: 5, door: 'ajar', opening: 5, feels: 'sad', shows: 'sad' } as const;
const scene = { id: 'a', title: 'A', place: 'kitchen', light: 'lamp', inView: 'face' } as const;

/** A decision with its gain; `landed` as the model says. */
const turn = (said: string, gain: number, more: Partial<Turn> = {}): Turn => {
	const pick = said.toLowerCase();
	return {
		scene,
		place: 'a.b',
		pick,
		said,
		beats: [],
		answers: 0,
		felt,
		gain,
		did: `${said} did`,
		why: `${said} why`,
		...more,
	};
};
const missed = (said: string, gain: number) => turn(said, gain, { landed: 'missed' });
const met = (said: string, gain: number) => turn(said, gain, { landed: 'met', asMeant: true });
const first: Turn = { scene, place: 'a.b', beats: [], answers: 0, felt };

const saidIn = (turns: readonly Turn[]) => lookBack(turns, 0, turns.length).map(({ said }) => said);

describe('looking back', () => {
	it('takes the miss that cost most, the mend, and the line that landed best, in the order of the road', () => {
		const mend = turn('Sorry', 4, { landed: 'met', asMeant: true, mended: true });
		const road = [first, met('Sit', 5), missed('Eat', -3), missed('Stop', -6), mend, met('Wait', 2)];
		expect(saidIn(road)).toEqual(['Sit.', 'Stop.', 'Sorry.']);
	});

	it('fills up with the next of the others, and of equals takes the later', () => {
		expect(saidIn([first, met('One', 2), met('Two', 2), met('Three', 1), met('Four', 1)])).toEqual([
			'One.',
			'Two.',
			'Four.',
		]);
	});

	it('has nothing to say of a step on, or of a choice that nobody saw', () => {
		const on = turn('On', 0, { goOn: true });
		const { did: _, ...unseen } = missed('Unseen', -2);
		expect(saidIn([first, on, unseen as Turn])).toEqual([]);
	});

	it('names each moment by the turn to go back to, inside its scene', () => {
		const turns = [first, missed('One', -1), met('Two', 1)];
		expect(lookBack(turns, 0, 3).map((moment) => moment.turn)).toEqual([1, 2]);
		expect(lookBack(turns, 2, 3).map((moment) => moment.turn)).toEqual([2]);
	});
});

describe('the verb of a choice', () => {
	it('is said in quotation marks, written in a chat, else chosen; a wish is chosen', () => {
		expect(verbOf({ said: '“No.”', scene })).toBe('said');
		expect(verbOf({ said: 'Sit down', scene })).toBe('chose');
		expect(verbOf({ said: 'is it real?', scene: { ...scene, inView: 'typed' } })).toBe('wrote');
		expect(verbOf({ said: 'To make her laugh', scene: { ...scene, inView: 'typed' }, asks: 'want' })).toBe('chose');
	});
});
