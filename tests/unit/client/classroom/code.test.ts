/** Completion codes: a story each, slips of the pen found, lists as people paste them. */
import { expect, it } from 'vitest';
import { codeFor, prefixOf, readList } from '../../../../src/client/classroom/code.ts';
import { codes } from '../../../../src/strings/en/codes.ts';
import { storyIds } from '../../../../src/toolchain/compile/story-path.ts';

const STORIES = storyIds();
/** Chance as a fixed row of numbers. */
const fixed = (...numbers: number[]) => {
	const row = [...numbers];
	return (below: number) => (row.shift() ?? 0) % below;
};
const code = (story: string, ...numbers: number[]) => codeFor(story, fixed(...numbers));

it('has three letters of its own for every story', () => {
	const prefixes = STORIES.map(prefixOf);
	expect(prefixes.filter((prefix) => !/^[A-Z]{3}$/.test(prefix))).toEqual([]);
	expect(new Set(prefixes).size).toBe(prefixes.length);
	expect(['popcorn', 'on-air', 'the-bad-day', 'not-in-front-of-the-judges'].map(prefixOf)).toEqual([
		'POP',
		'OAI',
		'TBD',
		'NIF',
	]);
});

it('reads back each story’s code', () => {
	for (const [at, story] of STORIES.entries()) {
		const made = code(story, at, at * 7, at * 3);
		expect(made).toMatch(/^[A-Z]{3}-[0-9A-HJKMNP-TV-Y]{4}$/);
		expect(readList(made, STORIES)).toEqual([{ name: '', code: made, story }]);
	}
});

it('finds every wrong letter, and every two neighbours that changed places', () => {
	const made = code('popcorn', 7, 3, 22);
	const tail = '0123456789ABCDEFGHJKMNPQRSTVWXY';
	for (let at = 4; at < made.length; at++) {
		for (const letter of tail) {
			if (letter === made[at]) continue;
			const wrong = made.slice(0, at) + letter + made.slice(at + 1);
			expect(readList(wrong, STORIES)[0]?.story, wrong).toBeUndefined();
		}
		if (at + 1 === made.length || made[at] === made[at + 1]) continue;
		const swapped = made.slice(0, at) + made[at + 1] + made[at] + made.slice(at + 2);
		expect(readList(swapped, STORIES)[0]?.story, swapped).toBeUndefined();
	}
});

it('takes a list as a class hands it in', () => {
	const [one, two] = [code('popcorn', 0, 1, 0), code('tidy', 5, 6, 7)];
	const written = one.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
	const list = [`Émile: ${written}`, '', `${two.replace('-', ' ')}, Sam`, 'Amira', `Kofi\t${one}`, 'Jo POP-0000'].join(
		'\r\n',
	);
	expect(readList(list, STORIES)).toEqual([
		{ name: 'Émile', code: one, story: 'popcorn' },
		{ name: 'Sam', code: two, story: 'tidy' },
		{ name: 'Amira' },
		{ name: 'Kofi', code: one, story: 'popcorn', sameAs: 1 },
		{ name: 'Jo POP-0000', code: 'POP-0000' },
	]);
});

it('is shown to teachers by an example that fits', () => {
	expect(readList(codes.finished.example, STORIES)[0]?.story).toBe('popcorn');
});

it('takes no ordinary words for a code', () => {
	const words = 'Popcorn was fine\nTidy room\nSam played the bad day twice\n漢字 <b>POP</b>';
	expect(readList(words, STORIES).map(({ code: found, story }) => found ?? story)).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});

it('holds nothing but its story: the same chance gives the same code, whatever the ending', () => {
	expect(code('popcorn', 1, 2, 3)).toBe(code('popcorn', 1, 2, 3));
	expect(codeFor.length).toBe(2);
});
