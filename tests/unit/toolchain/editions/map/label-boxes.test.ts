import { describe, expect, it } from 'vitest';
import { slipsOf, textWidth, wrap } from '../../../../../src/toolchain/editions/map/label-boxes.ts';
import { mapOf } from './maps.ts';

describe('wrap', () => {
	it('keeps what fits on one line, and makes lines of like length of the rest', () => {
		expect(wrap('Stomach', 15, 100)).toEqual(['Stomach']);
		expect(wrap('The loading door of the bakery.', 14, 130)).toEqual(['The loading door', 'of the bakery.']);
	});

	it('never makes a line too wide, but leaves a long word whole', () => {
		for (const line of wrap('a few words and then a few more of them', 15, 90)) {
			expect(textWidth(line, 15)).toBeLessThanOrEqual(90);
		}
		expect(wrap('Donaudampfschifffahrt, again', 15, 60)).toEqual(['Donaudampfschifffahrt,', 'again']);
	});

	it('takes empty text', () => {
		expect(wrap('', 15, 60).join('')).toBe('');
	});
});

describe('slipsOf', () => {
	const slips = slipsOf(mapOf('a.bench a.bench_now~ a.half! | z.the_parrot_knows!', 'a.bench-a.half'));

	it('leaves room for a decision’s door, and none where nothing is decided', () => {
		const [decision, goOn] = slips.points;
		expect(decision?.width).toBeGreaterThan(textWidth('Bench', 14.4) + 30);
		expect(goOn?.width).toBeLessThan(textWidth('Bench now', 14.4) + 30);
	});

	it('makes an ending as wide as its door, or its name', () => {
		expect(slips.points[2]?.lines).toEqual(['half']);
		expect(slips.points[3]?.lines.length).toBeGreaterThan(1);
	});

	it('knows scenes that are no more than an ending, and makes their titles narrow', () => {
		expect(slips.closing).toEqual([false, true]);
		expect(slips.heads[0]?.lines).toEqual(['Monday, 9:00.', 'The a.']);
	});
});
