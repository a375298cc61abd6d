/**
 * Every exercise of every lesson, found by its kind. That each holds what its kind asks for, its schema says
 * (client/exercises/<kind>/schema.ts); here is what a good one does.
 */
import { expect, it } from 'vitest';
import { SLIPS } from '../../../src/client/exercises/where-it-slipped/schema.ts';
import { LESSONS, piecesOf } from './course.ts';

const builders = piecesOf('builder').filter(({ kept }) => !kept);
const plans = piecesOf('builder').filter(({ kept }) => kept);
const pickers = piecesOf('feelings-picker');

/** Each set of choices that a reader meets, with what is said to each. */
const choices = [
	...piecesOf('check').flatMap(({ name, questions }) => questions.map(({ answers }) => ({ name, answers }))),
	...piecesOf('gauges').map(({ name, replies }) => ({ name, answers: replies })),
	...builders.flatMap(({ name, parts }) => parts.map(({ halves }) => ({ name, answers: halves }))),
	...piecesOf('write').map(({ name, others }) => ({ name, answers: others.answers })),
	...piecesOf('act-out').map(({ name, after }) => ({ name, answers: after.answers })),
	...piecesOf('smaller-words').flatMap(({ name, big, where }) =>
		[big, where.answers, ...big.map(({ smaller }) => smaller.answers)].map((answers) => ({ name, answers })),
	),
	...piecesOf('mark-the-line').map(({ name, lines }) => ({ name, answers: lines })),
	...pickers.map(({ name, families, notSure }) => {
		const replies = [...Object.values(families).flat(), notSure];
		return { name, answers: replies.map((reply) => ({ reply })) };
	}),
];

it('each lesson has exercises, and the course some of most kinds', () => {
	for (const { id, pieces } of LESSONS) expect(Object.keys(pieces).length, id).toBeGreaterThan(0);
	expect([builders, withI, plans, pickers, choices].every(({ length }) => length > 0)).toBe(true);
});

it.each(choices)('$name answers every choice with a reply of its own', ({ answers }) => {
	expect(new Set(answers.map(({ reply }) => reply)).size).toBe(answers.length);
});

it.each(piecesOf('where-it-slipped'))('$name lets the loop tear in both places, and hold once', ({ scenes }) => {
	const slips = scenes.map(({ slipped }) => slipped);
	expect(new Set(slips)).toEqual(new Set(SLIPS));
	expect(slips.filter((slip) => slip === 'nowhere')).toHaveLength(1);
});

it.each(builders)('$name offers other words to a half that blames, made of the half that fits', ({ parts }) => {
	for (const { halves } of parts) {
		const fits = halves.find((half) => half.fits)?.text ?? '?';
		for (const { instead } of halves) if (instead) expect(instead).toContain(fits);
	}
});

const withI = builders.filter(({ pattern }) => pattern.includes('I felt …'));

it.each(withI)('$name says “I felt”, and has such words in each part', ({ parts }) => {
	for (const { halves, legend } of parts)
		expect(
			halves.some(({ instead }) => instead),
			legend,
		).toBe(true);
});

it.each(plans)('$name says that it stays on the device', ({ lead, facts }) => {
	expect([lead, ...facts].join(' ')).toContain('on this device');
});

it('no two plans, or own words, are kept under one id', () => {
	const ids = LESSONS.filter(({ language }) => language === 'en').flatMap(({ pieces }) =>
		Object.entries(pieces).flatMap(([id, piece]) =>
			piece.kind === 'write' || (piece.kind === 'builder' && piece.kept) ? [id] : [],
		),
	);
	expect(ids.length).toBeGreaterThan(0);
	expect(new Set(ids).size).toBe(ids.length);
});

it.each(pickers)('$name has short replies', ({ families, notSure }) => {
	for (const reply of [...Object.values(families).flat(), notSure]) {
		expect(reply.split(' ').length, reply).toBeLessThanOrEqual(30);
	}
});

it.each(piecesOf('mark-the-line'))('$name misses after it was near, and is near in the end', ({ lines }) => {
	const missed = lines.findIndex(({ landed }) => landed === 'missed');
	expect(missed).toBeGreaterThan(0);
	expect(lines.slice(0, missed).every(({ landed }) => landed === 'met' || landed === 'near')).toBe(true);
	expect(lines.at(-1)?.landed).toBe('near');
});

it.each(piecesOf('before-after'))('$name shows one person, the door shut and then open', ({ before, after }) => {
	expect([before.face.door, after.face.door]).toEqual(['shut', 'open']);
	expect([before.torn.landed, after.torn.landed]).toEqual(['missed', 'met']);
	expect(before.face.person).toBe(after.face.person);
});
