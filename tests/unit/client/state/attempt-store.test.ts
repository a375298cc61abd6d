/** One attempt as the player gets it: on the device, in two tabs, in memory; left by quick exit and come back to. */
import { describe, expect, it } from 'vitest';
import { attemptIn, deviceAttempt, memoryAttempt, takeLighter } from '../../../../src/client/state/attempt-store.ts';
import { ATTEMPTS } from '../../../../src/client/state/attempts.ts';
import { eraseAll } from '../../../../src/client/state/stores.ts';
import { openStore, syncStore } from '../../../../src/client/state/synced-store.ts';
import { FakeDevice } from './fake-device.ts';
import { BAD_DAY, onDevice, Reader } from './reader.ts';

function tabOn(device: FakeDevice, left?: Record<string, string>) {
	const tab = device.tab();
	return { tab, attempt: attemptIn(syncStore(ATTEMPTS, tab), BAD_DAY, left) };
}
const picksOf = ({ $picks }: { $picks: { get(): readonly string[] } }) => $picks.get();

describe('an attempt', () => {
	it('takes picks, goes back, starts again, and keeps the endings met', () => {
		const device = new FakeDevice();
		const { attempt } = tabOn(device);
		attempt.pick('mint_tea', 0);
		attempt.pick('stay', 1);
		attempt.pick('name_it', 2);
		attempt.meet('half');
		attempt.goBack(1);
		expect(picksOf(attempt)).toEqual(['mint_tea']);
		attempt.pick('ask', 0);
		expect(picksOf(attempt)).toEqual(['ask']);
		attempt.startAgain();
		expect(picksOf(attempt)).toEqual([]);
		expect(attempt.met()).toEqual(['half']);
		expect(attempt.$kept.get()).toBe(true);
		expect(onDevice(device)?.byStory[BAD_DAY]).toMatchObject({ picks: [], endings: ['half'] });
	});

	it('wakes its listeners for picks alone, once for each change', () => {
		const { attempt } = tabOn(new FakeDevice());
		const heard: string[] = [];
		attempt.$picks.listen((picks) => heard.push(picks.join()));
		attempt.pick('mint_tea', 0);
		attempt.meet('half');
		attempt.pick('stay', 1);
		attempt.hold();
		attempt.release();
		expect(heard).toEqual(['mint_tea', 'mint_tea,stay']);
	});

	it('follows another tab, and is never a mixture of both', () => {
		const device = new FakeDevice();
		const [here, there] = [tabOn(device), tabOn(device)];
		here.attempt.pick('mint_tea', 0);
		there.tab.deliver();
		there.attempt.pick('stay', 1);
		here.tab.deliver();
		expect(picksOf(here.attempt)).toEqual(['mint_tea', 'stay']);
		there.attempt.startAgain();
		here.attempt.pick('name_it', 2);
		there.tab.deliver();
		expect(picksOf(there.attempt)).toEqual(['mint_tea', 'stay', 'name_it']);
	});

	it('stays on the page that shows it when it is erased in another tab', () => {
		const device = new FakeDevice();
		const { tab, attempt } = tabOn(device);
		attempt.pick('mint_tea', 0);
		eraseAll(undefined, device.tab());
		tab.deliver();
		expect(picksOf(attempt)).toEqual(['mint_tea']);
		expect(attempt.$kept.get()).toBe(false);
		attempt.pick('stay', 1);
		expect(onDevice(device)?.byStory[BAD_DAY]?.picks).toEqual(['mint_tea', 'stay']);
	});
});

describe('what other stories left', () => {
	const left = { teo_told: 'whole' };

	it('is given to an attempt that is not begun, and saved with its first pick', () => {
		const device = new FakeDevice();
		const { attempt } = tabOn(device, left);
		expect(attempt.given()).toEqual(left);
		attempt.pick('mint_tea', 0);
		expect(onDevice(device)?.byStory[BAD_DAY]?.given).toEqual(left);
		expect(tabOn(device, { teo_told: 'none' }).attempt.given()).toEqual(left);
	});

	it('is not given to an attempt that was begun without it, until it starts again', () => {
		const device = new FakeDevice();
		tabOn(device).attempt.pick('mint_tea', 0);
		expect(onDevice(device)?.byStory[BAD_DAY]).not.toHaveProperty('given');
		const { attempt } = tabOn(device, left);
		expect(attempt.given()).toEqual({});
		attempt.startAgain();
		expect(attempt.given()).toEqual(left);
	});
});

