/** What is kept and what is never lost: one tab, on a device that works, fails, or holds what cannot be read. */
import { describe, expect, it } from 'vitest';
import { ATTEMPTS } from '../../../../src/client/state/attempts.ts';
import { setAside } from '../../../../src/client/state/synced-store.ts';
import { FAULTS, FakeDevice } from './fake-device.ts';
import { BAD_DAY, LATE, onDevice, Reader, saved } from './reader.ts';

const { key: KEY, empty: EMPTY } = ATTEMPTS;
const SET_ASIDE = setAside(KEY);

describe('a device that works', () => {
	it('brings everything back on the next visit', () => {
		const device = new FakeDevice();
		const first = new Reader(device);
		first.pick(BAD_DAY, 'mint_tea', 'stay');
		first.ending(BAD_DAY, 'half');
		first.lighter(LATE);
		expect(first.kept).toBe(true);
		const next = new Reader(device);
		expect(next.attempts).toEqual(first.attempts);
		expect(next.kept).toBe(true);
	});

	it('is written to by nothing but an act that changes something', () => {
		const device = new FakeDevice();
		const reader = new Reader(device);
		reader.store.open(BAD_DAY);
		reader.hold(BAD_DAY);
		reader.again(BAD_DAY);
		reader.back(BAD_DAY, 0);
		reader.tab.deliver();
		expect(reader.tab.writes).toBe(0);
		expect(reader.kept).toBe(true);
	});

	it('gives everything up when asked, in one act', () => {
		const device = FakeDevice.with(SET_ASIDE, 'old');
		const reader = new Reader(device);
		reader.pick(BAD_DAY, 'mint_tea');
		reader.pick(LATE, 'row_five');
		expect(reader.store.erase()).toBe(true);
		expect(device.texts.size).toBe(0);
		expect(reader.attempts).toEqual(EMPTY);
		reader.pick(BAD_DAY, 'stay');
		expect(onDevice(device)?.byStory).toMatchObject({ [BAD_DAY]: { picks: ['stay'] } });
		expect(Object.keys(onDevice(device)?.byStory ?? {})).toEqual([BAD_DAY]);
	});
});

describe('a device that fails', () => {
	it.each(FAULTS)('lets the reader play on in memory, and says whether that is kept, when it is %s', (fault) => {
		const device = new FakeDevice();
		const reader = new Reader(device, fault);
		reader.pick(BAD_DAY, 'mint_tea', 'stay');
		reader.back(BAD_DAY, 1);
		reader.pick(BAD_DAY, 'ask');
		reader.ending(BAD_DAY, 'half');
		reader.tab.deliver();
		expect(reader.at(BAD_DAY)).toMatchObject({ picks: ['mint_tea', 'ask'], endings: ['half'] });
		expect(reader.kept).toBe(fault.startsWith('stuck'));
		expect(new Reader(device).attempts).toEqual(reader.kept ? reader.attempts : EMPTY);
		reader.store.erase();
		expect(reader.attempts).toEqual(EMPTY);
	});

	it.each(FAULTS)('is written to again as soon as it works again, after having been %s', (fault) => {
		const device = new FakeDevice();
		const reader = new Reader(device, fault);
		reader.pick(BAD_DAY, 'mint_tea');
		reader.tab.fault = 'none';
		reader.pick(BAD_DAY, 'stay');
		expect(reader.kept).toBe(true);
		expect(onDevice(device)).toEqual(reader.attempts);
		expect(reader.at(BAD_DAY)?.picks).toEqual(['mint_tea', 'stay']);
	});

	it.each(FAULTS)('in the middle of a story loses nothing of what it had, when it turns %s', (fault) => {
		const device = new FakeDevice();
		const reader = new Reader(device);
		reader.pick(BAD_DAY, 'mint_tea');
		const before = device.texts.get(KEY);
		reader.tab.fault = fault;
		reader.pick(BAD_DAY, 'stay');
		expect(reader.at(BAD_DAY)?.picks).toEqual(['mint_tea', 'stay']);
		expect(device.texts.get(KEY)).toBe(reader.kept ? saved(reader.attempts.byStory) : before);
	});

	it('that can no longer be read takes no story from the page', () => {
		const device = new FakeDevice();
		new Reader(device).pick(LATE, 'row_five');
		const reader = new Reader(device);
		reader.tab.fault = 'unreadable: getItem throws';
		device.clear();
		reader.tab.deliver();
		expect(reader.at(LATE)?.picks).toEqual(['row_five']);
		expect(reader.kept).toBe(false);
	});

	it('says at once that nothing is kept if it cannot even be read, and only after a pick if it is full', () => {
		expect(new Reader(new FakeDevice(), 'blocked: the very access throws').kept).toBe(false);
		const full = new Reader(new FakeDevice(), 'full: setItem throws');
		expect(full.kept).toBe(true);
		full.pick(BAD_DAY, 'mint_tea');
		expect(full.kept).toBe(false);
	});

	it('is not written over unseen: what cannot be read may be another tab’s', () => {
		const device = new FakeDevice();
		new Reader(device).pick(LATE, 'row_five');
		const before = device.texts.get(KEY);
		const reader = new Reader(device, 'unreadable: getItem throws');
		reader.pick(BAD_DAY, 'mint_tea');
		expect(device.texts.get(KEY)).toBe(before);
		reader.tab.fault = 'none';
		reader.pick(BAD_DAY, 'stay');
		expect(Object.keys(onDevice(device)?.byStory ?? {})).toEqual([LATE, BAD_DAY]);
	});

	it('says when it would not let go of what was to be erased, and the page forgets it all the same', () => {
		const device = new FakeDevice();
		const reader = new Reader(device);
		reader.pick(BAD_DAY, 'mint_tea');
		reader.tab.fault = 'stuck: removeItem throws';
		expect(reader.store.erase()).toBe(false);
		expect(reader.attempts).toEqual(EMPTY);
		reader.pick(LATE, 'row_five');
		expect(Object.keys(onDevice(device)?.byStory ?? {})).toEqual([LATE]);
	});
});

