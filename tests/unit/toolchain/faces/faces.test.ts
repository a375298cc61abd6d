/** The sheets of the blind test: nothing on them tells. */
import { describe, expect, it } from 'vitest';
import { FEELINGS } from '../../../../src/client/story/types.ts';
import { blindFaces, blindKey, blindSheet, figuresPage } from '../../../../src/toolchain/faces/faces.ts';
import { READ, readRight } from '../../../../src/toolchain/faces/faces-read.ts';
import { neighboursOf } from '../../../../src/toolchain/faces/likeness.ts';

const faces = blindFaces();

it('shows three people in nine feelings, each once', () => {
	expect(faces).toHaveLength(27);
	expect(new Set(faces.map(({ person, feeling }) => `${person} ${feeling}`)).size).toBe(27);
});

it('gives six words: the true one, its two nearest, three others', () => {
	for (const { feeling, words } of faces) {
		expect(new Set(words).size).toBe(6);
		expect(words).toContain(feeling);
		expect(words).toEqual(expect.arrayContaining(neighboursOf(feeling).slice(0, 2)));
	}
});

it('puts the true word now here, now there', () => {
	const places = faces.map(({ feeling, words }) => words.indexOf(feeling));
	expect(new Set(places).size).toBeGreaterThanOrEqual(5);
	expect(faces.map(({ feeling }) => feeling)).not.toEqual(FEELINGS.flatMap((feeling) => [feeling, feeling, feeling]));
});

it('is the same every time', () => {
	expect(blindFaces()).toEqual(faces);
});

it('gives nothing away on the sheet, and all of it in the key', () => {
	const sheet = blindSheet(faces.slice(0, 9), 1);
	expect(sheet.match(/<svg/g)).toHaveLength(9);
	expect(sheet).not.toMatch(/teo|tala|selim|role="img"/);
	expect(blindKey(faces).trim().split('\n')).toHaveLength(27);
	expect(blindKey(faces)).toContain(`1\t${faces[0]?.feeling}\t${faces[0]?.person}`);
});

describe('the readers of the sheets', () => {
	it('are ten, and each chose one of the six words of every face', () => {
		expect(READ).toHaveLength(10);
		for (const words of READ) {
			expect(words).toHaveLength(faces.length);
			for (const [at, word] of words.entries()) expect(faces[at]?.words, `face ${at + 1}`).toContain(word);
		}
	});

	it('gave every face its true word, seven of ten at least', () => {
		const right = readRight(faces.map(({ feeling }) => feeling));
		for (const [at, count] of right.entries()) expect(count, `face ${at + 1}`).toBeGreaterThanOrEqual(7);
	});

	it('have a page on which every face has its name and its figure', () => {
		const page = figuresPage(faces);
		for (const { person, feeling } of faces) expect(page).toContain(`${person}, ${feeling}: `);
	});
});
