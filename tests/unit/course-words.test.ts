/**
 * The words of the course: every exercise has its replies and its points, every point its heading, every source and
 * helpline is whole. What it reads like is for people to judge.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES, NOT_SURE } from '../../src/client/exercises/feelings.ts';
import { sayLevel } from '../../src/client/exercises/levels.ts';
import type { ExerciseHead, Question } from '../../src/client/exercises/shapes.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import * as lessonOne from '../../src/content/lessons/1-missed/1-exercises.ts';
import * as lessonFour from '../../src/content/lessons/2-between-us/4-exercises.ts';
import * as lessonFive from '../../src/content/lessons/2-between-us/5-exercises.ts';
import * as lessonSix from '../../src/content/lessons/2-between-us/6-exercises.ts';
import { SOURCES } from '../../src/content/sources.ts';
import { pointOf, pointsOfLesson } from '../../src/content/syllabus.ts';
import { findUnserved, type Service } from '../../src/toolchain/course/coverage.ts';

const LESSONS = [
	{ number: 1, page: 'src/content/lessons/1-missed/1-what-is-misattunement.mdx', data: lessonOne },
	{ number: 4, page: 'src/content/lessons/2-between-us/4-families.mdx', data: lessonFour },
	{ number: 5, page: 'src/content/lessons/2-between-us/5-friends.mdx', data: lessonFive },
	{ number: 6, page: 'src/content/lessons/2-between-us/6-partners.mdx', data: lessonSix },
].map(({ number, page, data }) => ({
	number,
	text: readFileSync(page, 'utf8'),
	exercises: Object.values<object>(data).filter((one): one is ExerciseHead => 'points' in one),
}));

const BUILDERS = [lessonFour.makesSense, lessonFour.theMainRoad, lessonSix.notNow];

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(LESSONS)('lesson $number', ({ number, text, exercises }) => {
	it('names its points, and teaches each under a heading of that id', () => {
		const named = /^points: \[(.*)\]$/m.exec(text)?.[1]?.split(', ');
		expect(named?.toSorted()).toEqual(pointsOfLesson(number).toSorted());
		for (const point of pointsOfLesson(number)) expect(text).toContain(`<h2 id="${point}">`);
	});

	it('practises each of its points, and none of a later lesson', () => {
		const services = exercises.flatMap(({ id, points }) =>
			points.map((point): Service => ({ point, way: 'practised', by: `lesson ${number}`, place: id })),
		);
		const { missing } = findUnserved(services, [number]);
		expect(missing.filter(({ way }) => way === 'practised')).toEqual([]);
		for (const { points } of exercises) {
			for (const point of points) expect(pointOf(point).lesson).toBeLessThanOrEqual(number);
		}
	});

	it('gives each exercise an anchor of its own, and a place on the page', () => {
		const ids = exercises.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(pointsOfLesson(number)).not.toContain(id);
		const used = text.match(/<[A-Z]\w+ \{\.\.\.\w+\} \/>/g) ?? [];
		expect(used.length).toBeGreaterThanOrEqual(exercises.length);
	});

	it('is set with typographic quotation marks', () => {
		const words = [text.replace(/^---.*?^---$|^import [^;]*;$|<[^>]*>|\{[^}]*\}/gms, ''), ...textsOf(exercises)];
		for (const one of words) expect(one).not.toMatch(/["']|\w - \w/);
	});

	it('says nothing of right, wrong or points to an answer', () => {
		for (const one of textsOf(exercises)) expect(one).not.toMatch(/\b(correct|incorrect|wrong!|well done!|score)\b/i);
	});
});

/** The plans of a reader’s own, which stay on the device. */
const PLANS = [lessonFour.atHome, lessonFive.nextTime, lessonSix.smallPlan];

