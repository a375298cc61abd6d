/** Plans on the device: kept, found again, forgotten, and never trusted further than their words. */
import { describe, expect, it } from 'vitest';
import { keepPlans, PLANS_KEY, readPlans } from '../../../../src/client/state/plans.ts';

/** A device's storage as a map. `full` refuses to be written to. */
function device(full = false) {
	const kept = new Map<string, string>();
	const engine = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => {
			if (full) throw new Error('full');
			kept.set(key, text);
		},
		removeItem: (key: string) => void kept.delete(key),
	};
	return { kept, plans: keepPlans(() => engine) };
}

describe('a plan', () => {
	it('is there again, beside others', () => {
		const { plans } = device();
		expect(plans.keepPlan('next-time', ['that they’re quiet', 'ask one thing'])).toBe(true);
		plans.keepPlan('small-plan', ['a', 'b']);
		expect(plans.planOf('next-time')).toEqual(['that they’re quiet', 'ask one thing']);
		expect(plans.planOf('small-plan')).toEqual(['a', 'b']);
		expect(plans.planOf('constructor')).toEqual([]);
	});

	it('is forgotten when it is emptied, and leaves nothing on the device', () => {
		const { kept, plans } = device();
		plans.keepPlan('next-time', ['a']);
		plans.keepPlan('next-time', []);
		expect([...kept]).toEqual([]);
	});

	it('goes with all the others when all is erased', () => {
		const { kept, plans } = device();
		plans.keepPlan('next-time', ['a']);
		expect(plans.erasePlans()).toBe(true);
		expect(kept.has(PLANS_KEY)).toBe(false);
	});

	it('says so when the device is full or blocked', () => {
		expect(device(true).plans.keepPlan('next-time', ['a'])).toBe(false);
		const blocked = keepPlans(() => {
			throw new Error('SecurityError');
		});
		expect(blocked.keepPlan('next-time', ['a'])).toBe(false);
		expect(blocked.planOf('next-time')).toEqual([]);
	});
});

describe('a saved text', () => {
	it.each([
		['nothing', undefined],
		['no JSON', '{'],
		['a list', '[1]'],
		['a word', '"x"'],
		['null', 'null'],
		['a plan that is no list', '{"next-time":"a"}'],
		['a half that is no text', '{"next-time":[1]}'],
		['a half that is too long', JSON.stringify({ 'next-time': ['x'.repeat(121)] })],
		['a name that is none', '{"__proto__":["a"],"A b":["a"]}'],
	])('with %s holds no plan', (_, text) => {
		expect(Object.values(readPlans(text)).flat()).toEqual([]);
	});

	it('keeps the plans that are whole beside one that is not', () => {
		expect(readPlans('{"a":["x"],"b":7}')).toEqual({ a: ['x'] });
	});
});
