import { describe, expect, it } from 'vitest';
import { roadPath, stretches } from '../../../../../src/toolchain/editions/map/roads.ts';

describe('roadPath', () => {
	it('runs straight where there is no corner', () => {
		expect(
			roadPath([
				[5, 0],
				[5, 40],
			]),
		).toBe('M5 0L5 40');
	});

	it('rounds corners, the less the shorter the stretch', () => {
		expect(
			roadPath([
				[0, 0],
				[0, 40],
				[60, 40],
			]),
		).toBe('M0 0L0 31Q0 40 9 40L60 40');
		expect(
			roadPath([
				[0, 0],
				[0, 8],
				[60, 8],
			]),
		).toBe('M0 0L0 4Q0 8 9 8L60 8');
	});
});

describe('stretches', () => {
	it('draws once what several roads share, and leaves gaps', () => {
		const roads = [
			[
				[0, 0],
				[0, 20],
				[50, 20],
			],
			[
				[0, 0],
				[0, 40],
			],
			[
				[0, 60],
				[0, 80],
			],
		] as const;
		expect(stretches(roads)).toBe('M0 0V40M0 60V80M0 20H50');
	});

	it('makes one of stretches that touch, whichever way they run', () => {
		expect(
			stretches([
				[
					[10, 5],
					[0, 5],
				],
				[
					[10, 5],
					[30, 5],
				],
			]),
		).toBe('M0 5H30');
	});

	it('keeps a line that is neither upright nor level, once', () => {
		expect(
			stretches([
				[
					[0, 0],
					[1, 10],
				],
				[
					[0, 0],
					[1, 10],
				],
			]),
		).toBe('M0 0L1 10');
	});
});
