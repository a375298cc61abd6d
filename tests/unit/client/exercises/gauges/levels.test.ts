/** A gauge in words. */
import { expect, it } from 'vitest';
import { sayLevel } from '../../../../../src/client/exercises/gauges/levels.ts';
import { LANGUAGES } from '../../../../../src/strings/languages.ts';

it.each(Object.values(LANGUAGES))(
	'$name says a level in words, and the nearest end of what is beyond',
	({ strings }) => {
		const { levels } = strings.exercises.gauges;
		expect([0, 1, 3, 5, 7, 9, 10].map((level) => sayLevel(level, levels))).toEqual(levels);
		expect(sayLevel(12, levels)).toBe(levels[6]);
		expect(sayLevel(-1, levels)).toBe(levels[0]);
	},
);
