/**
 * “Five Tuesdays” of research.md §3.6: one small dismissal a week, and one week in which it is taken back.
 * A story to show a pattern; the sizes are design.
 */
import { describe, expect, test } from 'vitest';
import { talk } from './harness.ts';

describe('five Tuesdays (research.md §3.6)', () => {
	const DISMISSED = ['minimise'];
	const MENDED = ['minimise', 'repair', 'validate'];
	const tuesdays = (...weeks: readonly (readonly string[])[]) => {
		let here = talk({ trust: 7 });
		const lived = [[here.now.trust, here.asks('brings')]];
		for (const moves of weeks) {
			here = here
				.starts(5, 4)
				.does(...moves)
				.ends();
			lived.push([here.now.trust, here.asks('brings')]);
		}
		return lived;
	};

	test('five dismissals, none repaired: whole story, part of it, “I’m fine”', () => {
		expect(tuesdays(DISMISSED, DISMISSED, DISMISSED, DISMISSED, DISMISSED)).toEqual([
			[7, 'everything'],
			[6, 'some'],
			[5, 'some'],
			[4, 'some'],
			[3, 'fine'],
			[2, 'fine'],
		]);
	});

	test.each([0, 1, 2, 3, 4])('repair Tuesday %i, and all after it are lived two higher', (mended) => {
		const weeks = [0, 1, 2, 3, 4].map((week) => (week === mended ? MENDED : DISMISSED));
		const [changed, was] = [tuesdays(...weeks), tuesdays(...weeks.map(() => DISMISSED))];
		expect(changed.map(([trust], week) => Number(trust) - Number(was[week]?.[0]))).toEqual(
			[0, 1, 2, 3, 4, 5].map((week) => (week > mended ? 2 : 0)),
		);
		expect(changed.at(-1)).toEqual([4, 'some']);
	});
});
