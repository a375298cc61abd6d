/** A turn's parts: which there are, in which order, and that nothing of a turn is lost or told twice. */
import { describe, expect, it } from 'vitest';
import {
	halvesOf,
	manuscriptOf,
	partsOf,
	personOf,
	type Road,
	render,
	roadsOf,
} from '../../../../src/client/story/manuscript.ts';
import { play } from '../../../../src/client/story/play.ts';
import type { Turn } from '../../../../src/client/story/types.ts';
import { compileFixture } from '../../helpers.ts';

const { story } = compileFixture('good/unheard');
const turnAfter = (picks: string[]) => play(story, picks).turns.at(-1) as Turn;

describe('a manuscript', () => {
	it('tells a choice, what answered it, the halves, then what comes next', () => {
		const turn = { ...turnAfter(['say_nothing']), soFar: 'He came home.', rest: true as const };
		const moments = [{ turn: 1, verb: 'said' as const, said: '“No.”', did: 'He left.', why: 'Stay.' }];
		const ending = { id: 'end', title: 'The end' };
		const kinds = partsOf(story, turn, { moments, ending }).map(({ kind }) => kind);
		expect(kinds).toEqual(['own', 'talk', 'halves', 'door', 'scene', 'so-far', 'back', 'rest', 'ending']);
	});

	it('has every beat once, in order', () => {
		for (const turn of play(story, ['say_nothing']).turns) {
			const lines = render(partsOf(story, turn), { talk: (part) => part.lines.map(({ text }) => text) }).flat();
			expect(lines).toEqual(turn.beats.map(({ text }) => text));
		}
	});

	it('tells a scene’s title where it opens, and nowhere else', () => {
		const [first] = play(story, []).turns;
		if (!first) throw new Error('The fixture has no first turn.');
		const kinds = (before?: Turn) => manuscriptOf(story, first, { before }).next.map(({ kind }) => kind);
		expect(kinds()).toContain('scene');
		expect(kinds(first)).not.toContain('scene');
	});

	it('says the door only where it comes to another word, and that it is none of wood only the first time', () => {
		const turn = turnAfter(['say_nothing']);
		const shut = {
			...turn,
			answered: { ...turn.felt, door: 'shut' as const },
			felt: { ...turn.felt, door: 'shut' as const },
		};
		const before = { ...turn, felt: { ...turn.felt, door: 'open' as const } };
		const doors = (road: Road) => partsOf(story, shut, road).filter(({ kind }) => kind === 'door');
		expect(doors({})).toEqual([{ kind: 'door', door: 'shut', name: story.person.name, explained: false }]);
		expect(doors({ before })).toEqual([{ kind: 'door', door: 'shut', name: story.person.name, explained: true }]);
		expect(doors({ before: shut })).toEqual([]);
	});

	it('leaves the other half open where nothing was heard, and names who heard it', () => {
		expect(halvesOf(story, turnAfter(['say_night']))?.heard).toBeUndefined();
		const turn = turnAfter(['say_nothing']);
		expect(halvesOf(story, turn)?.by).toBe(Object.values(story.cast)[0]);
		const cast = { ...story.cast, guard: 'The guard' };
		expect(halvesOf({ ...story, cast }, { ...turn, heardBy: 'guard' })?.by).toBe('The guard');
	});

	it('makes one of the halves where it was heard as it was meant, and keeps the rule for whoever asks', () => {
		const turn = { ...turnAfter(['say_nothing']), asMeant: true as const };
		expect(halvesOf(story, turn)).toMatchObject({ whole: true, why: turn.why });
		const kinds = (more: Partial<Turn>) => manuscriptOf(story, { ...turn, ...more }).answer.map(({ kind }) => kind);
		expect(kinds({})).not.toContain('why');
		// A rule about safety is never folded, and stands by itself.
		expect(partsOf(story, { ...turn, atOnce: true })).toContainEqual({ kind: 'why', text: turn.why, folded: false });
		expect(halvesOf(story, { ...turn, atOnce: true })?.why).toBeUndefined();
	});

	it('knows of a road what has been shown on it', () => {
		const roads = roadsOf(play(story, ['say_nothing']));
		expect(roads.map(({ halves }) => halves)).toEqual([false, false]);
		expect(halvesOf(story, turnAfter(['say_nothing']), true)?.may).toBe(true);
	});

	describe('where a scene is with somebody else', () => {
		const two = compileFixture('good/benches').story;
		const session = play(two, ['on', 'hm', 'next', 'ask'], { stop: 'seen' });
		const roads = roadsOf(session);
		const parts = session.turns.map((turn, index) => partsOf(two, turn, roads[index]));

		it('names them: the first of the cast, unless the scene says otherwise', () => {
			expect(session.turns.map(({ scene }) => personOf(two, scene).name)).toEqual([
				'Teo',
				'Teo',
				'Teo',
				'Tala',
				'Tala',
			]);
			const heard = parts.map((own) => own.flatMap((part) => (part.kind === 'halves' ? part.by : [])));
			expect(heard).toEqual([[], [], ['Teo'], [], ['Tala']]);
		});

		it('tells their door as at a start, and what its word means', () => {
			const doors = parts.map((own) => own.filter(({ kind }) => kind === 'door'));
			const door = (name: string) => [{ kind: 'door', door: 'ajar', name, explained: false }];
			expect(doors).toEqual([door('Teo'), [], [], door('Tala'), []]);
		});
	});
});
