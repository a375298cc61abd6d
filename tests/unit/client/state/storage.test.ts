/** The guarded engine: every way in which a browser’s storage can fail. */
import { expect, it, vi } from 'vitest';
import { browser, openDevice } from '../../../../src/client/state/storage.ts';
import { FAULTS, FakeDevice } from './fake-device.ts';

it('keeps a text, gives it back, and removes it', () => {
	const device = openDevice(new FakeDevice().tab().engine);
	expect(device.read('place')).toBe('');
	expect(device.write('place', 'here')).toBe(true);
	expect(device.read('place')).toBe('here');
	expect(device.write('place', '')).toBe(true);
	expect(device.read('place')).toBe('');
});

it.each(FAULTS)('never throws, and says honestly what it did, when storage is %s', (fault) => {
	const fake = FakeDevice.with('place', 'old');
	const device = openDevice(fake.tab(fault).engine);
	const written = device.write('place', 'new');
	expect(written).toBe(fake.texts.get('place') === 'new' && device.read('place') === 'new');
	const removed = device.write('place', '');
	expect(removed).toBe(!fake.texts.has('place') && device.read('place') === '');
});

it('tells an empty device from one that cannot be read', () => {
	expect(openDevice(new FakeDevice().tab('full: setItem throws').engine).read('place')).toBe('');
	expect(openDevice(new FakeDevice().tab('unreadable: getItem throws').engine).read('place')).toBeUndefined();
	expect(openDevice(new FakeDevice().tab('absent').engine).read('place')).toBeUndefined();
});

it('asks for the engine anew each time, so that a permission given later counts', () => {
	const tab = new FakeDevice().tab('blocked: the very access throws');
	const device = openDevice(tab.engine);
	expect(device.write('place', 'here')).toBe(false);
	tab.fault = 'none';
	expect(device.write('place', 'here')).toBe(true);
});

it('listens for other tabs, and for a page that comes back by the Back button', () => {
	const heard: string[] = [];
	vi.stubGlobal('addEventListener', (event: string) => heard.push(event));
	browser.listen(() => {});
	vi.unstubAllGlobals();
	expect(heard).toEqual(['storage', 'pageshow']);
});

it('can be loaded where there is no window', () => {
	expect(openDevice(browser.engine).read('place')).toBeUndefined();
	expect(() => browser.listen(() => {})).not.toThrow();
	expect(browser.now()).toBeGreaterThan(0);
});
