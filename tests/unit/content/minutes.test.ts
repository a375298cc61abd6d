/**
 * How long each English lesson takes, its story apart: the page's words, what its exercises show and one reply to each thing
 * that is asked, at 180 words a minute. What its head says is near that, and no lesson is longer than a quarter of an hour.
 */
import { expect, it } from 'vitest';
import { LESSONS, proseOf } from './course.ts';

const WORDS_A_MINUTE = 180;
const LONGEST = 15;
const NEAR = 2;

/** Keys whose texts nobody reads: marks, names of drawings, words for a screen reader, and what only some choices bring. */
const UNREAD = new Set(['kind', 'points', 'face', 'slipped', 'landed', 'days', 'instead', 'notSure']);

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const mean = (numbers: readonly number[]): number => (numbers.length > 0 ? sum(numbers) / numbers.length : 0);

/** The words that a reader meets in a value: all of it, but of replies to one question only one, of middling length. */
function wordsRead(value: unknown): number {
	if (typeof value === 'string') return wordsIn(value);
	if (Array.isArray(value)) return sum(value.map(wordsRead)) + mean(value.map(({ reply }) => wordsIn(reply ?? '')));
	if (!value || typeof value !== 'object') return 0;
	const read = Object.entries(value).map(([key, inner]) => {
		if (key === 'reply' || UNREAD.has(key)) return 0;
		if (key === 'families') return mean(Object.values<readonly string[]>(inner).flat().map(wordsIn));
		if (key === 'replies' && !isOffered(inner)) return mean(Object.values(inner).map(wordsRead));
		return wordsRead(inner);
	});
	return sum(read);
}

/** Whether replies are things to choose from (gauges), each with its own reply, and not replies to a choice. */
const isOffered = (replies: unknown): boolean => Array.isArray(replies) && typeof replies[0] === 'object';

const english = LESSONS.filter(({ language }) => language === 'en');

it.each(english)(
	`lesson $id says how long it takes, and is no longer than ${LONGEST} minutes`,
	({ head: { minutes: said }, text, pieces }) => {
		const minutes = (wordsIn(proseOf(text)) + wordsRead(pieces)) / WORDS_A_MINUTE;
		expect(Math.abs(Number(said) - minutes), `${minutes.toFixed(1)} minutes`).toBeLessThanOrEqual(NEAR);
		expect(Number(said)).toBeLessThanOrEqual(LONGEST);
	},
);
