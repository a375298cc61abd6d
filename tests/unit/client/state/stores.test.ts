/** All stores together: what goes over all that is kept knows each, also the one that is written tomorrow. */
import { describe, expect, it } from 'vitest';
import { ATTEMPTS } from '../../../../src/client/state/attempts.ts';
import { byName, count } from '../../../../src/client/state/guard.ts';
import { LESSONS, withRead } from '../../../../src/client/state/lessons.ts';
import { PLANS } from '../../../../src/client/state/plans.ts';
import { REVIEWS, withAnswer } from '../../../../src/client/state/reviews.ts';
import { withPick } from '../../../../src/client/state/steps.ts';
import { defineStore } from '../../../../src/client/state/store.ts';
import { eraseAll, STORES } from '../../../../src/client/state/stores.ts';
import { setAside, syncStore } from '../../../../src/client/state/synced-store.ts';
import { LANGUAGES } from '../../../../src/strings/languages.ts';
import { FakeDevice } from './fake-device.ts';

/** A store as somebody may add it: a line. */
const KETTLES = defineStore({
	key: 'attuned:kettles',
	v: 0,
	guard: byName(/^[a-z]+$/, count, 9),
	empty: {},
});

describe('the list of stores', () => {
	it('has every store that a module defines', async () => {
		const modules = import.meta.glob<Record<string, unknown>>('../../../../src/client/**/*.ts', {
			query: '?raw',
			import: 'default',
		});
		const texts = await Promise.all(Object.values(modules).map((load) => load() as unknown as Promise<string>));
		const defined = texts.join('\n').match(/= defineStore[<(]/g) ?? [];
		expect(defined.length).toBe(STORES.length);
	});

	it('has keys of our own, each once', () => {
		const keys = STORES.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const key of keys) expect(key).toMatch(/^attuned:[a-z-]+$/);
	});

	it('is all that is kept of a reader: nothing asks for a store of the browser’s but storage.ts, and what takes the course along', async () => {
		const modules = import.meta.glob<string>('../../../../src/{client,toolchain/editions}/**/*.{ts,astro}', {
			query: '?raw',
			import: 'default',
		});
		const texts = await Promise.all(
			Object.entries(modules).map(async ([file, load]) => ({
				file,
				text: (await load()).replace(/\/\*[\s\S]*?\*\//g, ''),
			})),
		);
		const ways =
			/\b(localStorage|sessionStorage|indexedDB|cookieStore|document\.cookie|serviceWorker|caches\.|navigator\.storage)/;
		expect(texts.filter(({ text }) => ways.test(text)).map(({ file }) => file.replace(/^.*src\//, ''))).toEqual([
			'client/offline/along.ts',
			'client/offline/shelf.ts',
			'client/offline/stock.ts',
			'client/offline/worker.ts',
			'client/state/storage.ts',
		]);
	});

	it.each(Object.entries(LANGUAGES))('has plain words for each store, and for no other, in %s', (_, { strings }) => {
		expect(Object.keys(strings.kept.stores).toSorted()).toEqual(STORES.map(({ key }) => key).toSorted());
	});

	it('has stores whose empty value is a value of theirs', () => {
		for (const { empty, guard, read } of STORES) {
			expect(guard(empty)).toBe(true);
			expect(read('').value).toBe(empty);
		}
	});
});

describe('erasing', () => {
	/** A device on which each store has something, and a text that could not be read. */
	function full() {
		const device = new FakeDevice();
		for (const { key } of [...STORES, KETTLES]) device.texts.set(setAside(key), 'broken');
		syncStore(ATTEMPTS, device.tab()).update('late-home', (all, now) => withPick(all, 'late-home', 'row_five', now));
		syncStore(LESSONS, device.tab()).update('friends', (lessons) => withRead(lessons, 'friends'));
		syncStore(REVIEWS, device.tab()).update('friends', (reviews, now) => withAnswer(reviews, 'friends', now));
		syncStore(PLANS, device.tab()).update('next-time', () => ({ 'next-time': ['a'] }));
		syncStore(KETTLES, device.tab()).update('green', (kettles) => ({ ...kettles, green: 1 }));
		device.texts.set('somebody-elses', 'theirs');
		expect(device.texts.size).toBe(STORES.length + 1 + 5 + 1);
		return device;
	}

	it('leaves nothing of any store, one that was added too, and nothing that is not ours goes', () => {
		const device = full();
		expect(eraseAll([...STORES, KETTLES], device.tab())).toBe(true);
		expect([...device.texts]).toEqual([['somebody-elses', 'theirs']]);
	});

	it('says so when the device would not let go of one of them, and takes the others all the same', () => {
		const device = full();
		const tab = device.tab();
		const keeps: typeof tab.engine = () => {
			const engine = tab.engine();
			return engine && { ...engine, removeItem: (key) => void (key !== PLANS.key && engine.removeItem(key)) };
		};
		expect(eraseAll([...STORES, KETTLES], { ...tab, engine: keeps })).toBe(false);
		expect([...device.texts.keys()].sort()).toEqual([PLANS.key, 'somebody-elses']);
	});

	it('is heard of by a page that has the store open', () => {
		const device = full();
		const tab = device.tab();
		const store = syncStore(KETTLES, tab);
		expect(store.$value.get()).toEqual({ green: 1 });
		eraseAll([...STORES, KETTLES], device.tab());
		tab.deliver();
		expect(store.$value.get()).toEqual({});
	});
});