describe('the exercises', () => {
	it('answer every choice with a reply of its own', () => {
		const questions: Question[] = [
			...lessonOne.lessonOneCheck.questions,
			...lessonFour.fromLessonOne.questions,
			...lessonFive.fromBefore.questions,
			...lessonSix.fromBefore.questions,
			{ ask: '', answers: lessonFour.showsAndInside.replies },
			...BUILDERS.flatMap(({ parts }) => parts.map(({ legend, halves }) => ({ ask: legend, answers: halves }))),
		];
		for (const { answers } of questions) {
			expect(answers.length).toBeGreaterThanOrEqual(2);
			expect(answers.length).toBeLessThanOrEqual(4);
			expect(new Set(answers.map(({ reply }) => reply)).size).toBe(answers.length);
		}
	});

	it('check three things a lesson', () => {
		expect(lessonOne.lessonOneCheck.questions).toHaveLength(3);
		for (const check of [lessonFour.fromLessonOne, lessonFive.fromBefore, lessonSix.fromBefore]) {
			expect(check.questions).toHaveLength(3);
		}
	});

	it('let the loop tear in both places, and hold once', () => {
		const slips = lessonOne.whereItSlipped.scenes.map(({ slipped }) => slipped);
		expect(new Set(slips)).toEqual(new Set(['reading', 'answering', 'nowhere']));
		expect(slips.filter((slip) => slip === 'nowhere')).toHaveLength(1);
	});

	it('have a reply for each heap that a line can be laid on', () => {
		const { heaps, lines } = lessonOne.threeThings;
		for (const { line, replies } of lines) expect(replies, line).toHaveLength(heaps.length);
	});

	it('build a sentence with a gap for each part, one half of which fits the facts', () => {
		for (const { parts, pattern, id } of BUILDERS) {
			expect(pattern.split('…'), id).toHaveLength(parts.length + 1);
			for (const { halves, legend } of parts)
				expect(
					halves.filter(({ fits }) => fits),
					legend,
				).toHaveLength(1);
		}
	});

	it('make a plan of any two halves, each short enough to be kept, and say that it stays on the device', () => {
		for (const { parts, pattern, kept, lead, facts, id } of PLANS) {
			expect(kept, id).toBe(true);
			expect(pattern.split('…'), id).toHaveLength(parts.length + 1);
			expect([lead, ...facts].join(' '), id).toContain('on this device');
			for (const { text, fits } of parts.flatMap(({ halves }) => halves)) {
				expect(fits, text).toBe(true);
				expect(text.length, text).toBeLessThanOrEqual(120);
			}
		}
	});

	it('offer other words to a half that blames, made of a half that fits', () => {
		for (const { halves } of lessonFour.theMainRoad.parts) {
			const fits = halves.find((half) => half.fits)?.text ?? '?';
			const others = halves.flatMap(({ instead }) => instead ?? []);
			expect(others.length).toBeGreaterThan(0);
			for (const other of others) expect(other).toContain(fits);
		}
	});

	it('answer every word that may be picked, each in its own way', () => {
		const { families, notSure } = lessonOne.aWordForIt;
		const replies = [...Object.values(families).flat(), notSure];
		expect(new Set(replies).size).toBe(replies.length);
		for (const reply of replies) expect(reply.split(' ').length, reply).toBeLessThanOrEqual(30);
	});

	it('have words for feelings that are each there once', () => {
		const words = Object.values(FAMILIES).flatMap(({ words }) => [...words]);
		expect(new Set([...words, NOT_SURE]).size).toBe(words.length + 1);
	});

	it('answer every line of a scene to mark, and let it miss after it was near', () => {
		const { lines } = lessonOne.thePaper;
		expect(new Set(lines.map(({ reply }) => reply)).size).toBe(lines.length);
		const missed = lines.findIndex(({ landed }) => landed === 'missed');
		expect(lines.slice(0, missed).every(({ landed }) => landed === 'met' || landed === 'near')).toBe(true);
		expect(lines.at(-1)?.landed).toBe('near');
	});

	it('show one moment with the door shut, and then with the same person and the door open', () => {
		const { before, after } = lessonFour.oneKneeTwice;
		expect([before.face.door, after.face.door]).toEqual(['shut', 'open']);
		expect([before.torn.landed, after.torn.landed]).toEqual(['missed', 'met']);
		expect(before.face.person).toBe(after.face.person);
	});

	it('say a gauge in words', () => {
		expect([0, 1, 3, 5, 7, 9, 10].map(sayLevel)).toEqual([
			'none',
			'hardly any',
			'a little',
			'some',
			'a lot',
			'nearly full',
			'full',
		]);
		expect(sayLevel(12)).toBe('full');
	});
});

describe('the sources', () => {
	it('are each there once', () => {
		const ids = SOURCES.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[LM]\d+$/);
	});

	it('are marked from memory where research has them from memory', () => {
		for (const { id, kind } of SOURCES) expect(kind).toBe(id.startsWith('M') ? 'from memory' : 'looked up');
	});
});

describe('the helplines', () => {
	it('carry the day they were looked up', () => {
		const dates = HELPLINES.countries.flatMap(({ services }) => services.map(({ lastChecked }) => lastChecked));
		for (const date of [HELPLINES.lastChecked, ...dates]) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	it('link to the number they show', () => {
		for (const { contact, href } of HELPLINES.countries.flatMap(({ services }) => services)) {
			const number = href?.replace(/\D/g, '');
			if (number) expect(contact.replace(/\D/g, '')).toContain(number);
		}
	});

	it('print no hours and no menus', () => {
		for (const one of textsOf(HELPLINES.countries)) expect(one).not.toMatch(/24\/7|\bam\b|\bpm\b|press \d|option \d/i);
	});
});
