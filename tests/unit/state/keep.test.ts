import { describe, expect, it } from 'vitest';
import {
	type Attempt,
	type Attempts,
	attemptOf,
	type From,
	goneBack,
	heldBack,
	startedAgain,
	withEnding,
	withLighter,
	withPick,
} from '../../../src/state/attempts.ts';
import { KEY, type Keeper, keepAttempts, SET_ASIDE } from '../../../src/state/keep.ts';
import { EMPTY, readAttempts } from '../../../src/state/schema.ts';
import { chance, FAULTS, FakeDevice, type Fault, type Tab } from './fake-device.ts';

const BAD_DAY = 'the-bad-day';
const LATE = 'late-home';

/** A reader in a tab. */
class Reader {
	readonly keeper: Keeper;
	readonly tab: Tab;

	constructor(device: FakeDevice, fault: Fault = 'none') {
		this.tab = device.tab(fault);
		this.keeper = keepAttempts(this.tab);
	}

	get attempts(): Attempts {
		return this.keeper.$attempts.get();
	}

	get kept(): boolean {
		return this.keeper.$kept.get();
	}

	at(story: string): Attempt | undefined {
		return attemptOf(this.attempts, story);
	}

	pick(story: string, ...picks: string[]): void {
		for (const pick of picks) this.keeper.act(story, (attempts, now) => withPick(attempts, story, pick, now));
	}

	pickFrom(story: string, pick: string, from: From): void {
		this.keeper.act(story, (attempts, now) => withPick(attempts, story, pick, now, from));
	}

	back(story: string, length: number): void {
		this.keeper.act(story, (attempts, now) => goneBack(attempts, story, length, now));
	}

	ending(story: string, ending: string): void {
		this.keeper.act(story, (attempts, now) => withEnding(attempts, story, ending, now));
	}

	again(story: string): void {
		this.keeper.act(story, (attempts, now) => startedAgain(attempts, story, now));
	}

	lighter(story: string): void {
		this.keeper.act(story, (attempts, now) => withLighter(attempts, story, now));
	}

	hold(story: string): void {
		this.keeper.act(story, (attempts, now) => heldBack(attempts, story, now));
	}
}

const onDevice = (device: FakeDevice) => readAttempts(device.texts.get(KEY) ?? '').value;
const saved = (byStory: Attempts['byStory']) => JSON.stringify({ v: 1, byStory });

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
		reader.keeper.open(BAD_DAY);
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
		expect(reader.keeper.erase()).toBe(true);
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
		reader.keeper.erase();
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
		expect(reader.keeper.erase()).toBe(false);
		expect(reader.attempts).toEqual(EMPTY);
		reader.pick(LATE, 'row_five');
		expect(Object.keys(onDevice(device)?.byStory ?? {})).toEqual([LATE]);
	});
});

describe('a text that cannot be read', () => {
	const BROKEN = '{"v":1,"byStory":{"the-bad-day":{"picks":["mint_te';

	it('means a fresh start, says why, and stays as it is until the reader acts', () => {
		const device = FakeDevice.with(KEY, BROKEN);
		const reader = new Reader(device);
		expect(reader.attempts).toEqual(EMPTY);
		expect(reader.kept).toBe(true);
		expect(reader.keeper.$refusal.get()).toBe(`save: expected JSON of 65536 letters at most, found ${BROKEN}`);
		reader.keeper.open(BAD_DAY);
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
		expect(reader.keeper.$refusal.get()).toBeUndefined();
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
		expect(reader.keeper.$refusal.get()).toMatch(/JSON/);
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
		expect(new Reader(device).keeper.erase()).toBe(true);
		expect(device.texts.size).toBe(0);
	});

	it('never comes from here: what would be refused tomorrow is not written today', () => {
		const device = new FakeDevice();
		const reader = new Reader(device);
		reader.pick(BAD_DAY, ...Array.from({ length: 400 }, () => 'again'));
		expect(reader.kept).toBe(true);
		reader.pick(BAD_DAY, 'again');
		expect(reader.kept).toBe(false);
		expect(reader.keeper.$refusal.get()).toMatch(/picks: expected .+, found list of 401/);
		expect(reader.at(BAD_DAY)?.picks.length).toBe(401);
		expect(onDevice(device)?.byStory[BAD_DAY]?.picks.length).toBe(400);
		reader.back(BAD_DAY, 3);
		expect(reader.kept).toBe(true);
		expect(reader.keeper.$refusal.get()).toBeUndefined();
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
		expect(reader.keeper.erase()).toBe(true);
		reader.pick(BAD_DAY, 'mint_tea');
		expect(reader.kept).toBe(true);
	});
});

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
		here.keeper.open(BAD_DAY);
		there.keeper.open(BAD_DAY);
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
		reader.keeper.$attempts.listen(() => {
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
		there.keeper.open(BAD_DAY);
		there.pickFrom(BAD_DAY, 'mint_tea', { given: { teo_told: 'none' } });
		there.pick(BAD_DAY, 'stay');
		there.ending(BAD_DAY, 'half');
		here.tab.deliver();
		return { device, here, there };
	}

	it('goes from every tab, but for the lines of the story that a page has open', () => {
		const { device, here, there } = twoTabs();
		expect(here.keeper.erase()).toBe(true);
		there.tab.deliver();
		expect(there.at(LATE)).toBeUndefined();
		expect(there.at(BAD_DAY)).toEqual({ picks: ['mint_tea', 'stay'], given: { teo_told: 'none' }, endings: [], at: 0 });
		expect(there.kept).toBe(false);
		expect(device.texts.size).toBe(0);
	});

	it('also goes from a page that only shows what was begun', () => {
		const { device, here } = twoTabs();
		const home = new Reader(device);
		here.keeper.erase();
		home.tab.deliver();
		expect(home.attempts).toEqual(EMPTY);
		expect(home.kept).toBe(true);
	});

	it.each([
		['having heard of it', true],
		['not having heard of it yet', false],
	])('comes back with the next step, and then as that story’s place alone, %s', (_, heard) => {
		const { device, here, there } = twoTabs();
		here.keeper.erase();
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
		here.keeper.erase();
		if (heard) there.tab.deliver();
		there.hold(BAD_DAY);
		there.tab.deliver();
		expect(device.texts.size).toBe(0);
	});

	it('does not come back by a visit to another page or a reload', () => {
		const { device, here, there } = twoTabs();
		here.keeper.erase();
		there.tab.deliver();
		expect(new Reader(device).attempts).toEqual(EMPTY);
		expect(device.texts.size).toBe(0);
	});

	it('stays erased when the other tab has begun something new meanwhile', () => {
		const { device, here, there } = twoTabs();
		here.keeper.erase();
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
		here.keeper.erase();
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
				if (event === 0) reader.keeper.erase();
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
