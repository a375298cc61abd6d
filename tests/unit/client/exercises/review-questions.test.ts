/** The questions that come back, of every lesson there is: enough of them, whole by themselves, none that is a plan. */
import { describe, expect, it } from 'vitest';
import { reviewQuestions } from '../../../../src/client/exercises/review-questions.ts';
import { pieces as schema } from '../../../../src/client/exercises/schema.ts';
import { AT_A_TIME } from '../../../../src/client/state/reviews.ts';
import { en } from '../../../../src/strings/en/index.ts';
import { LESSONS } from '../../content/course.ts';

describe.each(LESSONS)('lesson $id', ({ pieces }) => {
	const whole = schema.parse(pieces);
	const questions = reviewQuestions(whole, en.exercises);

	it('has two for a first time, and others for the next', () => {
		expect(questions.length).toBeGreaterThanOrEqual(2 * AT_A_TIME);
	});

	it('asks each with two to four answers, each with its reply, and no mark of a source left in the words', () => {
		for (const { ask, answers, setting } of questions) {
			expect(ask).not.toBe('');
			expect(answers.length, ask).toBeGreaterThanOrEqual(2);
			expect(answers.length, ask).toBeLessThanOrEqual(4);
			for (const { text, reply } of answers) expect(reply.length, text).toBeGreaterThan(0);
			expect(JSON.stringify([ask, answers, setting])).not.toMatch(/\[[LM]\d+\]/);
		}
	});

	it('takes them from exercises of the lesson, and leaves the reader’s own plans alone', () => {
		for (const { from } of questions) {
			const piece = whole[from];
			expect(piece).toBeDefined();
			expect(piece && 'kept' in piece && piece.kept).toBeFalsy();
		}
	});

	it('begins with what the lesson taught, and does not ask two of one exercise at once if it has two', () => {
		const kinds = questions.map(({ from }) => whole[from]?.kind);
		expect(kinds[0]).not.toBe('check');
		expect(kinds.indexOf('check')).toBe(kinds.length - kinds.filter((kind) => kind === 'check').length);
		const own = new Set(questions.map(({ from }) => from).filter((from) => whole[from]?.kind !== 'check'));
		if (own.size > 1) expect(questions[0]?.from).not.toBe(questions[1]?.from);
	});
});