describe('a text that cannot be read', () => {
	const BROKEN = '{"v":1,"byStory":{"the-bad-day":{"picks":["mint_te';

	it('means a fresh start, and stays as it is until the reader acts', () => {
		const device = FakeDevice.with(KEY, BROKEN);
		const reader = new Reader(device);
		expect(reader.attempts).toEqual(EMPTY);
		expect(reader.kept).toBe(true);
		reader.store.open(BAD_DAY);
		reader.hold(BAD_DAY);
		expect([...device.texts]).toEqual([[KEY, BROKEN]]);
	});

	it('is set aside at the first act, whole', () => {
		const device = FakeDevice.with(KEY, BROKEN);
		const reader = new Reader(device);
		reader.pick(BAD_DAY, 'mint_tea');
		expect(device.texts.get(SET_ASIDE)).toBe(BROKEN);
		expect(onDevice(device)).toEqual(reader.attempts);
		expect(reader.kept).toBe(true);
	});

	it('is set aside once: the first one stays', () => {
		const device = FakeDevice.with(KEY, BROKEN);
		new Reader(device).pick(BAD_DAY, 'mint_tea');
		device.texts.set(KEY, 'broken once more');
		new Reader(device).pick(BAD_DAY, 'stay');
		expect(device.texts.get(SET_ASIDE)).toBe(BROKEN);
		expect(onDevice(device)?.byStory).toMatchObject({ [BAD_DAY]: { picks: ['stay'] } });
	});

	it('stays where it is when there is no room to set it aside, and the reader plays on in memory', () => {
		const device = FakeDevice.with(KEY, BROKEN);
		const reader = new Reader(device, 'full: setItem throws');
		reader.pick(BAD_DAY, 'mint_tea');
		expect([...device.texts]).toEqual([[KEY, BROKEN]]);
		expect(reader.kept).toBe(false);
		expect(reader.at(BAD_DAY)?.picks).toEqual(['mint_tea']);
	});

	it('that turns up in the middle does not take the page’s attempts with it', () => {
		const device = new FakeDevice();
		const reader = new Reader(device);
		reader.pick(LATE, 'row_five');
		reader.pick(BAD_DAY, 'mint_tea');
		device.clear();
		device.texts.set(KEY, BROKEN);
		reader.tab.deliver();
		expect(reader.at(LATE)?.picks).toEqual(['row_five']);
		expect(reader.kept).toBe(false);
		reader.pick(BAD_DAY, 'stay');
		expect(reader.kept).toBe(true);
		expect(onDevice(device)).toEqual(reader.attempts);
		expect(device.texts.get(SET_ASIDE)).toBe(BROKEN);
	});

	it('goes with everything else when the reader erases', () => {
		const device = FakeDevice.with(KEY, BROKEN);
		expect(new Reader(device).store.erase()).toBe(true);
		expect(device.texts.size).toBe(0);
	});

	it('never comes from here: what would be refused tomorrow is not written today', () => {
		const device = new FakeDevice();
		const reader = new Reader(device);
		reader.pick(BAD_DAY, ...Array.from({ length: 400 }, () => 'again'));
		expect(reader.kept).toBe(true);
		reader.pick(BAD_DAY, 'again');
		expect(reader.kept).toBe(false);
		expect(reader.at(BAD_DAY)?.picks.length).toBe(401);
		expect(onDevice(device)?.byStory[BAD_DAY]?.picks.length).toBe(400);
		reader.back(BAD_DAY, 3);
		expect(reader.kept).toBe(true);
		reader.pick('__proto__', 'mint_tea');
		expect(reader.kept).toBe(false);
		expect(onDevice(device)?.byStory[BAD_DAY]?.picks.length).toBe(3);
	});
});

describe('a text from a newer release', () => {
	const NEWER = '{"v":2,"stories":[["the-bad-day","mint_tea"]]}';

	it('is left alone: the page plays in memory and says so', () => {
		const device = FakeDevice.with(KEY, NEWER);
		const reader = new Reader(device);
		expect(reader.kept).toBe(false);
		reader.pick(BAD_DAY, 'mint_tea', 'stay');
		expect([...device.texts]).toEqual([[KEY, NEWER]]);
		expect(reader.at(BAD_DAY)?.picks).toEqual(['mint_tea', 'stay']);
	});

	it('written by a newer page in another tab stops this one from writing, not from playing', () => {
		const device = new FakeDevice();
		const reader = new Reader(device);
		reader.pick(BAD_DAY, 'mint_tea');
		device.clear();
		device.texts.set(KEY, NEWER);
		reader.pick(BAD_DAY, 'stay');
		expect(device.texts.get(KEY)).toBe(NEWER);
		expect(reader.kept).toBe(false);
		expect(reader.at(BAD_DAY)?.picks).toEqual(['mint_tea', 'stay']);
	});

	it('can be erased, and then this release keeps again', () => {
		const device = FakeDevice.with(KEY, NEWER);
		const reader = new Reader(device);
		expect(reader.store.erase()).toBe(true);
		reader.pick(BAD_DAY, 'mint_tea');
		expect(reader.kept).toBe(true);
	});
});
