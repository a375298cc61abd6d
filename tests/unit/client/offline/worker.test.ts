/** The worker's answers, event by event, in a browser that is made up. A real one: e2e/offline.spec.ts. */
import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Ask } from '../../../../src/client/offline/course.ts';
import { type WorkerGlobal, withdraw, work } from '../../../../src/client/offline/worker.ts';
import { FakeBrowser, SCOPE, versionOf } from './fake-browser.ts';

const FILES = { 'index.html': 'home', 'help/index.html': 'help', 'away.html': 'not here' };

/** A worker's world: what it heard of and did, and events for it. */
function wake(browser: FakeBrowser, begin: (self: WorkerGlobal) => void) {
	const did: string[] = [];
	const hears = new Map<string, (event: unknown) => void>();
	const { caches, fetch, living } = browser.world;
	begin({
		registration: { scope: SCOPE, unregister: async () => did.push('unregister') > 0 },
		clients: { matchAll: living, claim: async () => void did.push('claim') },
		caches: caches as CacheStorage,
		crypto: webcrypto as Crypto,
		navigator: {} as Navigator,
		fetch: (what: string | { url: string }, how: RequestInit = {}) => {
			const address = typeof what === 'string' ? what : what.url;
			return browser.down ? Promise.reject(new TypeError('No network')) : fetch(address, how);
		},
		skipWaiting: async () => void did.push('skipWaiting'),
		addEventListener: (type: string, hear: (event: never) => void) => hears.set(type, hear as (event: unknown) => void),
	} as unknown as WorkerGlobal);
	const lasting = async (type: string, more: object = {}) => {
		let work: Promise<unknown> | undefined;
		hears.get(type)?.({ ...more, waitUntil: (given: Promise<unknown>) => (work = given) });
		await work;
	};
	return {
		did,
		start: async () => {
			await lasting('install');
			await lasting('activate');
		},
		ask: async (data: Ask) => {
			const said: unknown[] = [];
			await lasting('message', {
				data,
				ports: [{ postMessage: (one: unknown) => said.push(one) }],
				source: { id: 'page' },
			});
			return said[0];
		},
		/** What a request is answered with; undefined where the browser is let do as it would. */
		get: async (address: string, { mode = 'navigate', method = 'GET', clientId = 'page' } = {}) => {
			let answer: Promise<Response> | undefined;
			const request = { url: address, mode, method };
			const respondWith = (given: Promise<Response>) => {
				answer = given;
			};
			hears.get('fetch')?.({ request, clientId, resultingClientId: 'next', respondWith });
			return answer;
		},
	};
}

async function whole() {
	const browser = new FakeBrowser();
	browser.served = FILES;
	const worker = wake(browser, (self) => work(self, versionOf('one', FILES)));
	await worker.start();
	expect(await worker.ask({ ask: 'fetch' })).toMatchObject({ here: 'whole' });
	browser.down = true;
	return { browser, worker };
}

it('waits for an older one until a page says so, and takes open pages over only where none came before it', async () => {
	const { browser, worker } = await whole();
	expect(worker.did).toEqual(['claim']);
	const next = wake(browser, (self) => work(self, versionOf('two', FILES)));
	await next.start();
	expect(next.did).toEqual([]);
	await next.ask({ ask: 'start' });
	expect(next.did).toEqual(['skipWaiting']);
});

it('answers a page, its folder, and what it loads, without a network', async () => {
	const { worker } = await whole();
	for (const address of ['', 'index.html', '?a=b#c']) {
		expect(await (await worker.get(SCOPE + address))?.text()).toBe('home');
	}
	expect(await (await worker.get(`${SCOPE}help/`, { mode: 'cors' }))?.text()).toBe('help');
});

it('leads from a folder without its slash to the folder, and from a page that is not here to the page that says so', async () => {
	const { worker } = await whole();
	expect((await worker.get(`${SCOPE}help?a=b`))?.headers.get('location')).toBe(`${SCOPE}help/?a=b`);
	expect((await worker.get(`${SCOPE}book/1/`))?.headers.get('location')).toBe(`${SCOPE}away.html`);
	await expect(worker.get(`${SCOPE}book/1.png`, { mode: 'no-cors' })).rejects.toThrow('No network');
});

it('lets be what is not asked for, lies outside, or comes before anything is here', async () => {
	const { browser, worker } = await whole();
	expect(await worker.get(SCOPE, { method: 'POST' })).toBeUndefined();
	expect(await worker.get('https://school.example/other/')).toBeUndefined();
	browser.stores.clear();
	const fresh = wake(browser, (self) => work(self, versionOf('one', FILES)));
	await fresh.ask({ ask: 'standing' });
	expect(await fresh.get(SCOPE)).toBeUndefined();
});

it('lets the network answer where the browser’s caches fail', async () => {
	const { browser, worker } = await whole();
	browser.down = false;
	const fails = () => Promise.reject(new Error('The disk is broken'));
	Object.assign(browser.world.caches, { open: fails, has: fails });
	expect(await (await worker.get(`${SCOPE}index.html`))?.text()).toBe('home');
	const fresh = wake(browser, (self) => work(self, versionOf('one', FILES)));
	expect(await (await fresh.get(`${SCOPE}index.html`))?.text()).toBe('home');
});

it('withdrawn, lets go of its own caches and of itself', async () => {
	const { browser } = await whole();
	await browser.world.caches.open('of another site');
	const last = wake(browser, withdraw);
	await last.start();
	expect([...browser.stores.keys()]).toEqual(['of another site']);
	expect(last.did).toEqual(['skipWaiting', 'unregister']);
	expect(await last.get(SCOPE)).toBeUndefined();
});
