/** The pieces that guards are made of, each with what it takes and what it does not. */
import { describe, expect, it } from 'vitest';
import { byName, count, type Guard, list, only, optional, record, text } from '../../../../src/client/state/guard.ts';

const word = text(/^[a-z]+$/);
const pair = record<{ readonly a: string; readonly b?: number }>({ a: word, b: optional(count) });

const CASES: [name: string, guard: Guard<unknown>, good: readonly unknown[], bad: readonly unknown[]][] = [
	['text', word, ['a', 'abc'], ['', 'A', 'a1', 'a\n', 1, null, undefined, ['a'], {}]],
	['count', count, [0, -0, 7, 999_999_999_999_999], [-1, 0.5, 1e15, 1e300, Number.NaN, Infinity, '1', null, [1]]],
	['only', only(true), [true], [false, 1, 'true', null, undefined]],
	['list', list(word, 2), [[], ['a'], ['a', 'b']], [['a', 'b', 'c'], ['a', 1], [['a']], 'a', { length: 0 }, null]],
	['optional', optional(word), ['a', undefined], ['', null, 1]],
	[
		'record',
		pair,
		[{ a: 'x' }, { a: 'x', b: 1 }],
		[
			{},
			{ b: 1 },
			{ a: 1 },
			{ a: 'x', b: 'y' },
			{ a: 'x', c: 1 },
			JSON.parse('{"a":"x","__proto__":{}}'),
			[],
			null,
			'a',
		],
	],
	[
		'byName',
		byName(/^[a-z_]+$/, count, 2),
		[{}, { a: 1 }, { a: 1, b: 2 }],
		[{ a: 'x' }, { A: 1 }, { a: 1, b: 2, c: 3 }, { constructor: 1 }, JSON.parse('{"__proto__":1}'), [], [1], null, 1],
	],
];

describe.each(CASES)('%s', (_, guard, good, bad) => {
	it.each(good.map((value) => [value]))('takes %j', (value) => {
		expect(guard(value)).toBe(true);
	});

	it.each(bad.map((value) => [value]))('refuses %j', (value) => {
		expect(guard(value)).toBe(false);
	});
});
