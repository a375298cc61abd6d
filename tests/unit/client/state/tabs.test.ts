/** Two tabs on one device: whose word counts, and that what was erased stays erased. */
import { describe, expect, it } from 'vitest';
import { ATTEMPTS, attemptOf } from '../../../../src/client/state/attempts.ts';
import { FakeDevice } from './fake-device.ts';
import { BAD_DAY, LATE, onDevice, Reader } from './reader.ts';

const EMPTY = ATTEMPTS.empty;

describe('two tabs', () => {
	it('see each other’s picks', () => {
		const device = new FakeDevice();
		const [here, there] = [new Reader(device), new Reader(device)];
		here.pick(BAD_DAY, 'mint_tea');
		there.tab.deliver();
		expect(there.attempts).toEqual(here.attempts);
	});

	it('that play two stories lose nothing, even when each acts before it has heard of the other', () => {
		const device = new FakeDevice();
		const [here, there] = [new Reader(device), new Reader(device)];
		here.pick(BAD_DAY, 'mint_tea');
		there.pick(LATE, 'row_five');
		here.pick(BAD_DAY, 'stay');
		there.pick(LATE, 'listen');
		expect(onDevice(device)?.byStory).toMatchObject({
			[BAD_DAY]: { picks: ['mint_tea', 'stay'] },
			[LATE]: { picks: ['row_five', 'listen'] },
		});
	});

	it('that play the same story keep the last one’s road whole, never a mixture, and all endings met', () => {
		const device = new FakeDevice();
		const first = new Reader(device);
		first.pick(BAD_DAY, 'mint_tea', 'stay');
		const [here, there] = [new Reader(device), new Reader(device)];
		there.back(BAD_DAY, 0);
		there.pick(BAD_DAY, 'ask', 'wait');
		there.ending(BAD_DAY, 'half');
		there.lighter(BAD_DAY);
		here.pickFrom(BAD_DAY, 'name_it', { after: 2 });
		there.tab.deliver();
		expect(here.at(BAD_DAY)).toMatchObject({
			picks: ['mint_tea', 'stay', 'name_it'],
			endings: ['half'],
			lighter: true,
		});
		expect(onDevice(device)).toEqual(here.attempts);
		expect(there.attempts).toEqual(here.attempts);
	});

	it('follow each other in the same story when they have heard', () => {
		const device = new FakeDevice();
		const [here, there] = [new Reader(device), new Reader(device)];
		here.store.open(BAD_DAY);
		there.store.open(BAD_DAY);
		here.pick(BAD_DAY, 'mint_tea');
		there.tab.deliver();
		there.pick(BAD_DAY, 'stay');
		here.tab.deliver();
		here.back(BAD_DAY, 1);
		there.tab.deliver();
		expect(there.at(BAD_DAY)?.picks).toEqual(['mint_tea']);
	});

	it('do not wake or write when they hear of something that does not concern them', () => {
		const device = new FakeDevice();
		const reader = new Reader(device);
		reader.pick(BAD_DAY, 'mint_tea');
		const { writes } = reader.tab;
		let calls = 0;
		reader.store.$value.listen(() => {
			calls += 1;
		});
		const other = device.tab();
		other.engine()?.setItem('somebody-elses', 'x');
		reader.tab.deliver();
		expect([calls, reader.tab.writes - writes]).toEqual([0, 0]);
	});

	it('in one of which there is no room go by whoever acted last, and lose no ending', () => {
		const device = new FakeDevice();
		const [full, there] = [new Reader(device, 'full: setItem throws'), new Reader(device)];
		full.pick(BAD_DAY, 'mint_tea');
		full.ending(BAD_DAY, 'sea_lion');
		there.pick(LATE, 'row_five');
		there.pick(BAD_DAY, 'ask');
		there.ending(BAD_DAY, 'half');
		full.tab.deliver();
		expect(full.at(LATE)?.picks).toEqual(['row_five']);
		expect(full.at(BAD_DAY)).toMatchObject({ picks: ['ask'], endings: ['sea_lion', 'half'] });
		full.pick(BAD_DAY, 'wait');
		there.pick(LATE, 'listen');
		full.tab.deliver();
		expect(full.at(BAD_DAY)).toMatchObject({ picks: ['ask', 'wait'], endings: ['half', 'sea_lion'] });
		expect(full.kept).toBe(false);
		full.tab.fault = 'none';
		full.pick(BAD_DAY, 'stay');
		expect(full.kept).toBe(true);
		expect(onDevice(device)).toEqual(full.attempts);
	});
});

