/** What is said of the course on a device, and when a reader is asked before it is fetched. */
import { expect, it } from 'vitest';
import type { Standing } from '../../../../src/client/offline/course.ts';
import { asksFirst, type Known, lineOf, sizeOf } from '../../../../src/client/offline/lines.ts';
import { offline as words } from '../../../../src/strings/en/offline.ts';

const whole: Standing = { here: 'whole', works: true, missing: 0, more: {} };
const some: Standing = { here: 'some', works: false, missing: 2_940_000, more: {} };

it.each([
	[2_900_000, undefined, false],
	[2_900_000, { type: 'wifi' }, false],
	[2_900_000, { type: 'cellular' }, true],
	[1_900_000, { type: 'cellular' }, false],
	[1, { saveData: true }, true],
	[0, { saveData: true, type: 'cellular' }, false],
])('asks before %i bytes on %o: %s', (bytes, connection, asks) => {
	expect(asksFirst(bytes, connection)).toBe(asks);
});

it('says a size as people read it, and never nothing', () => {
	expect(sizeOf(2_940_000, words, 'en-GB')).toBe('2.9 MB');
	expect(sizeOf(12, words, 'en-GB')).toBe('0.1 MB');
	expect(sizeOf(2_940_000, words, 'es')).toBe('2,9 MB');
});

const does = (known: Known, all: boolean) => {
	const line = lineOf(known, words, all, 'en-GB');
	return [line?.text, line?.act?.does];
};

it('anywhere says no more than that it works, and what a reader may want to do', () => {
	expect(does(whole, false)).toEqual([words.works, undefined]);
	expect(lineOf(whole, words, false)?.leads).toBe(true);
	expect(does(some, false)).toEqual([words.offer('2.9 MB'), 'fetch']);
	expect(does({ ...whole, here: 'newer' }, false)).toEqual([words.newer, 'change']);
	expect(does({ ...some, works: true }, false)).toEqual([words.newerOffer('2.9 MB'), 'fetch']);
	for (const known of ['none', 'off', 'fetching', { ...some, failed: 'line' }] as const)
		expect(lineOf(known, words, false)).toBeUndefined();
});

it('on the page about it says how things stand, whatever they are', () => {
	expect(does(whole, true)).toEqual([words.whole, 'off']);
	expect(does('off', true)).toEqual([words.off, 'on']);
	expect(does('none', true)).toEqual([words.none, undefined]);
	expect(does('fetching', true)).toEqual([words.fetching, undefined]);
	expect(does({ ...some, failed: 'room' }, true)).toEqual([words.room, undefined]);
	expect(does({ ...some, failed: 'line', works: true }, true)).toEqual([words.line, 'off']);
});
