/**
 * The site's service worker: answers with files of one version, or lets the network answer. The worker itself is the newest
 * that a page has met; which version pages are opened from is kept apart from it (shelf.ts), and changes when a reader says so, or when
 * no page is open. It fetches nothing by itself: a page asks it to, when its reader has nothing else to wait for.
 */
import type { Ask, Course, Standing } from './course.ts';
import { openShelf } from './shelf.ts';
import { fileAt, letGo } from './stock.ts';

interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
	readonly request: Request;
	readonly clientId: string;
	readonly resultingClientId: string;
	respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
	readonly data: Ask;
	readonly ports: readonly MessagePort[];
	readonly source: { readonly id: string } | null;
}

/** As much of a worker's global as is used; the browser's own types know pages alone. */
export interface WorkerGlobal {
	readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
	readonly clients: {
		matchAll(how: object): Promise<readonly { readonly id: string; readonly url: string }[]>;
		claim(): Promise<void>;
	};
	readonly caches: CacheStorage;
	readonly crypto: Crypto;
	readonly navigator: Navigator;
	fetch(what: string | Request, how?: RequestInit): Promise<Response>;
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', hear: (event: Asked) => void): void;
	addEventListener(type: 'message', hear: (event: Told) => void): void;
}

/** Starts the worker of a version of the course. */
export function work(self: WorkerGlobal, course: Course): void {
	const { scope } = self.registration;
	const shelf = openShelf(course, {
		scope,
		caches: self.caches,
		fetch: (address, how) => self.fetch(address, how),
		digest: (bytes) => self.crypto.subtle.digest('SHA-256', bytes),
		living: () => self.clients.matchAll({ type: 'window' }),
		room: async () => {
			const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await self.navigator.storage?.estimate?.()) ?? {};
			return quota - usage;
		},
	});

	// A page that went past an older worker came from the network, and may be newer than what is here: it is let be.
	const claimFirst = async () => ((await shelf.versionFor('')) ? undefined : self.clients.claim());
	self.addEventListener('activate', (event) => event.waitUntil(claimFirst()));

	let filling: Promise<void> | undefined;
	async function told(ask: Ask, asker: string | undefined): Promise<Standing> {
		if (ask.ask === 'change') await shelf.change(asker);
		if (ask.ask === 'fetch') {
			// Two tabs that ask at once wait for one and the same.
			if (ask.more) await filling;
			filling ??= shelf.fill(ask.more).finally(() => {
				filling = undefined;
			});
			await filling;
		}
		return shelf.standing();
	}
	self.addEventListener('message', (event) => {
		const { data, ports, source } = event;
		// A page says when: one that is just being opened by the older worker would be left without an answer.
		if (data.ask === 'start') event.waitUntil(self.skipWaiting());
		else event.waitUntil(told(data, source?.id).then((standing) => ports[0]?.postMessage(standing)));
	});

	/** What is here for a request: a file, the way to it, or that there can be none. */
	async function found({ request: { mode, url }, clientId, resultingClientId }: Asked): Promise<Response | undefined> {
		const opens = mode === 'navigate';
		if (opens) await shelf.changeIfAlone();
		const version = await shelf.versionFor(clientId, opens ? resultingClientId : undefined);
		if (!version) return undefined;
		const file = fileAt(url, scope);
		const here = await shelf.get(version, file);
		if (here) return here;
		// A folder named without its slash: the page's own relative addresses would miss.
		if (opens && (await shelf.get(version, `${file}/index.html`)))
			return Response.redirect(url.replace(/[^/?#]+(?=[?#]|$)/, '$&/'));
		return !opens && (await shelf.isGone(version)) ? Response.error() : undefined;
	}

	async function answer(event: Asked): Promise<Response> {
		// Where the browser's caches fail, the network answers.
		const here = await found(event).catch(() => undefined);
		if (here) return here;
		const { request } = event;
		try {
			return await self.fetch(request);
		} catch (error) {
			const version = request.mode === 'navigate' ? await shelf.versionFor('').catch(() => '') : '';
			if (version && course.instead && (await shelf.get(version, course.instead)))
				return Response.redirect(new URL(course.instead, scope).href);
			throw error;
		}
	}
	self.addEventListener('fetch', (event) => {
		const { method, url } = event.request;
		if (method === 'GET' && url.startsWith(scope) && !shelf.isEmpty()) event.respondWith(answer(event));
	});
}

/** What a build puts in its place when a worker is to be withdrawn: it lets go of all that was taken along, and of itself. */
export function withdraw(self: WorkerGlobal): void {
	self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
	const leave = async () => {
		await letGo({ scope: self.registration.scope, caches: self.caches });
		await self.registration.unregister();
	};
	self.addEventListener('activate', (event) => event.waitUntil(leave()));
}
