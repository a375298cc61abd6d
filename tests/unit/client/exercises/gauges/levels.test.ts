/** A gauge in words. */
import { expect, it } from 'vitest';
import { sayLevel } from '../../../../../src/client/exercises/gauges/levels.ts';

it('says a level in words, and the nearest end of what is beyond', () => {
	const said = ['none', 'hardly any', 'a little', 'some', 'a lot', 'nearly full', 'full'];
	expect([0, 1, 3, 5, 7, 9, 10].map(sayLevel)).toEqual(said);
	expect(sayLevel(12)).toBe('full');
});
