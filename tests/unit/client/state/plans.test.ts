/** Plans on the device: kept, found again, forgotten, and never trusted further than their words. */
import { describe, expect, it } from 'vitest';
import { keepPlan, PLANS, planOf } from '../../../../src/client/state/plans.ts';
import { setAside, syncStore } from '../../../../src/client/state/synced-store.ts';
import { FakeDevice, type Fault } from './fake-device.ts';

const tabOn = (device: FakeDevice, fault: Fault = 'none') => syncStore(PLANS, device.tab(fault));

describe('a plan', () => {
	it('is there again, beside others, under the bytes that every release has read', () => {
		const device = new FakeDevice();
		const tab = tabOn(device);
		expect(keepPlan('next-time', ['that they’re quiet', 'ask one thing'], tab)).toBe(true);
		expect(keepPlan('small-plan', ['a', ''], tab)).toBe(true);
		expect([...device.texts]).toEqual([
			['attuned:plans', '{"next-time":["that they’re quiet","ask one thing"],"small-plan":["a",""]}'],
		]);
		const next = tabOn(device);
		expect(planOf('next-time', next)).toEqual(['that they’re quiet', 'ask one thing']);
		expect(planOf('small-plan', next)).toEqual(['a', '']);
		expect(planOf('constructor', next)).toEqual([]);
	});

	it('is forgotten when it is emptied, and leaves nothing on the device', () => {
		const device = new FakeDevice();
		const tab = tabOn(device);
		keepPlan('next-time', ['a'], tab);
		expect(keepPlan('next-time', [], tab)).toBe(true);
		expect([...device.texts]).toEqual([]);
	});

	it('made in one tab is not undone by another made in another', () => {
		const device = new FakeDevice();
		const [here, there] = [tabOn(device), tabOn(device)];
		keepPlan('next-time', ['a'], here);
		keepPlan('small-plan', ['b'], there);
		expect(planOf('next-time', there)).toEqual(['a']);
		keepPlan('next-time', ['c'], there);
		keepPlan('third', ['d'], here);
		expect(planOf('next-time', here)).toEqual(['c']);
	});

	it('says so when the device is full or blocked, or would not let go', () => {
		expect(keepPlan('next-time', ['a'], tabOn(new FakeDevice(), 'full: setItem throws'))).toBe(false);
		const blocked = tabOn(new FakeDevice(), 'blocked: the very access throws');
		expect(keepPlan('next-time', ['a'], blocked)).toBe(false);
		expect(planOf('next-time', blocked)).toEqual(['a']);
		const stuck = tabOn(FakeDevice.with('attuned:plans', '{"next-time":["a"]}'), 'stuck: removeItem throws');
		expect(keepPlan('next-time', [], stuck)).toBe(false);
	});
});

describe('a saved text', () => {
	it.each([
		['nothing', ''],
		['no JSON', '{'],
		['a list', '[1]'],
		['a word', '"x"'],
		['null', 'null'],
		['a plan that is no list', '{"next-time":"a"}'],
		['a half that is no text', '{"next-time":[1]}'],
		['a half that is too long', JSON.stringify({ 'next-time': ['x'.repeat(501)] })],
		['a name that is none', '{"__proto__":["a"],"A b":["a"]}'],
	])('with %s holds no plan, and goes nowhere before one is made', (_, text) => {
		const device = FakeDevice.with('attuned:plans', text);
		const tab = tabOn(device);
		expect(planOf('next-time', tab)).toEqual([]);
		expect(device.texts.get('attuned:plans')).toBe(text);
		expect(keepPlan('next-time', ['a'], tab)).toBe(true);
		expect(device.texts.get(setAside('attuned:plans')) ?? '').toBe(text);
	});

	it('of a later release is left alone', () => {
		const device = FakeDevice.with('attuned:plans', '{"v":1,"plans":[]}');
		expect(keepPlan('next-time', ['a'], tabOn(device))).toBe(false);
		expect([...device.texts]).toEqual([['attuned:plans', '{"v":1,"plans":[]}']]);
	});
});
