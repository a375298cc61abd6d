/** What the picture says in words: what shows, as drawn, and never the name of a feeling. */
import { describe, expect, it } from 'vitest';
import { express } from '../../../../src/client/drawing/expression.ts';
import { describePose, describeState, speakTurn } from '../../../../src/client/markup/describe.ts';
import { play } from '../../../../src/client/story/play.ts';
import { DOORS, FEELINGS } from '../../../../src/client/story/types.ts';
import { en } from '../../../../src/strings/en/index.ts';
import { compileFixture, told } from '../../helpers.ts';

describe('describePose', () => {
	it('tells the nine feelings apart, each at its own strength', () => {
		const usual = {
			calm: 1,
			sad: 7,
			hurt: 7,
			angry: 8,
			ashamed: 7,
			worried: 6,
			lonely: 5,
			relieved: 3,
			warm: 1,
		} as const;
		const words = FEELINGS.map((feeling) => describePose(en.player, express(feeling, usual[feeling], 'ajar')));
		expect(new Set(words).size, words.join(' | ')).toBe(FEELINGS.length);
	});

	it('never names a feeling, and always says something, in every pose there is', () => {
		for (const feeling of FEELINGS) {
			for (const door of DOORS) {
				for (let distress = 0; distress <= 10; distress++) {
					const words = describePose(en.player, express(feeling, distress, door));
					expect(words).toMatch(/^[A-Z]/);
					for (const name of FEELINGS) expect(words.toLowerCase()).not.toContain(name);
				}
			}
		}
	});

	it('follows the drawing: a hand that hid the face comes down when the door opens', () => {
		expect(describePose(en.player, express('ashamed', 7, 'shut'))).toContain('in front of the face');
		expect(describePose(en.player, express('ashamed', 7, 'open'))).toContain('on the chest');
		expect(describePose(en.player, express('sad', 7, 'ajar'))).toContain('A tear runs.');
		expect(describePose(en.player, express('hurt', 7, 'ajar'))).toContain('Eyes on you.');
	});
});

describe('what is said aloud', () => {
	const { story } = compileFixture('good/unheard');

	it('says whose the door is, and the first time that it is none of wood', () => {
		expect(en.player.crossing('ajar', 'Teo', true)).toBe(
			'Think of Teo as a door. Teo’s door is half open. Perhaps Teo will say a little more.',
		);
		expect(en.player.crossing('shut', 'Teo', false)).toBe('Teo’s door is shut. Teo won’t say more for now.');
	});

	it('puts the door in words beside the picture', () => {
		const [turn] = play(story, []).turns;
		expect(turn && describeState(told(story), turn)).toEqual({
			door: 'Teo’s door is half open',
			means: 'Perhaps Teo will say a little more.',
			shown: 'You can only hear. There is breathing on the line.',
		});
	});

	it('says each part of a turn once, in the order of the page', () => {
		const said = speakTurn(told(story), play(story, ['say_nothing'])).join(' ');
		const parts = ['He is quiet.', 'You meant: Let it be small.', 'Teo may have heard: It should be nothing.'];
		const places = parts.map((part) => said.indexOf(part));
		expect(
			places.every((place) => place >= 0),
			said,
		).toBe(true);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		for (const part of parts) expect(said.split(part)).toHaveLength(2);
	});

	it('says that what never arrived was not heard', () => {
		const said = speakTurn(told(story), play(story, ['say_night'])).join(' ');
		expect(said).toContain('Teo may have heard: Nothing. It was not heard.');
	});

	it('says who typed, and to whom', () => {
		const { story: speakers } = compileFixture('good/speakers');
		const said = speakTurn(told(speakers), play(speakers, [])).join(' ');
		for (const part of ['Teo, typed: typed', 'Teo, just to you: to you alone']) {
			expect(said.split(part)).toHaveLength(2);
		}
	});
});
