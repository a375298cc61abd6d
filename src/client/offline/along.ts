/**
 * Takes the course along: asks for the worker, has it fetch the course where nobody need be asked, and says in quiet places
 * of the page how things stand. Loaded late (take-along.ts), on pages of the site alone. Where there may be no worker, or
 * it does not answer, nothing is said but on the page about it.
 */
import { offline as words } from '../../strings/en/offline.ts';
import { type Ask, cachesOf, OFF, type Standing } from './course.ts';
import { type Act, asksFirst, type Connection, type Known, lineOf, sizeOf } from './lines.ts';
import { letGo } from './stock.ts';

/** What a page has for it, by the attributes of its elements. */
const PLACES = '[data-along]';
const MORE = '[data-more]';

/** Fills a place. Who pressed what stood in it is led to what stands there now, and hears it. */
function fill(place: HTMLElement, ...content: HTMLElement[]): void {
	const pressed = place.contains(document.activeElement);
	place.hidden = false;
	place.tabIndex = -1;
	place.replaceChildren(...content);
	if (pressed) place.focus();
}

/**
 * Begins when the page has nothing else to do; in a frame not at all, since that is not ours to keep.
 * @param beside the address of a file at the site's root, where the worker stands too
 */
export function start(beside: string): void {
	if (top === self) (window.requestIdleCallback ?? setTimeout)(() => void takeAlong(beside));
}

async function takeAlong(beside: string): Promise<void> {
	const root = new URL('.', beside).href;
	const off = cachesOf(root) + OFF;
	const locale = document.documentElement.lang;
	const { connection } = navigator as { connection?: Connection };
	const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	let registration: ServiceWorkerRegistration | undefined;

	const ask = (what: Ask): Promise<Standing> =>
		new Promise((done, fail) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = ({ data }: MessageEvent<Standing>) => done(data);
			const worker = registration?.active;
			if (worker) worker.postMessage(what, [port2]);
			else fail(new Error('Expected a service worker that is active; found none.'));
		});

	function say(known: Known): void {
		for (const place of document.querySelectorAll<HTMLElement>(PLACES)) {
			const line = lineOf(known, words, place.dataset['along'] === 'whole', locale);
			if (!line) {
				place.hidden = true;
				continue;
			}
			const text = document.createElement(line.leads ? 'a' : 'p');
			text.textContent = line.text;
			if (text instanceof HTMLAnchorElement) {
				text.className = 'tap';
				text.href = place.dataset['about'] ?? '';
			}
			const { act: does } = line;
			fill(place, text, ...(does ? [button(does.name, () => act(does.does))] : []));
		}
		if (typeof known !== 'object' || !known.works) return;
		for (const place of document.querySelectorAll<HTMLElement>(MORE)) {
			const { more = '' } = place.dataset;
			const group = known.more[more];
			if (!group) continue;
			const text = document.createElement('p');
			text.textContent = group.kept ? words.keptMore : words.more(sizeOf(group.packed, words, locale));
			fill(place, text, ...(group.kept ? [] : [button(words.keepMore, () => fetchAll(more))]));
		}
	}

	function button(name: string, press: () => unknown): HTMLButtonElement {
		const made = document.createElement('button');
		made.type = 'button';
		made.className = 'btn two';
		made.textContent = name;
		made.onclick = press;
		return made;
	}

	async function act(does?: Act): Promise<void> {
		if (does === 'fetch') return fetchAll();
		if (does === 'change') return ask({ ask: 'change' }).then(() => location.reload());
		if (does === 'on') await caches.delete(off);
		if (does === 'off') {
			await registration?.unregister();
			registration = undefined;
			await letGo({ scope: root, caches });
			await caches.open(off);
		}
		return look(does === 'on');
	}

	async function fetchAll(more?: string): Promise<void> {
		say('fetching');
		say(await ask({ ask: 'fetch', ...(more && { more }) }));
	}

	/** @param wanted by the reader, who was told the size, or pressed for it */
	async function look(wanted = false): Promise<void> {
		try {
			if (await caches.has(off)) return say('off');
			registration ??= await workers?.register(new URL('sw.js', root));
			registration = registration && (await workers?.ready);
			const coming = registration?.waiting ?? registration?.installing;
			if (coming) coming.onstatechange = () => void (/^(installed|activated)$/.test(coming.state) && look());
			if (coming?.state === 'installed') {
				coming.postMessage({ ask: 'start' } satisfies Ask);
				return;
			}
			const standing = await ask({ ask: 'standing' });
			const lacks = standing.here === 'some' || standing.missing > 0;
			if (lacks && (wanted || !asksFirst(standing.missing, connection))) await fetchAll();
			else say(standing);
		} catch {
			// Forbidden, or withdrawn: the course does without.
			say('none');
		}
	}
	// A newer worker has come: it may have a newer course to offer.
	workers?.addEventListener('controllerchange', () => void look());
	await look();
}
