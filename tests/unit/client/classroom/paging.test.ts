/** Pages of a talk: as few as the screen allows, about equally full, begun and ended where they must be, and nothing left out. */
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../src/client/classroom/paging.ts';

const lines = (...heights: number[]) => heights.map((height) => ({ height }));

describe('pages', () => {
	it('hold what fits, gaps counted, and no more', () => {
		expect(pagesOf(lines(40, 40, 40), 140, 10)).toEqual([[0, 1, 2]]);
		expect(pagesOf(lines(40, 40, 40), 139, 10)).toEqual([[0, 1], [2]]);
	});

	it('are about equally full: no line stands alone on the last one', () => {
		expect(pagesOf(lines(20, 20, 20, 20, 20, 20), 150, 10)).toEqual([
			[0, 1, 2],
			[3, 4, 5],
		]);
	});

	it('begin and end where a block says so', () => {
		const blocks = [{ height: 10 }, { height: 10, opens: true }, { height: 10, closes: true }, { height: 10 }];
		expect(pagesOf(blocks, 100, 5)).toEqual([[0], [1, 2], [3]]);
	});

	it('give a block that is too high one of its own', () => {
		expect(pagesOf(lines(10, 300, 10), 100, 5)).toEqual([[0], [1], [2]]);
	});

	it('leave room for what a block has more where it stands first', () => {
		const blocks = [{ height: 90 }, { height: 40, first: 30 }, { height: 30 }];
		expect(pagesOf(blocks, 100, 5)).toEqual([[0], [1], [2]]);
		expect(pagesOf([{ height: 20 }, { height: 40, first: 30 }, { height: 30 }], 100, 5)).toEqual([[0, 1, 2]]);
	});

	it('are none where there is nothing', () => {
		expect(pagesOf([], 100, 5)).toEqual([]);
	});
});
