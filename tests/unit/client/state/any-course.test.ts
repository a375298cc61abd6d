/** Courses of events by chance: tabs, faults and erasures in any order, held against a naive telling. */
import { describe, expect, it } from 'vitest';
import { ATTEMPTS } from '../../../../src/client/state/attempts.ts';
import { chance, FAULTS, FakeDevice } from './fake-device.ts';
import { onDevice, Reader, saved } from './reader.ts';

const KEY = ATTEMPTS.key;

describe('any course of events', () => {
	const STORIES = ['one', 'two', 'three', 'four'];

	/** One act of a reader, by chance. Hands back what it did, for a naive telling. */
	function actByChance(reader: Reader, story: string, roll: (below: number) => number): void {
		const what = roll(10);
		if (what < 6) reader.pick(story, `pick_${roll(5)}`);
		else if (what < 7) reader.back(story, roll(4));
		else if (what < 8) reader.ending(story, `end_${roll(3)}`);
		else if (what < 9) reader.again(story);
		else reader.lighter(story);
	}

	it.each([1, 2, 3, 4, 5, 6])(
		'on one device of two tabs ends as if each story had been played alone (seed %d)',
		(seed) => {
			const roll = chance(seed);
			const device = new FakeDevice();
			const readers = [new Reader(device), new Reader(device)];
			const devices = STORIES.map(() => new FakeDevice());
			const alone = devices.map((own) => new Reader(own));
			for (let step = 0; step < 400; step += 1) {
				const which = roll(STORIES.length);
				const reader = readers[which % 2] as Reader;
				const twin = alone[which] as Reader;
				const act = roll(1000);
				(devices[which] as FakeDevice).clock = device.clock;
				actByChance(reader, STORIES[which] ?? '', chance(act));
				actByChance(twin, STORIES[which] ?? '', chance(act));
				if (roll(3) === 0) readers[roll(2)]?.tab.deliver();
			}
			for (const reader of readers) reader.tab.deliver();
			const together = Object.assign({}, ...alone.map((twin) => twin.attempts.byStory));
			expect(onDevice(device)).toEqual({ v: 1, byStory: together });
			for (const reader of readers) expect(reader.attempts).toEqual(onDevice(device));
		},
	);

	it.each([1, 2, 3, 4, 5, 6])(
		'never throws, and `$kept` tells the truth, whatever fails and whoever erases (seed %d)',
		(seed) => {
			const roll = chance(seed);
			const device = new FakeDevice();
			const texts = ['', '{', '{"v":2}', saved({ one: { picks: ['a'], endings: [], at: 1 } }), 'null'];
			let readers = [new Reader(device), new Reader(device), new Reader(device)];
			for (let step = 0; step < 300; step += 1) {
				const index = roll(readers.length);
				const reader = readers[index] as Reader;
				const event = roll(30);
				if (event === 0) reader.store.erase();
				else if (event === 1) {
					device.clear();
					const text = texts[roll(texts.length)];
					if (text) device.texts.set(KEY, text);
				} else if (event < 4) reader.tab.fault = FAULTS[roll(FAULTS.length)] ?? 'none';
				else if (event < 8) reader.tab.fault = 'none';
				else if (event === 8) readers = readers.with(index, new Reader(device, reader.tab.fault));
				else actByChance(reader, STORIES[roll(STORIES.length)] ?? '', roll);

				for (const each of readers) {
					if (roll(2)) continue;
					each.tab.deliver();
					if (each.tab.fault !== 'none' || !each.kept) continue;
					expect(new Reader(device).attempts).toEqual(each.attempts);
				}
			}
			for (const each of readers) each.tab.fault = 'none';
			device.clear();
			for (const [index, each] of readers.entries()) {
				each.pick(STORIES[index] ?? '', 'last');
				expect(each.kept).toBe(true);
			}
			for (const each of readers) {
				each.tab.deliver();
				expect(each.at(STORIES[readers.indexOf(each)] ?? '')?.picks.at(-1)).toBe('last');
			}
		},
	);
});