describe('erased in another tab', () => {
	function twoTabs() {
		const device = new FakeDevice();
		const here = new Reader(device);
		here.pick(LATE, 'row_five');
		here.ending(LATE, 'sea_lion');
		const there = new Reader(device);
		there.store.open(BAD_DAY);
		there.pickFrom(BAD_DAY, 'mint_tea', { given: { teo_told: 'none' } });
		there.pick(BAD_DAY, 'stay');
		there.ending(BAD_DAY, 'half');
		here.tab.deliver();
		return { device, here, there };
	}

	it('goes from every tab, but for the lines of the story that a page has open', () => {
		const { device, here, there } = twoTabs();
		expect(here.store.erase()).toBe(true);
		there.tab.deliver();
		expect(there.at(LATE)).toBeUndefined();
		expect(there.at(BAD_DAY)).toEqual({ picks: ['mint_tea', 'stay'], given: { teo_told: 'none' }, endings: [], at: 0 });
		expect(there.kept).toBe(false);
		expect(device.texts.size).toBe(0);
	});

	it('also goes from a page that only shows what was begun', () => {
		const { device, here } = twoTabs();
		const home = new Reader(device);
		here.store.erase();
		home.tab.deliver();
		expect(home.attempts).toEqual(EMPTY);
		expect(home.kept).toBe(true);
	});

	it.each([
		['having heard of it', true],
		['not having heard of it yet', false],
	])('comes back with the next step, and then as that story’s place alone, %s', (_, heard) => {
		const { device, here, there } = twoTabs();
		here.store.erase();
		if (heard) there.tab.deliver();
		there.pick(BAD_DAY, 'name_it');
		expect(there.kept).toBe(true);
		expect(onDevice(device)).toEqual({
			v: 1,
			byStory: {
				[BAD_DAY]: {
					picks: ['mint_tea', 'stay', 'name_it'],
					given: { teo_told: 'none' },
					endings: [],
					at: device.clock - 1,
				},
			},
		});
		here.tab.deliver();
		expect(here.at(LATE)).toBeUndefined();
	});

	it.each([
		['having heard of it', true],
		['not having heard of it yet', false],
	])('does not come back by a quick exit, %s', (_, heard) => {
		const { device, here, there } = twoTabs();
		here.store.erase();
		if (heard) there.tab.deliver();
		there.hold(BAD_DAY);
		there.tab.deliver();
		expect(device.texts.size).toBe(0);
	});

	it('does not come back by a visit to another page or a reload', () => {
		const { device, here, there } = twoTabs();
		here.store.erase();
		there.tab.deliver();
		expect(new Reader(device).attempts).toEqual(EMPTY);
		expect(device.texts.size).toBe(0);
	});

	it('stays erased when the other tab has begun something new meanwhile', () => {
		const { device, here, there } = twoTabs();
		here.store.erase();
		here.pick('ask-me', 'wait');
		there.pick(BAD_DAY, 'name_it');
		expect(onDevice(device)?.byStory).toMatchObject({
			'ask-me': { picks: ['wait'] },
			[BAD_DAY]: { picks: ['mint_tea', 'stay', 'name_it'], endings: [] },
		});
		expect(attemptOf(onDevice(device) ?? EMPTY, LATE)).toBeUndefined();
	});

	it('lets the reader start that story again, and keeps the new start', () => {
		const { device, here, there } = twoTabs();
		here.store.erase();
		there.tab.deliver();
		there.again(BAD_DAY);
		expect(onDevice(device)?.byStory[BAD_DAY]).toMatchObject({ picks: [], endings: [] });
		expect(there.kept).toBe(true);
	});

	it('is the same when the browser clears the site’s data and tells nobody', () => {
		const { device, there } = twoTabs();
		device.texts.clear();
		there.pick(BAD_DAY, 'name_it');
		expect(Object.keys(onDevice(device)?.byStory ?? {})).toEqual([BAD_DAY]);
		expect(there.at(LATE)).toBeUndefined();
	});
});
