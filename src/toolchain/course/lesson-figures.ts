/**
 * How long a lesson takes, and how hard its words are. Counted off its files, its story apart: the page's words, what its
 * exercises show and one reply to each thing that is asked. Whether a child follows is for people to find out.
 */
import { gradeOf } from '../prove/reading.ts';
import type { LessonFile } from './lesson-files.ts';

const WORDS_A_MINUTE = 180;

/** Keys whose texts nobody reads: marks, names of drawings, words for a screen reader, and what only some choices bring. */
const UNREAD = new Set(['kind', 'points', 'face', 'slipped', 'landed', 'days', 'instead', 'notSure']);

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const mean = (numbers: readonly number[]): number => (numbers.length > 0 ? sum(numbers) / numbers.length : 0);

/** Whether replies are things to choose from (gauges), each with its own reply, and not replies to a choice. */
const isOffered = (replies: unknown): boolean => Array.isArray(replies) && typeof replies[0] === 'object';

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

/** The words of MDX, without its head and its tags. */
export const proseOf = (text: string): string => text.replace(/^---.*?^---$|<[^>]*>|\{[^}]*\}/gms, '');

/** Minutes of reading and answering, at 180 words a minute. */
export const minutesOf = ({ text, pieces }: Pick<LessonFile, 'text' | 'pieces'>): number =>
	(wordsIn(proseOf(text)) + wordsRead(pieces)) / WORDS_A_MINUTE;

/** The Flesch–Kincaid grade of its text; undefined in any language but English. */
export const gradeOfLesson = ({ text, language }: Pick<LessonFile, 'text' | 'language'>): number | undefined =>
	gradeOf(proseOf(text).split(/\n{2,}/), language);
