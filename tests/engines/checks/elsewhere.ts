/** A story for a whole room, in a page of another site, and as a file in the hand. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Check, LAPTOP, shown, textOf, until } from '../check.ts';
import { playToEnd, ready, settled, takeByNumber, takeByPointer, turns } from '../story.ts';
import type { Tab } from '../tab.ts';

/** A page of another site: another name, another port. */
async function otherSite(body: string): Promise<{ address: string; close(): void }> {
	const server = createServer((_, response) => {
		response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(`<!doctype html><html lang="en"><title>Another site</title><body>${body}</body></html>`);
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

const at = (tab: Tab, stage: string): Promise<unknown> => shown(tab, `story-board[data-at="${stage}"]`);

/** Goes on, as a remote does, while there is something to read. */
async function readOn(tab: Tab): Promise<void> {
	const reading = () =>
		tab.run(() => {
			const next = document.querySelector('[data-controls] [data-do="next"]');
			return document.querySelector('story-board[data-at="read"]') !== null && (next?.getClientRects().length ?? 0) > 0;
		});
	for (let pages = 0; pages < 60 && (await reading()); pages++) await tab.press('PageDown');
}

const framed = (site: string, more: string) =>
	`<iframe data-attuned title="A story" src="${site}embed/popcorn/" width="700" height="600" ${more}></iframe><script src="${site}embed.js"></script>`;

export const elsewhere: readonly Check[] = [
	{
		name: 'the board: a vote by hands, what comes of it, a look along another road, and an ending',
		run: async ({ site, open }) => {
			const tab = await open(LAPTOP);
			await tab.go(`${site}stories/popcorn/board/`);
			await shown(tab, 'story-board[data-ready]');
			await tab.press('Space');
			await readOn(tab);
			await at(tab, 'choose');
			await tab.press('ArrowRight');
			await at(tab, 'count');
			await tab.press('2', '2', '1', '4', 'Shift+4');
			const hands = await tab.run(() =>
				[...document.querySelectorAll<HTMLInputElement>('[data-count]')].map((one) => one.value),
			);
			assert.deepEqual(hands.map(Number), [1, 2, 0, 0].slice(0, hands.length));
			await tab.press('PageDown');
			await at(tab, 'named');
			await tab.press('PageDown');
			await at(tab, 'expect');
			await tab.click('[data-controls] [data-do="next"]');
			await shown(tab, '.turn');
			await readOn(tab);
			await tab.click('[data-controls] [data-do="other"]');
			await at(tab, 'choose');
			await tab.press('1');
			await at(tab, 'expect');
			await tab.press('PageDown');
			await readOn(tab);
			await tab.click('[data-controls] [data-do="own"]');
			await at(tab, 'choose');
			await tab.press('b');
			await shown(tab, 'dialog[open]');
			await tab.press('b');
			for (let more = 0; more < 12; more++) {
				if (!(await tab.run(() => document.querySelector('story-board[data-at="choose"]') !== null))) break;
				await tab.press('1', 'PageDown');
				await shown(tab, 'story-board:is([data-at="read"])');
				await readOn(tab);
			}
			assert.match(await textOf(tab, '[data-words]'), /To think about|Not a missed feeling/);
			assert.equal(await tab.run(() => localStorage.length + sessionStorage.length), 0);
			assert.deepEqual(await tab.complaints(), []);
		},
	},
	...['', 'sandbox="allow-scripts"'].map(
		(more): Check => ({
			name: `in a page of another site${more && ', in a sandbox'}: it gets its height, plays to its end, and its link leads on`,
			run: async ({ site, open }) => {
				const host = await otherSite(framed(site, more));
				try {
					const tab = await open(LAPTOP);
					await tab.go(host.address);
					const frame = tab.within('iframe');
					await ready(frame);
					await until('a height', () => tab.run(() => document.querySelector('iframe')?.style.height));
					await takeByPointer(frame);
					await takeByPointer(frame);
					const words = await textOf(frame, '[data-now]');
					const link = await frame.run(
						() => document.querySelector<HTMLInputElement>('[data-elsewhere] input')?.value ?? '',
					);
					assert.match(link, /\/embed\/popcorn\/#go-on=popcorn:\w+\.\w+$/);
					await playToEnd(frame, () => takeByNumber(frame, 1));
					await shown(frame, '[data-chair] h2');
					await shown(frame, '.map-drawing');
					// Where it may, quick exit takes the page around it along, to a site that is not here.
					if (more) {
						await frame.click('quick-exit a');
						await until('an empty frame', () => frame.run(() => document.querySelector('story-player') === null));
						assert.equal(await tab.run(() => document.title), 'Another site');
					}
					assert.deepEqual(await tab.complaints(), []);
					await tab.go(link);
					await ready(tab);
					await until('the same place', async () => (await turns(tab)) === 3);
					await settled(tab);
					assert.equal(await textOf(tab, '[data-now]'), words);
					assert.deepEqual(await tab.complaints(), []);
				} finally {
					host.close();
				}
			},
		}),
	),
	{
		name: 'a story’s file plays from a disk to its ending, and its link leads on',
		run: async ({ dist, open }) => {
			const tab = await open();
			const file = pathToFileURL(join(dist, 'files/popcorn.html')).href;
			await tab.go(file);
			await ready(tab);
			await takeByPointer(tab);
			const link = await tab.run(() => document.querySelector<HTMLInputElement>('[data-elsewhere] input')?.value ?? '');
			assert.match(link, /popcorn\.html#go-on=popcorn:\w+$/);
			await playToEnd(tab, () => takeByNumber(tab, 1));
			await shown(tab, '[data-chair] h2');
			await shown(tab, '.map-drawing');
			const letters = await tab.run(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
			assert.ok(letters > 0);
			assert.deepEqual(await tab.complaints(), []);
			await tab.go('about:blank');
			await tab.go(link);
			await ready(tab);
			await until('the place of the link', async () => (await turns(tab)) === 2);
		},
	},
	{
		name: 'a unit’s file holds its lessons and its stories',
		run: async ({ dist, open }) => {
			const tab = await open();
			await tab.go(pathToFileURL(join(dist, 'files/mending.html')).href);
			await tab.click('a-word a');
			await shown(tab, '.word-means:not(:empty)');
			await tab.click('.carried-contents a[href="#story-nine-stops"]');
			await shown(tab, '#story-nine-stops story-player[data-ready]');
			await tab.click('#story-nine-stops .choices button[data-pick]');
			await until('an answer', () => tab.run(() => document.querySelectorAll('#story-nine-stops .turn').length === 2));
			assert.deepEqual(await tab.complaints(), []);
		},
	},
];