describe('left by quick exit', () => {
	function leftOff() {
		const device = new FakeDevice();
		const { attempt } = tabOn(device);
		attempt.pick('mint_tea', 0);
		attempt.pick('stay', 1);
		attempt.hold();
		expect(picksOf(attempt)).toEqual(['mint_tea', 'stay']);
		return device;
	}

	it('shows nothing on the next visit until the reader asks for it', () => {
		const { attempt } = tabOn(leftOff());
		expect([attempt.held(), picksOf(attempt)]).toEqual([true, []]);
		attempt.release();
		expect([attempt.held(), picksOf(attempt)]).toEqual([false, ['mint_tea', 'stay']]);
	});

	it('is over with a pick at the first turn, which begins anew', () => {
		const device = leftOff();
		const { attempt } = tabOn(device);
		attempt.pick('ask', 0);
		expect([attempt.held(), picksOf(attempt)]).toEqual([false, ['ask']]);
		expect(onDevice(device)?.byStory[BAD_DAY]).not.toHaveProperty('held');
	});

	it('in one tab leaves another as it is', () => {
		const device = new FakeDevice();
		const [here, there] = [tabOn(device), tabOn(device)];
		here.attempt.pick('mint_tea', 0);
		there.tab.deliver();
		here.attempt.pick('stay', 1);
		here.attempt.hold();
		there.tab.deliver();
		expect([there.attempt.held(), picksOf(there.attempt)]).toEqual([false, ['mint_tea']]);
	});

	it('further back in one tab, and gone on with in another: the road is the one on show there, whole', () => {
		for (const act of ['pick', 'back'] as const) {
			const device = new FakeDevice();
			const [here, there] = [tabOn(device), tabOn(device)];
			here.attempt.pick('mint_tea', 0);
			here.attempt.pick('stay', 1);
			there.tab.deliver();
			here.attempt.goBack(0);
			here.attempt.hold();
			there.tab.deliver();
			expect(picksOf(there.attempt)).toEqual(['mint_tea', 'stay']);
			if (act === 'pick') there.attempt.pick('name_it', 2);
			else there.attempt.goBack(1);
			const road = act === 'pick' ? ['mint_tea', 'stay', 'name_it'] : ['mint_tea'];
			expect(picksOf(there.attempt)).toEqual(road);
			expect(onDevice(device)?.byStory[BAD_DAY]?.picks).toEqual(road);
			expect(onDevice(device)?.byStory[BAD_DAY]).not.toHaveProperty('held');
		}
	});

	it('in one tab, and a step back that comes to nothing in another: nothing is written', () => {
		const device = new FakeDevice();
		const [here, there] = [tabOn(device), tabOn(device)];
		here.attempt.pick('mint_tea', 0);
		there.tab.deliver();
		here.attempt.goBack(0);
		here.attempt.hold();
		there.tab.deliver();
		const text = device.texts.get(ATTEMPTS.key);
		there.attempt.goBack(1);
		expect(device.texts.get(ATTEMPTS.key)).toBe(text);
	});

	it.each(['goes on', 'starts again', 'erases'])('waits no longer when another tab %s', (what) => {
		const device = leftOff();
		const [here, there] = [tabOn(device), tabOn(device)];
		if (what === 'goes on') there.attempt.release();
		else if (what === 'starts again') there.attempt.startAgain();
		else device.clear();
		const heard: string[] = [];
		here.attempt.$picks.listen((picks) => heard.push(picks.join()));
		here.tab.deliver();
		expect(here.attempt.held()).toBe(false);
		expect(heard).toEqual([what === 'goes on' ? 'mint_tea,stay' : '']);
	});
});

describe('an attempt in memory', () => {
	it('begins where it is told to, and says that it is not kept', () => {
		const attempt = memoryAttempt({ picks: ['mint_tea'], endings: ['half'], given: { teo_told: 'none' } });
		attempt.pick('stay', 1);
		expect(picksOf(attempt)).toEqual(['mint_tea', 'stay']);
		expect([attempt.met(), attempt.given(), attempt.$kept.get()]).toEqual([['half'], { teo_told: 'none' }, false]);
	});

	it('is held when it is told so, and is nobody else’s', () => {
		const held = memoryAttempt({ picks: ['mint_tea'], held: true });
		const other = memoryAttempt();
		expect([held.held(), picksOf(held), picksOf(other)]).toEqual([true, [], []]);
		held.release();
		expect([picksOf(held), picksOf(other)]).toEqual([['mint_tea'], []]);
	});
});

describe('the reader’s own device', () => {
	it('is asked once for all who have an attempt on a page; without storage they play in memory', () => {
		const attempt = deviceAttempt(BAD_DAY, { teo_told: 'none' });
		expect(openStore(ATTEMPTS)).toBe(openStore(ATTEMPTS));
		attempt.pick('mint_tea', 0);
		takeLighter(BAD_DAY);
		expect(openStore(ATTEMPTS).$value.get().byStory[BAD_DAY]).toMatchObject({
			picks: ['mint_tea'],
			given: { teo_told: 'none' },
			lighter: true,
		});
		expect(attempt.$kept.get()).toBe(false);
		expect(Math.abs(Number(openStore(ATTEMPTS).$value.get().byStory[BAD_DAY]?.at) - Date.now())).toBeLessThan(5000);
		expect(eraseAll()).toBe(false);
		expect(picksOf(attempt)).toEqual([]);
	});

	it('keeps what a reader of the last release left, byte by byte', () => {
		const bytes = `{"v":1,"byStory":{"${BAD_DAY}":{"picks":["mint_tea"],"endings":["half"],"given":{"a_b":"let go"},"at":5}}}`;
		const device = FakeDevice.with('attuned:attempts', bytes);
		const reader = new Reader(device);
		reader.ending(BAD_DAY, 'half');
		expect(device.texts.get('attuned:attempts')).toBe(bytes);
		reader.pick(BAD_DAY, 'stay');
		expect(device.texts.get('attuned:attempts')).toBe(
			bytes.replace('"mint_tea"', '"mint_tea","stay"').replace('"at":5', '"at":1001'),
		);
	});
});
