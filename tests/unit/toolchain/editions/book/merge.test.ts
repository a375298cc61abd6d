/** Several texts in one: each is still there, whole and in order, and what they share stands once. */
import { describe, expect, it } from 'vitest';
import { merge, type Stretch } from '../../../../../src/toolchain/editions/book/merge.ts';
import { seeded } from '../../../../stories/walk.ts';

const read = (stretches: readonly Stretch[], at: number) =>
	stretches.filter(({ of }) => of.includes(at)).flatMap(({ pieces }) => pieces);

const long = (letter: string) => letter.repeat(120);
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(long) as [string, string, string, string];

describe('merged texts', () => {
	it('share how they begin, what they have between, and how they end', () => {
		const merged = merge([
			[a, 'x', b, c],
			[a, 'y', b],
			[d, b, c],
		]);
		expect(merged.map(({ pieces, of }) => [pieces.map((one) => one[0]).join(''), of])).toEqual([
			['a', [0, 1]],
			['x', [0]],
			['y', [1]],
			['d', [2]],
			['b', [0, 1, 2]],
			['c', [0, 2]],
		]);
	});

	it('let stand twice what is too short to be worth a stretch of its own', () => {
		expect(
			merge([
				[a, 'same'],
				[b, 'same'],
			]).map(({ of }) => of),
		).toEqual([[0], [1]]);
	});

	it('are as few as can be where two are the same', () => {
		expect(
			merge([
				[a, b],
				[a, b],
			]),
		).toEqual([{ pieces: [a, b], of: [0, 1] }]);
		expect(merge([])).toEqual([]);
	});

	it('can each be read out again, whatever they are', () => {
		const random = seeded(4);
		for (let time = 0; time < 200; time++) {
			const pieces = ['a', 'b', 'c', 'd', 'e'].map((one) => one.repeat(20 + Math.floor(random() * 100)));
			const texts = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
				Array.from({ length: Math.floor(random() * 8) }, () => pieces[Math.floor(random() * 5)] ?? ''),
			);
			const merged = merge(texts);
			expect(texts.map((_, at) => read(merged, at))).toEqual(texts);
		}
	});
});
