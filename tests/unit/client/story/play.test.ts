/** What `play` promises: the same picks, the same session; a pick that is gone stops the replay and says so. */
import { describe, expect, it } from 'vitest';
import { play } from '../../../../src/client/story/play.ts';
import { compileFixture } from '../../helpers.ts';

const fresh = (name: string) => compileFixture(`good/${name}`).story;

describe('play', () => {
	it('gives the first turn and the choices when nothing is picked yet', () => {
		const session = play(fresh('once-over'), []);
		expect(session.turns).toHaveLength(1);
		expect(session.turns[0]).toMatchObject({
			place: 'room.first_words',
			scene: { id: 'room', title: 'Monday, 9:00. A room.', place: 'kitchen', light: 'lamp', inView: 'face' },
			felt: { feels: 'sad', shows: 'sad' },
			beats: [
				{ how: 'narration', text: 'He stands in the door.' },
				{ speaker: 'teo', how: 'said', text: 'My stomach hurts.' },
			],
		});
		expect(session.turns[0]).not.toHaveProperty('pick');
		expect(session.offered.map((choice) => choice.pick).sort()).toEqual(['brush_off', 'sit']);
		expect(session.ending).toBeUndefined();
	});

	it('tells what a pick brought: said, meant, heard, why, and what the Read was', () => {
		expect(play(fresh('once-over'), ['sit'])).toMatchObject({
			turns: [
				{},
				{
					pick: 'sit',
					said: '“Sit with me.”',
					meant: 'I want to be near.',
					heard: 'I may stay.',
					why: 'Company first.',
					read: 'He is waiting to be asked.',
					place: 'end_near',
				},
			],
			offered: [],
			ending: { id: 'near', title: 'Near', question: 'Who spoke first?', next: 'Try the other line.' },
		});
	});

	it('draws what is shown where it differs from what is felt', () => {
		expect(play(fresh('once-over'), ['brush_off']).turns[1]?.felt).toMatchObject({ feels: 'sad', shows: 'calm' });
	});

	it('stops at a pick that the story no longer offers and says what it offers instead', () => {
		const session = play(fresh('once-over'), ['gone', 'sit']);
		expect(session.turns).toHaveLength(1);
		expect(session.stoppedAt).toMatchObject({ at: 0, pick: 'gone' });
		expect([...(session.stoppedAt?.offered ?? [])].sort()).toEqual(['brush_off', 'sit']);
	});

	it('stops at a pick after the ending', () => {
		expect(play(fresh('once-over'), ['sit', 'sit']).stoppedAt).toEqual({ at: 1, pick: 'sit', offered: [] });
	});

	it('hears every way to speak, and leaves narration alone that only looks like speech', () => {
		expect(play(fresh('speakers'), []).turns[0]?.beats).toEqual([
			{ speaker: 'teo', how: 'said', text: 'Said: with a colon.' },
			{ speaker: 'teo', how: 'inside', text: 'Thought.' },
			{ speaker: 'teo', how: 'typed', text: 'typed' },
			{ speaker: 'teo', how: 'aside', text: 'to you alone' },
			{ speaker: 'teo', how: 'voice', text: 'Down the phone.' },
			{ speaker: 'teo', how: 'said', text: 'Directed.' },
			{ how: 'narration', text: 'NOTE: a sign on the wall.' },
			{ how: 'narration', text: 'A full stop.', say: 'full stop' },
		]);
	});

	it('marks where a scene rests, and a go_on as no decision', () => {
		const session = play(fresh('scenes'), ['wait', 'to_evening']);
		expect(session.turns.map((turn) => turn.rest)).toEqual([undefined, true, undefined]);
		expect(session.turns[2]).toMatchObject({ goOn: true, scene: { id: 'two', light: 'dusk', inView: 'voice' } });
		expect(play(fresh('scenes'), ['wait']).offered).toEqual([{ pick: 'to_evening', text: 'Evening.', goOn: true }]);
	});

	it('takes flags from its closed list, a default for the rest, and leaves what it promises', () => {
		const story = fresh('given');
		expect(play(story, []).turns[0]?.beats[0]?.text).toBe('You know none of it.');
		expect(play(story, [], { told: 'part', other: 'x' }).turns[0]?.beats[0]?.text).toBe('You know part of it.');
		expect(play(story, [], { told: '<script>' }).turns[0]?.beats[0]?.text).toBe('You know none of it.');
		expect(play(story, ['keep'], { told: 'whole' }).leaves).toEqual({ kept: 'yes' });
		expect(play(story, ['ask']).leaves).toEqual({ kept: 'no' });
		expect(play(story, []).leaves).toEqual({});
	});

	it('reads the model: what landed, the door, and distress that stands after a scene ends', () => {
		const story = fresh('unheard');
		const session = play(story, ['say_night', 'knock']);
		expect(session.turns.map((turn) => turn.landed)).toEqual([undefined, 'lost', 'met']);
		expect(session.turns[1]).toMatchObject({ heard: 'nothing', felt: { distress: 6, door: 'ajar' } });
		expect(session.turns[2]?.felt).toEqual({
			distress: 5,
			door: 'ajar',
			opening: 6,
			feels: 'relieved',
			shows: 'relieved',
		});
	});

	it('tells how the pick landed, not what the next decision opens with', () => {
		const story = fresh('asked-at-the-head');
		const landedAfter = (pick: string) => play(story, [pick]).turns[1]?.landed;
		expect(landedAfter('say_nothing')).toBe('missed');
		expect(landedAfter('tap_the_door')).toBe('met');
		expect(landedAfter('wait')).toBeUndefined();
		expect(play(story, ['say_nothing', 'go_in']).turns[2]?.landed).toBe('met');
	});

	it('is one function: going on from the last call equals starting anew', () => {
		for (const name of ['once-over', 'scenes', 'unheard', 'asked-at-the-head', 'includes']) {
			const story = fresh(name);
			let picks: string[] = [];
			for (;;) {
				const goingOn = play(story, picks);
				expect(play(fresh(name), picks)).toEqual(goingOn);
				const [first] = goingOn.offered;
				if (!first) break;
				picks = [...picks, first.pick];
			}
			expect(play(story, [])).toEqual(play(fresh(name), []));
		}
	});

	it('hands out values: a session does not change when play goes on', () => {
		const story = fresh('scenes');
		const before = play(story, ['wait']);
		const copy = structuredClone(before);
		play(story, ['wait', 'to_evening', 'knock']);
		expect(before).toEqual(copy);
	});

	it('names the story and the route when content runs out', () => {
		const story = fresh('once-over');
		const broken = { ...story, ink: JSON.parse(JSON.stringify(story.ink).replace('{"->":"end_near"}', '"done"')) };
		expect(() => play(broken, ['sit'])).toThrow(/^stories\/once-over\/en\.ink:1 {2}/);
	});
});
