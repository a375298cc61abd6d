/** Roads: along the graph they are what `play` plays; what they measure is counted right; policies choose as their kind. */
import { describe, expect, it } from 'vitest';
import { play } from '../../../../src/client/story/play.ts';
import { walkStory } from '../../../../src/toolchain/prove/check.ts';
import { measure } from '../../../../src/toolchain/prove/roads/measure.ts';
import { byChance, policyOf } from '../../../../src/toolchain/prove/roads/policies.ts';
import { roadByChance, roadPlayed } from '../../../../src/toolchain/prove/roads/road.ts';
import { sampleOf } from '../../../../src/toolchain/prove/roads/sample.ts';
import { hasVerb } from '../../../../src/toolchain/prove/rules/plain-heard.ts';
import { compileFixture } from '../../helpers.ts';

const compiled = compileFixture('rules/few-thoughts-breaks');
const { story, lines } = compiled;
const found = walkStory(compiled);
if ('stop' in found) throw new Error(found.stop.message);
const { walked } = found;

describe('a road', () => {
	it('along the graph is the one that play plays, gains and all', () => {
		for (let seed = 0; seed < 20; seed++) {
			const { picks, turns, ending } = roadByChance(walked, seed);
			const session = play(story, picks);
			expect(turns).toEqual(session.turns);
			expect(ending).toEqual(session.ending);
		}
	});

	it('is the same for the same seed, and not for every seed', () => {
		expect(roadByChance(walked, 3)).toEqual(roadByChance(walked, 3));
		const all = Array.from({ length: 20 }, (_, seed) => roadPlayed(story, byChance, seed).picks.join());
		expect(new Set(all).size).toBeGreaterThan(3);
	});

	it('goes where its reader would: the kind one to the stars, the tired one past them', () => {
		expect(roadPlayed(story, policyOf(lines, 'kind'), 1).picks).toEqual(['sit', 'stay', 'wait']);
		expect(roadPlayed(story, policyOf(lines, 'tired'), 1).picks).toEqual(['later', 'go', 'leave']);
	});
});

it('measures words by kind, thoughts, and the lines between decisions', () => {
	const road = roadPlayed(story, policyOf(lines, 'kind'), 1);
	const { words, decisions, thoughts, lines: between, silences } = measure(story, road);
	// Morning. | He moves up. Still here. Noon. | He moves up. And still. Night. | He moves up. The end.
	expect(words.story).toBe(1 + 3 + 2 + 1 + 3 + 2 + 1 + 3 + 2);
	// Sit down. “Later.” | Stay. Go. | Wait. Leave.
	expect(words.options).toBe(3 + 2 + 2);
	expect([decisions, thoughts, silences]).toEqual([3, 2, 0]);
	expect(between).toEqual([3, 3]);
});

it('takes the shortest and the longest road into its sample', () => {
	const [shortest, longest] = sampleOf(walked).extremes.map((one) => one.measure.words.story);
	const all = sampleOf(walked).chance.map((one) => one.measure.words.story);
	expect(shortest).toBeLessThanOrEqual(Math.min(...all));
	expect(longest).toBeGreaterThanOrEqual(Math.max(...all));
});

describe('a sentence', () => {
	it.each(['You came back.', 'I’m not enough.', 'It’s your turn to talk.', 'Talk to somebody else.'])('%s', (text) => {
		expect(hasVerb(text)).toBe(true);
	});

	it.each(['Still here.', 'The bright side, too soon.', 'Another of your plans.'])('is not: %s', (text) => {
		expect(hasVerb(text)).toBe(false);
	});
});
